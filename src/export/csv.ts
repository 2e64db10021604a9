import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | boolean | null | undefined;

export const csvMediaType = 'text/csv; charset=utf-8; header=present';

/** How many rows are written at a time. */
const batch = 500;

/**
 * RFC 4180: commas, CRLF, quotes where they are needed; UTF-8 without a mark of byte order, an absent value as nothing.
 *
 * A text that a spreadsheet would run as a formula, for it begins with = + - @ or a tab, gets an apostrophe before it, as
 * OWASP advises; numbers never do.
 */
export function* csv(header: readonly string[], rows: Iterable<readonly Cell[]>): Iterable<string> {
  let waiting: (readonly Cell[])[] = [header];
  for (const row of rows) {
    waiting.push(row);
    if (waiting.length < batch) continue;
    yield write(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield write(waiting);
}

function write(rows: readonly (readonly Cell[])[]): string {
  return stringify(rows as Cell[][], {
    record_delimiter: 'windows',
    escape_formulas: true,
    // The library quotes the delimiter of records only; a single line feed within a cell must be quoted as well.
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
}
