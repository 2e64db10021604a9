import { PublicError } from '../domain/error.ts';
import type { Cell } from '../export/csv.ts';

export interface FlatTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Turns an answer into one table. The rows are the items of its list of objects; without a list, the answer is the only row.
 * `path` chooses one of several lists: "network.edges.nodes".
 *
 * Errors: `BAD_USER_INPUT` if there are several lists and none is chosen, or if no list has this path.
 */
export function flatTable(answer: object, path: string | undefined): FlatTable {
  const lists = new Map(listsIn(answer, ''));
  const known = [...lists.keys()].join(', ');
  if (path === undefined && lists.size > 1) {
    throw new PublicError('BAD_USER_INPUT', `The answer has several lists: choose one with --rows. It has ${known}.`);
  }
  const chosen = path === undefined ? (lists.values().next().value ?? [answer]) : lists.get(path);
  if (chosen === undefined) {
    throw new PublicError(
      'BAD_USER_INPUT',
      `--rows: the answer has no list ${path}. It has ${known === '' ? 'none' : known}.`,
    );
  }
  return tableOf(chosen);
}

/** The outermost lists of objects, by path. Includes `nodes` and `edges` that are empty. */
function* listsIn(value: unknown, path: string): Generator<[string, readonly unknown[]]> {
  if (Array.isArray(value)) {
    const isPage = /(^|\.)(nodes|edges)$/.test(path);
    if (value.some(isObject) || (value.length === 0 && isPage)) yield [path, value];
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) yield* listsIn(item, below(path, key));
  }
}

function tableOf(items: readonly unknown[]): FlatTable {
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
