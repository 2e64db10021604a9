import { fold } from '../../src/domain/fold.ts';

/**
 * The known names that are most similar to an unknown one: at most three, with a similarity of at least 0.5, highest first.
 *
 * The similarity is the higher of two Dice coefficients: of the pairs of letters, which finds misspellings, and of the words,
 * which finds names with words added, left out or in another order.
 */
export function suggest(unknown: string, known: readonly string[]): string[] {
  const pairs = letterPairs(fold(unknown));
  const words = fold(unknown).split(' ');
  return [...new Set(known)]
    .map((name) => ({
      name,
      similarity: Math.max(dice(pairs, letterPairs(fold(name))), dice(words, fold(name).split(' '))),
    }))
    .filter(({ similarity }) => similarity >= 0.5)
    .sort((a, b) => b.similarity - a.similarity || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

function letterPairs(folded: string): string[] {
  return Array.from({ length: Math.max(folded.length - 1, 0) }, (_, index) => folded.slice(index, index + 2));
}

function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const item of a) left.set(item, (left.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of b) {
    const count = left.get(item) ?? 0;
    if (count > 0) shared += 1;
    left.set(item, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}
