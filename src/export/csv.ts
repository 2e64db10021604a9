import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | boolean | null | undefined;

export const csvMediaType = 'text/csv; charset=utf-8; header=present';

/** Number of rows in a piece. */
const batch = 500;

/**
 * RFC 4180: commas, CRLF, quotes where needed. UTF-8 without a byte order mark. An absent value is an empty cell.
 *
 * Spreadsheets run a text that begins with = + - @ or a tab as a formula. Such a text gets an apostrophe before it, as OWASP
 * advises; numbers do not. `delimiter`: French spreadsheets expect a semicolon.
 */
export function* csv(
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
  delimiter: ',' | ';' = ',',
): Iterable<string> {
  let waiting: (readonly Cell[])[] = [header];
  for (const row of rows) {
    waiting.push(row);
    if (waiting.length < batch) continue;
    yield write(waiting, delimiter);
    waiting = [];
  }
  if (waiting.length > 0) yield write(waiting, delimiter);
}

function write(rows: readonly (readonly Cell[])[], delimiter: string): string {
  return stringify(rows as Cell[][], {
    delimiter,
    record_delimiter: 'windows',
    escape_formulas: true,
    // The library quotes only the delimiter of records. A single line feed within a cell must be quoted too.
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
}
