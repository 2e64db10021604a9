import { groupBy } from '../domain/group-by.ts';
import type { Role } from '../domain/roles.ts';
import { associationStrength, cosine, expected, jaccard, lift, type Occurrences } from './association.ts';
import { falseDiscoveryRate } from './false-discovery.ts';
import { upperTail } from './hypergeometric.ts';

/** Two actors, whether they met or not. */
export interface Pair {
  /** Sort keys of the two actors: ties are ordered by them. Unique among the pairs of a request. */
  readonly keys: readonly [string, string];
  readonly aCount: number;
  readonly bCount: number;
  /** c: the number of Fabriques in common. 0: the actors never met. */
  readonly count: number;
  readonly fabriqueIds: readonly string[];
}

/** The values by which pairs can be ordered. */
export const pairOrders = [
  'COUNT',
  'NEWMAN',
  'EXPECTED',
  'JACCARD',
  'COSINE',
  'ASSOCIATION_STRENGTH',
  'LIFT',
  'P_VALUE',
] as const;
export type PairOrder = (typeof pairOrders)[number];

/**
 * Orders in which a pair with a single common Fabrique has the best value. In these orders, pairs with an actor below
 * `recurring` Fabriques come last.
 */
const normalisedOrders: ReadonlySet<PairOrder> = new Set([
  'JACCARD',
  'COSINE',
  'ASSOCIATION_STRENGTH',
  'LIFT',
  'P_VALUE',
]);

/** The number of Fabriques from which an actor recurs: two actors with one Fabrique, the same, say nothing about each other. */
export const recurring = 2;

/** A measure of a pair; null if it is not defined: an actor has no Fabrique, or the value is the logarithm of 0. */
export function defined(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

export function occurrencesOf({ aCount, bCount, count }: Pair): Occurrences {
  return { a: aCount, b: bCount, c: count };
}

/** The value by which a pair is ordered, for orders that depend only on the pair and on N, `total`. */
export function orderValue(pair: Pair, order: Exclude<PairOrder, 'NEWMAN'>, total: number): number {
  const occurrences = occurrencesOf(pair);
  switch (order) {
    case 'COUNT':
      return pair.count;
    case 'EXPECTED':
      return expected(occurrences, total);
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

/**
 * The position of a pair in an order: its value, then its keys. `tier` comes before them: 1 for the pairs that a normalised
 * order lists last, 0 for all others.
 */
export type Rank = readonly [tier: number, value: number, firstKey: string, secondKey: string];

/** The position of a pair with this value in an order. */
export function rankOf({ aCount, bCount, keys }: Pair, order: PairOrder, value: number): Rank {
  const isRare = Math.min(aCount, bCount) < recurring;
  return [normalisedOrders.has(order) && isRare ? 1 : 0, comparable(value), ...keys];
}

/** Negative if the first rank comes before the second. The highest value comes first; for P_VALUE, the lowest. */
export function compareRanks(order: PairOrder, one: Rank, other: Rank): number {
  const byValue = order === 'P_VALUE' ? one[1] - other[1] : other[1] - one[1];
  return one[0] - other[0] || byValue || compareText(one[2], other[2]) || compareText(one[3], other[3]);
}

/** An actor in a role, with the number of its Fabriques in that role. */
export interface CountedActor {
  readonly id: string;
  /** Sort key. */
  readonly key: string;
  readonly role: Role;
  readonly fabriqueCount: number;
}

/**
 * The pairs of one of `as` and one of `bs` that never met: `met` are the pairs that did. No actor is paired with itself.
 * `once`: each pair is given once, in the order of keys; for lists of one role. `rowOf` makes the row of a pair.
 */
export function unmetPairs<Row>(
  as: readonly CountedActor[],
  bs: readonly CountedActor[],
  met: readonly { readonly aId: string; readonly aRole: Role; readonly bId: string }[],
  once: boolean,
  rowOf: (a: CountedActor, b: CountedActor) => Row,
): Row[] {
  const metBy = groupBy(met, ({ aId, aRole }) => `${aRole} ${aId}`);
  const rows: Row[] = [];
  for (const a of as) {
    const known = new Set(metBy.get(`${a.role} ${a.id}`)?.map(({ bId }) => bId));
    for (const b of bs) {
      if (a.id === b.id || known.has(b.id) || (once && a.key > b.key)) continue;
      rows.push(rowOf(a, b));
    }
  }
  return rows;
}

function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/**
 * A function from p-value to q-value, for a family of `tests` pairs of actors. `pairs` are those with a common Fabrique; the
 * others have p = 1, and q = 1. Leaving these out would select the tests by their result.
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
