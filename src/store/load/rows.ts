/** Rows of one kind. Each iteration makes them again, one by one. */
export interface Rows<Row> extends Iterable<Row> {
  /** Number of rows. Null if unknown before they are made. */
  readonly count: number | null;
}

/** Rows that a function makes. */
export function rowsOf<Row>(count: number | null, rows: () => Iterator<Row>): Rows<Row> {
  return { count, [Symbol.iterator]: rows };
}

/** Rows that are there already. */
export function all<Row>(rows: readonly Row[]): Rows<Row> {
  return rowsOf(rows.length, () => rows.values());
}

/** The rows of two sources, one after the other. */
export function joined<Row>(first: Rows<Row>, second: Rows<Row>): Rows<Row> {
  const count = first.count === null || second.count === null ? null : first.count + second.count;
  return rowsOf(count, function* () {
    yield* first;
    yield* second;
  });
}

/** A row for each item. */
export function each<Item, Row>(items: readonly Item[], rowOf: (item: Item, position: number) => Row): Rows<Row> {
  return rowsOf(items.length, function* () {
    for (const [position, item] of items.entries()) yield rowOf(item, position);
  });
}

/** A row for each part of each item. `index`: position of the part in its item; `position`: of the item in the list. */
export function eachOf<Item, Part, Row>(
  items: readonly Item[],
  partsOf: (item: Item) => readonly Part[],
  rowOf: (item: Item, part: Part, index: number, position: number) => Row,
): Rows<Row> {
  const count = items.reduce((sum, item) => sum + partsOf(item).length, 0);
  return rowsOf(count, function* () {
    for (const [position, item] of items.entries()) {
      for (const [index, part] of partsOf(item).entries()) yield rowOf(item, part, index, position);
    }
  });
}
