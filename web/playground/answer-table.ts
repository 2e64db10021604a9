import { type FlatTable, listsIn, tableOf } from '../../src/export/flat-table.ts';

export interface AnswerTable {
  /** The path of the list that gives the rows; null if the answer has no list and is the only row. */
  readonly path: string | null;
  readonly table: FlatTable;
}

/** The lists that can give the rows of a table, by path, in the order of the answer. */
export function pathsIn(data: object): string[] {
  return [...listsIn(data).keys()];
}

/** The answer as a table: the rows of the chosen list, else of the longest one, the first among equals. */
export function answerTable(data: object, chosen: string | null): AnswerTable {
  const lists = [...listsIn(data)];
  const longest = lists.toSorted(([, a], [, b]) => b.length - a.length)[0];
  const found = lists.find(([path]) => path === chosen) ?? longest;
  if (found === undefined) return { path: null, table: tableOf([data]) };
  const [path, items] = found;
  return { path, table: tableOf(items) };
}
