import { seededRandom } from '../../src/network/random.ts';

/** A pseudo-random source: numbers from 0 to 1, the same ones for the same seed on every machine. */
export type Random = () => number;

/**
 * A source of its own for one thing, by its kind and number: it can be drawn alone, in any order and as often as needed,
 * and comes out the same.
 */
export function randomOf(kind: string, index: number): Random {
  let hash = 0x811c9dc5;
  for (const character of kind) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return seededRandom(Math.imul(hash ^ index, 0x9e3779b1) ^ index);
}

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

/**
 * A rank from 0 to `size` - 1, drawn by popularity: rank r comes about in proportion to (r + 1)^-exponent (Zipf's law, as
 * a continuous density cut into ranks). The exponent is not 1.
 */
export function popularRank(random: Random, size: number, exponent: number): number {
  const power = 1 - exponent;
  const span = (size + 1) ** power - 1;
  return Math.min(size - 1, Math.floor((span * random() + 1) ** (1 / power)) - 1);
}

export function pickPopular<Item>(random: Random, items: readonly Item[], exponent: number): Item {
  const item = items[popularRank(random, items.length, exponent)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
