export type Rows<Row extends object = object> = readonly Row[];

/** The first rows of a list, in its order. */
export interface Beginning<Row extends object = object> {
  readonly rows: Rows<Row>;
  /** Whether the list has no more rows. */
  readonly complete: boolean;
}

/** What one read of up to `limit` rows says of a list. The rows are frozen, because requests share them. */
export function beginningOf<Row extends object>(rows: Rows<Row>, limit: number): Beginning<Row> {
  for (const row of rows) Object.freeze(row);
  return { rows: Object.freeze(rows), complete: rows.length < limit };
}

/** Whether the first `limit` rows are known. */
export function hasEnough({ rows, complete }: Beginning, limit: number): boolean {
  return complete || rows.length >= limit;
}

/** Lists by name. A name says all that the rows depend on, besides the version of the data and the limit. */
export interface ListReader {
  /** A list whose first `limit` rows are cached, at once. Undefined: it must be read. */
  find(name: string, limit: number): Beginning | undefined;
  /**
   * The first `limit` rows of lists. `fetch` runs the statement for those that are not cached, and returns the rows of each, in
   * the order of the names.
   */
  read<Row extends object>(
    names: readonly string[],
    limit: number,
    fetch: (missing: readonly string[]) => Promise<readonly Rows<Row>[]>,
  ): Promise<ReadonlyMap<string, Beginning<Row>>>;
  /** Caches a list that was read together with others. */
  keep(name: string, list: Beginning): void;
}

/** Reads every list anew. */
export const uncachedLists: ListReader = {
  find: () => undefined,
  read: async (names, limit, fetch) => {
    const read = await fetch(names);
    return new Map(names.map((name, index) => [name, beginningOf(read[index] ?? [], limit)]));
  },
  keep: () => {},
};
