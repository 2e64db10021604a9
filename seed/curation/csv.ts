import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { PublicError } from '../../src/domain/error.ts';

/** A row of a CSV file with its line number. */
export type Row<T> = T & { readonly row: number };

export const filledCell = z.string().trim().min(1, 'must not be empty');
export const optionalCell = z
  .string()
  .trim()
  .transform((text) => (text === '' ? null : text));
/** A cell with several values, separated by `|`. */
export const listCell = z.string().transform((text) =>
  text
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== ''),
);

/**
 * Parses a CSV file as French spreadsheets save it: UTF-8 (with or without byte order mark), semicolons, a header. The columns
 * are the keys of the schema, in any order. Errors: `DATA_INVALID`, naming file, row and column.
 */
export function readCsv<Shape extends z.ZodRawShape>(
  file: string,
  text: string,
  schema: z.ZodObject<Shape>,
): Row<z.infer<z.ZodObject<Shape>>>[] {
  checkHeader(file, text, Object.keys(schema.shape));
  return parseRecords(file, text).map(({ record, line }) => {
    const result = schema.safeParse(record);
    if (!result.success) throw cellError(file, line, result.error);
    return { ...result.data, row: line };
  });
}

const cellsSchema = z.record(z.string(), z.string());
const recordsSchema = z.array(z.object({ record: cellsSchema, info: z.object({ lines: z.number() }) }));
const options = { bom: true, delimiter: ';', relax_quotes: true } as const;

function parseRecords(file: string, text: string): { record: Record<string, string>; line: number }[] {
  const records: unknown = parseOrThrow(file, () =>
    parse(text, { ...options, columns: trimAll, info: true, skip_records_with_empty_values: true }),
  );
  return recordsSchema.parse(records).map(({ record, info }) => ({ record, line: info.lines }));
}

function checkHeader(file: string, text: string, expected: readonly string[]): void {
  const records: unknown = parseOrThrow(file, () => parse(text, { ...options, to: 1 }));
  const [header = []] = z.array(z.array(z.string())).parse(records).map(trimAll);
  const unknown = header.filter((column) => !expected.includes(column));
  const missing = expected.filter((column) => !header.includes(column));
  const twice = header.filter((column, index) => header.indexOf(column) !== index);
  if (unknown.length + missing.length + twice.length === 0) return;
  const faults = [
    ...unknown.map((column) => `column « ${column} » is not known`),
    ...missing.map((column) => `column « ${column} » is missing`),
    ...twice.map((column) => `column « ${column} » stands twice`),
  ];
  throw invalid(file, 1, `${faults.join('; ')}. The columns are: ${expected.join(';')}`);
}

function trimAll(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.trim());
}

function parseOrThrow(file: string, read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    throw new PublicError('DATA_INVALID', `${file}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function cellError(file: string, row: number, error: z.ZodError): PublicError {
  const issue = error.issues[0];
  const column = String(issue?.path[0] ?? '');
  return invalid(file, row, `column « ${column} »: ${issue?.message ?? 'is not valid'}`);
}

/** An error of the curation, naming file and row. */
export function invalid(file: string, row: number, message: string): PublicError {
  return new PublicError('DATA_INVALID', `${file}, row ${row}: ${message}`);
}
