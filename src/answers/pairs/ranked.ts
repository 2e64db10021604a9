import {
  comparable,
  compareRanks,
  orderValue,
  type PairOrder,
  type Rank,
  type RankedPair,
  rankOf,
} from '../../network/pair.ts';
import type { PairInRoles, PairMeasures } from './pair-measures.ts';

interface RankedOptions {
  readonly order: PairOrder;
  readonly minCount: number;
  /** The rank of the row before the page; null for the first page. */
  readonly after: Rank | null;
}

/** Up to `limit` pairs in any order, ranked in this process: all pairs of the list are read. */
export async function rankedPairs<Row extends PairInRoles>(
  measures: PairMeasures<Row>,
  { order, minCount, after }: RankedOptions,
  limit: number,
): Promise<RankedPair<Row>[]> {
  const [pairs, total] = await Promise.all([pairsWith(minCount, measures), measures.total()]);
  const ranked = await Promise.all(
    pairs.map(async (pair) => ({
      pair,
      value: comparable(order === 'NEWMAN' ? await measures.newman(pair) : orderValue(pair, order, total)),
    })),
  );
  return ranked
    .filter((row) => after === null || compareRanks(order, rankOf(row), after) > 0)
    .sort((one, other) => compareRanks(order, rankOf(one), rankOf(other)))
    .slice(0, limit);
}

/** The number of pairs with at least `minCount` Fabriques in common: all pairs of the list are read. */
export async function countRanked(measures: PairMeasures, minCount: number): Promise<number> {
  return (await pairsWith(minCount, measures)).length;
}

async function pairsWith<Row extends PairInRoles>(minCount: number, measures: PairMeasures<Row>): Promise<Row[]> {
  return (await measures.pairs()).filter(({ count }) => count >= minCount);
}
