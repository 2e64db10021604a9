/** The rank of a row: its value, then keys that are unique in the list. */
export type Rank = readonly [value: number | string, ...keys: string[]];

/**
 * Up to `limit` rows of a list that is sorted in the process, starting after a rank. Rows are sorted by value in a direction;
 * ties by their keys, ascending.
 */
export function rankedPage<Row>(
  rows: readonly Row[],
  rankOf: (row: Row) => Rank,
  direction: 'ASC' | 'DESC',
  after: Rank | null,
  limit: number,
): { readonly row: Row; readonly rank: Rank }[] {
  const sign = direction === 'ASC' ? 1 : -1;
  return rows
    .map((row) => ({ row, rank: rankOf(row) }))
    .filter(({ rank }) => after === null || compareRanks(rank, after, sign) > 0)
    .sort((one, other) => compareRanks(one.rank, other.rank, sign))
    .slice(0, limit);
}

function compareRanks([value, ...keys]: Rank, [otherValue, ...otherKeys]: Rank, sign: 1 | -1): number {
  if (value !== otherValue) return value < otherValue ? -sign : sign;
  const differing = keys.findIndex((key, index) => key !== otherKeys[index]);
  if (differing === -1) return 0;
  return (keys[differing] ?? '') < (otherKeys[differing] ?? '') ? -1 : 1;
}
