import { compareRanks, orderValue, type PairOrder, type Rank, rankOf } from '../../network/pair.ts';
import type { PairSelection } from './order.ts';
import type { PairInRoles, PairMeasures } from './pair-measures.ts';

type CountRange = Pick<PairSelection, 'minCount' | 'maxCount'>;

interface RankedOptions extends CountRange {
  readonly order: PairOrder;
  /** The rank of the row before the page; null for the first page. */
  readonly after: Rank | null;
}

export interface RankedPair<Row> {
  readonly pair: Row;
  readonly rank: Rank;
}

/** Up to `limit` pairs in any order, ranked in this process: all pairs of the list are read. */
export async function rankedPairs<Row extends PairInRoles>(
  measures: PairMeasures<Row>,
  { order, after, ...range }: RankedOptions,
  limit: number,
): Promise<RankedPair<Row>[]> {
  const [pairs, total] = await Promise.all([pairsWithin(range, measures), measures.total()]);
  const values =
    order === 'NEWMAN'
      ? await Promise.all(pairs.map((pair) => measures.newman(pair)))
      : pairs.map((pair) => orderValue(pair, order, total));
  return pairs
    .map((pair, index) => ({ pair, rank: rankOf(pair, order, values[index] as number) }))
    .filter(({ rank }) => after === null || compareRanks(order, rank, after) > 0)
    .sort((one, other) => compareRanks(order, one.rank, other.rank))
    .slice(0, limit);
}

/** The number of pairs in a range of counts: all pairs of the list are read. */
export async function countRanked(measures: PairMeasures, range: CountRange): Promise<number> {
  return (await pairsWithin(range, measures)).length;
}

async function pairsWithin<Row extends PairInRoles>(
  { minCount, maxCount }: CountRange,
  measures: PairMeasures<Row>,
): Promise<Row[]> {
  const met = (await measures.pairs()).filter(
    ({ count }) => count >= minCount && (maxCount === null || count <= maxCount),
  );
  return minCount === 0 ? [...met, ...(await measures.unmet())] : met;
}
