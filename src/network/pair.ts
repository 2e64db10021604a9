import { associationStrength, cosine, jaccard, lift, type Occurrences } from './association.ts';
import { falseDiscoveryRate } from './false-discovery.ts';
import { upperTail } from './hypergeometric.ts';

/** Two actors that were found together. */
export interface Pair {
  /** What orders pairs of equal value; no two pairs of a question have the same. */
  readonly keys: readonly [string, string];
  readonly aCount: number;
  readonly bCount: number;
  readonly count: number;
  readonly fabriqueIds: readonly string[];
}

/** By what pairs can be ordered. */
export const pairOrders = ['COUNT', 'NEWMAN', 'JACCARD', 'COSINE', 'ASSOCIATION_STRENGTH', 'LIFT', 'P_VALUE'] as const;
export type PairOrder = (typeof pairOrders)[number];

/** Orders in which a pair that met once can stand first: they ask for two Fabriques of each actor unless told otherwise. */
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

/** The value by which a pair is ordered, for the orders that need no more than the pair and N. */
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
 * A value without its last digits, which come from how it was computed: by P_VALUE, with N = 3, pairs of one Fabrique and
 * pairs of two both have 1/3, but not as floats. What is equal must be a tie, and go by names.
 */
export function comparable(value: number): number {
  return Number(value.toPrecision(12));
}

/** A pair, with the comparable value by which it is ordered. */
export interface RankedPair<Row extends Pair> {
  readonly pair: Row;
  readonly value: number;
}

/** Where a pair stands in an order: its value, then its keys. */
export type Rank = readonly [value: number, firstKey: string, secondKey: string];

export function rankOf({ pair, value }: RankedPair<Pair>): Rank {
  return [value, ...pair.keys];
}

/** Negative when the first rank comes before the second: the greatest value first, but the smallest p-value. */
export function compareRanks(order: PairOrder, one: Rank, other: Rank): number {
  const byValue = order === 'P_VALUE' ? one[0] - other[0] : other[0] - one[0];
  return byValue || compareText(one[1], other[1]) || compareText(one[2], other[2]);
}

function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/**
 * The q-value of a p-value within a family of `tests` pairs, of which `pairs` met. Those that never met have p = 1: to
 * leave them out would be to choose the tests by their result.
 */
export function falseDiscoveryOf(pairs: readonly Pair[], tests: number, total: number): (pValue: number) => number {
  return falseDiscoveryRate(
    pairs.map((pair) => upperTail(occurrencesOf(pair), total)),
    tests,
  );
}

/** Actors that can be paired: in the one role, in the other, and in both. */
export interface FamilySize {
  readonly aActors: number;
  readonly bActors: number;
  readonly both: number;
}

/** How many pairs a question compares, whether they met or not. */
export function countTests(sameRole: boolean, { aActors, bActors, both }: FamilySize): number {
  return sameRole ? (aActors * (aActors - 1)) / 2 : aActors * bActors - both;
}
