import { comparable } from './pair.ts';

/**
 * The rank of each value, the highest first: 1 + the number of higher values. Ties share the best rank, and the ranks after
 * them are skipped: 1, 2, 2, 4. Values that are equal to 12 digits are ties. Null has no rank.
 */
export function ranksOf(values: readonly (number | null)[]): (number | null)[] {
  const compared = values.map((value) => (value === null ? null : comparable(value)));
  const descending = compared.filter((value) => value !== null).sort((one, other) => other - one);
  const ranks = new Map<number, number>();
  for (const [index, value] of descending.entries()) if (!ranks.has(value)) ranks.set(value, index + 1);
  return compared.map((value) => (value === null ? null : (ranks.get(value) ?? null)));
}
