import { type CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { cleanLine } from '../../src/domain/clean-line.ts';
import { PublicError } from '../../src/domain/error.ts';
import { fold } from '../../src/domain/fold.ts';
import { withLineFeeds } from '../../src/files/line-ends.ts';

/** The separators that spreadsheets write, and their names. The project's own files have the first. */
export const separators = { ';': 'semicolons', ',': 'commas', '\t': 'tabs' } as const;
export type Separator = keyof typeof separators;

export interface TableRow {
  /** Its number in a spreadsheet. The header is row 1. */
  readonly row: number;
  /** By column. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
  readonly separator: Separator;
  /** Without empty rows. */
  readonly rows: readonly TableRow[];
  readonly faults: readonly RowFault[];
}

export interface RowFault {
  readonly row: number;
  readonly message: string;
}

/**
 * Parses a CSV file as spreadsheets save it. `columns`: the names of the columns; in the header they may be in any order and
 * case. Accepted: any of `separators`, a first line "sep=;", all line ends, quotes, line breaks in quotes, empty rows, empty
 * columns, and rows that end at their last cell with content.
 *
 * Errors: `DATA_INVALID`, if the header or the quotes are wrong.
 */
export function parseTable(file: string, text: string, columns: readonly string[]): Table {
  const { body, separator } = separate(file, text, columns);
  const records = parseRecords(file, body, separator);
  const start = records.findIndex(isFilled);
  const header = readHeader(file, start + 1, records[start] ?? [], columns);
  const faults: RowFault[] = [];
  const rows = records.flatMap((record, index): TableRow[] => {
    if (index <= start || !isFilled(record)) return [];
    faults.push(...rowFaults(index + 1, record, header, separator));
    return [
      {
        row: index + 1,
        cells: Object.fromEntries(columns.map((column) => [column, record[header.indexOf(column)] ?? ''])),
      },
    ];
  });
  return { separator, rows, faults };
}

/** The rows of the text, and the separator: of the line "sep=;", or else the one that finds most columns. */
function separate(file: string, text: string, columns: readonly string[]): { body: string; separator: Separator } {
  // Inside of a cell, U+2028 and others are blanks. They end lines only in a file without other line ends.
  const lines = /[\n\r]/.test(text) ? text.replace(/\r\n?/g, '\n') : withLineFeeds(text);
  const named = /^sep=([;,\t])\n/i.exec(lines);
  if (named) return { body: lines.slice(named[0].length), separator: named[1] as Separator };
  const known = new Set(columns.map(fold));
  const found = (separator: Separator) => {
    const [header = []] = parseRecords(file, lines.trimStart().split('\n')[0] ?? '', separator);
    return header.filter((cell) => known.has(fold(cell))).length;
  };
  const [separator] = (Object.keys(separators) as Separator[]).sort((a, b) => found(b) - found(a));
  return { body: lines, separator: separator ?? ';' };
}

const recordsSchema = z.array(z.array(z.string()));

function parseRecords(file: string, text: string, delimiter: Separator): string[][] {
  try {
    return recordsSchema.parse(parse(text, { delimiter, bom: true, relax_quotes: true, relax_column_count: true }));
  } catch (cause) {
    const { code, message, records } = cause as CsvError & { readonly records?: number };
    const fault = code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quotation mark is not closed' : message;
    const advice = 'Write a quotation mark within quotes twice (""), and close all quotes.';
    throw new PublicError('DATA_INVALID', `${file}, row ${(records ?? 0) + 1}: ${fault}. ${advice}`, { cause });
  }
}

function isFilled(record: readonly string[]): boolean {
  return record.some((cell) => cleanLine(cell) !== '');
}

/** The name of each column, as in `columns`; '' for a column without one. */
function readHeader(file: string, row: number, record: readonly string[], columns: readonly string[]): string[] {
  const header = record.map((cell) => columns.find((column) => fold(column) === fold(cell)) ?? cleanLine(cell));
  const unknown = header.filter((column) => column !== '' && !columns.includes(column));
  const missing = columns.filter((column) => !header.includes(column));
  const twice = header.filter((column, index) => column !== '' && header.indexOf(column) !== index);
  if (unknown.length + missing.length + twice.length === 0) return header;
  const faults = [
    ...unknown.map((column) => `column « ${column} » is not known`),
    ...missing.map((column) => `column « ${column} » is missing`),
    ...twice.map((column) => `column « ${column} » occurs twice`),
  ];
  const all = missing.length > columns.length / 2;
  const found =
    all && unknown.length > 0
      ? `« ${record.map(cleanLine).join(' ').trim()} » is not a header of this file`
      : faults.join('; ');
  const advice = all ? ' Save the table as CSV with semicolons, one column a cell, with its header.' : '';
  const where = row === 0 ? `${file} has no rows` : `${file}, row ${row}`;
  throw new PublicError('DATA_INVALID', `${where}: ${found}. The columns are: ${columns.join(';')}.${advice}`);
}

function rowFaults(
  row: number,
  record: readonly string[],
  header: readonly string[],
  separator: Separator,
): RowFault[] {
  const lost = record.filter((cell, index) => (header[index] ?? '') === '' && cleanLine(cell) !== '');
  const advice = `Put a text that contains ${separators[separator]} in quotes`;
  const messages = lost.map((cell) => `« ${cleanLine(cell)} » is in a column without a name. ${advice}`);
  if (record.some((cell) => hasRows(cell, header.length, separator))) {
    messages.push('a cell contains other rows: a quotation mark at its start is not closed');
  }
  return messages.map((message) => ({ row, message }));
}

/** Whether a cell has several lines, and one of them has as many separators as a row. */
function hasRows(cell: string, columns: number, separator: Separator): boolean {
  const lines = cell.split('\n');
  return lines.length > 1 && lines.some((line) => line.split(separator).length >= columns);
}
