import { associationStrength, cosine, jaccard, lift, type Occurrences } from './association.ts';
import { falseDiscoveryRate } from './false-discovery.ts';
import { upperTail } from './hypergeometric.ts';

/** Two actors with at least one Fabrique in common. */
export interface Pair {
  /** Sort keys of the two actors: ties are ordered by them. Unique among the pairs of a request. */
  readonly keys: readonly [string, string];
  readonly aCount: number;
  readonly bCount: number;
  readonly count: number;
  readonly fabriqueIds: readonly string[];
}

/** The values by which pairs can be ordered. */
export const pairOrders = ['COUNT', 'NEWMAN', 'JACCARD', 'COSINE', 'ASSOCIATION_STRENGTH', 'LIFT', 'P_VALUE'] as const;
export type PairOrder = (typeof pairOrders)[number];

/** Orders in which a pair with a single common Fabrique can be first. Their default minimum is two Fabriques per actor. */
export const normalisedOrders: ReadonlySet<PairOrder> = new Set([
  'JACCARD',
  'COSINE',
  'ASSOCIATION_STRENGTH',
  'LIFT',
  'P_VALUE',
]);

export function occurrencesOf({ aCount, bCount, count }: Pair): Occurrences {
  return { a: aCount, b: bCount, c: count };
}

/** The value by which a pair is ordered, for orders that depend only on the pair and on N, `total`. */
export function orderValue(pair: Pair, order: Exclude<PairOrder, 'NEWMAN'>, total: number): number {
  const occurrences = occurrencesOf(pair);
  switch (order) {
    case 'COUNT':
      return pair.count;
    case 'JACCARD':
      return jaccard(occurrences);
    case 'COSINE':
      return cosine(occurrences);
    case 'ASSOCIATION_STRENGTH':
      return associationStrength(occurrences);
    case 'LIFT':
      return lift(occurrences, total);
    case 'P_VALUE':
      return upperTail(occurrences, total);
  }
}

/**
 * A value rounded to 12 digits, to compare values that were computed in different ways. With N = 3, pairs with one and pairs
 * with two common Fabriques can both have the p-value 1/3, with different floating-point errors. These must be ties.
 */
export function comparable(value: number): number {
  return Number(value.toPrecision(12));
}

/** A pair and the `comparable` value by which it is ordered. */
export interface RankedPair<Row extends Pair> {
  readonly pair: Row;
  readonly value: number;
}

/** The position of a pair in an order: its value, then its keys. */
export type Rank = readonly [value: number, firstKey: string, secondKey: string];

export function rankOf({ pair, value }: RankedPair<Pair>): Rank {
  return [value, ...pair.keys];
}

/** Negative if the first rank comes before the second. The highest value comes first; for P_VALUE, the lowest. */
export function compareRanks(order: PairOrder, one: Rank, other: Rank): number {
  const byValue = order === 'P_VALUE' ? one[0] - other[0] : other[0] - one[0];
  return byValue || compareText(one[1], other[1]) || compareText(one[2], other[2]);
}

function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/**
 * A function from p-value to q-value, for a family of `tests` pairs of actors. `pairs` are those with a common Fabrique; the
 * others have p = 1. Leaving these out would select the tests by their result.
 */
export function falseDiscoveryOf(pairs: readonly Pair[], tests: number, total: number): (pValue: number) => number {
  return falseDiscoveryRate(
    pairs.map((pair) => upperTail(occurrencesOf(pair), total)),
    tests,
  );
}

/** The number of actors in the first role, in the second role, and in both. */
export interface FamilySize {
  readonly aActors: number;
  readonly bActors: number;
  readonly both: number;
}

/** The number of pairs that can be compared, with or without a common Fabrique. */
export function countTests(sameRole: boolean, { aActors, bActors, both }: FamilySize): number {
  return sameRole ? (aActors * (aActors - 1)) / 2 : aActors * bActors - both;
}
