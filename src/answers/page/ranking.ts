/** Where a row stands in a ranked list: its value, then keys that no two rows share. */
export type Place = readonly [value: number | string, ...keys: string[]];

/**
 * Up to `limit` rows of a list that is ordered in the process, from the first after a place on: by value in a direction,
 * ties by their keys, ascending.
 */
export function rankedPage<Row>(
  rows: readonly Row[],
  placeOf: (row: Row) => Place,
  direction: 'ASC' | 'DESC',
  after: Place | null,
  limit: number,
): { readonly row: Row; readonly place: Place }[] {
  const sign = direction === 'ASC' ? 1 : -1;
  return rows
    .map((row) => ({ row, place: placeOf(row) }))
    .filter(({ place }) => after === null || comparePlaces(place, after, sign) > 0)
    .sort((one, other) => comparePlaces(one.place, other.place, sign))
    .slice(0, limit);
}

function comparePlaces([value, ...keys]: Place, [otherValue, ...otherKeys]: Place, sign: 1 | -1): number {
  if (value !== otherValue) return value < otherValue ? -sign : sign;
  const differing = keys.findIndex((key, index) => key !== otherKeys[index]);
  if (differing === -1) return 0;
  return (keys[differing] ?? '') < (otherKeys[differing] ?? '') ? -1 : 1;
}
