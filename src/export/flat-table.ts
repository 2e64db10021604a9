import type { Cell } from './csv.ts';

/** The cells of an answer: nested objects are columns with dotted names. */
export interface FlatTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The outermost lists of objects of an answer, by dotted path. Includes `nodes` and `edges` that are empty. */
export function listsIn(answer: object): ReadonlyMap<string, readonly unknown[]> {
  return new Map(walk(answer, ''));
}

function* walk(value: unknown, path: string): Generator<[string, readonly unknown[]]> {
  if (Array.isArray(value)) {
    const isPage = /(^|\.)(nodes|edges)$/.test(path);
    if (value.some(isObject) || (value.length === 0 && isPage)) yield [path, value];
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) yield* walk(item, below(path, key));
  }
}

/** A row for each item, a column for each leaf. The values of a list within a row share one cell, separated by "; ". */
export function tableOf(items: readonly unknown[]): FlatTable {
  const rows = items.map((item) => cellsOf(item));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  // A null object has no fields. If other rows have its fields, its own name is not a column.
  const header = columns.filter((column) => !columns.some((other) => other.startsWith(`${column}.`)));
  return { header, rows: rows.map((row) => header.map((column) => row.get(column) ?? null)) };
}

/** The leaves of a row by dotted path. The values of a list share one cell, separated by "; ". */
function cellsOf(row: unknown): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [path, leaf, repeated] of leavesOf(row, '', false)) {
    const before = cells.get(path);
    cells.set(path, repeated && cells.has(path) ? `${before ?? ''}; ${leaf ?? ''}` : leaf);
  }
  return cells;
}

function* leavesOf(value: unknown, path: string, repeated: boolean): Generator<[string, Cell, boolean]> {
  if (Array.isArray(value)) {
    for (const item of value) yield* leavesOf(item, path, true);
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) yield* leavesOf(item, below(path, key), repeated);
  } else {
    // JSON has no other kind of value.
    yield [path, value as Cell, repeated];
  }
}

function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
