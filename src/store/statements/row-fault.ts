import { inspect } from 'node:util';
import type { z } from 'zod';
import type { GraphRow } from '../engines/graph-store.ts';

/** Characters of a text that a message shows. */
const shownCharacters = 80;

/** What is wrong with the first row that a shape refuses: its number, the column, what was expected and what was found. */
export function rowFault({ issues }: z.ZodError, rows: readonly GraphRow[]): string {
  const [{ path, message } = { path: [], message: 'Invalid input' }] = issues;
  const [row, ...column] = path;
  const found = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], rows);
  const at = column.length === 0 ? '' : `, column ${column.map(String).join('.')}`;
  const shown = inspect(found, { depth: 1, breakLength: Number.POSITIVE_INFINITY, maxStringLength: shownCharacters });
  return `row ${Number(row) + 1}${at}: ${message}. Found: ${shown}`;
}
