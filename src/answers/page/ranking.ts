/** The position of a row in a ranked list: its value, then keys that together are unique. */
export type Position = readonly [value: number | string, ...keys: string[]];

/**
 * Up to `limit` rows of a list that is ordered in this process, starting after the position of a cursor; backward, from the end of
 * the list or before the cursor, the last row first. Rows are ordered by value in the given direction; ties are ordered by their
 * keys, ascending.
 */
export function rankedPage<Row>(
  rows: readonly Row[],
  positionOf: (row: Row) => Position,
  direction: 'ASC' | 'DESC',
  { cursor, backward }: { readonly cursor: Position | null; readonly backward: boolean },
  limit: number,
): { readonly row: Row; readonly position: Position }[] {
  const sign = direction === 'ASC' ? 1 : -1;
  const compare = (one: Position, other: Position): number =>
    backward ? comparePositions(other, one, sign) : comparePositions(one, other, sign);
  return rows
    .map((row) => ({ row, position: positionOf(row) }))
    .filter(({ position }) => cursor === null || compare(position, cursor) > 0)
    .sort((one, other) => compare(one.position, other.position))
    .slice(0, limit);
}

function comparePositions([value, ...keys]: Position, [otherValue, ...otherKeys]: Position, sign: 1 | -1): number {
  if (value !== otherValue) return value < otherValue ? -sign : sign;
  const differing = keys.findIndex((key, index) => key !== otherKeys[index]);
  if (differing === -1) return 0;
  return (keys[differing] ?? '') < (otherKeys[differing] ?? '') ? -1 : 1;
}
