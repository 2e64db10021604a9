import { z } from 'zod';
import { cleanLine } from '../../src/domain/clean-line.ts';
import { PublicError } from '../../src/domain/error.ts';
import { cellDamage } from './cell-damage.ts';
import { parseTable, separators, type TableRow } from './csv-table.ts';
import { type CodeForm, cleanCode, codeFault } from './place-codes.ts';

/** A row of a CSV file with its number in a spreadsheet. */
export type Row<T> = T & { readonly row: number };

/** A cell, cleaned as the lines of the page are. */
const cell = z.string().transform(cleanLine);

export const filledCell = cell.pipe(z.string().min(1, 'must not be empty'));
export const optionalCell = cell.transform((text) => (text === '' ? null : text));

/** A cell with several values, separated by `|`. */
export const listCell = z
  .string()
  .refine((text) => !/[\n\v\u2028]/.test(text.trim()), 'has a line break: write | between values')
  .transform((text) =>
    text
      .split('|')
      .map(cleanLine)
      .filter((value) => value !== ''),
  );

/** A cell with a code, or nothing. */
export function optionalCodeCell(form: CodeForm) {
  return optionalCell
    .transform((code) => (code === null ? null : cleanCode(code)))
    .superRefine((code, context) => {
      const fault = code === null ? null : codeFault(code, form);
      if (fault) context.addIssue(fault);
    });
}

/** A cell with several codes. */
export function codeListCell(form: CodeForm) {
  return listCell
    .transform((codes) => codes.map(cleanCode))
    .superRefine((codes, context) => {
      for (const code of codes) {
        const fault = codeFault(code, form);
        if (fault) context.addIssue(fault);
      }
    });
}

/**
 * Parses a CSV file as spreadsheets save it: see `parseTable`. The columns are the keys of the schema. `note`: receives a
 * sentence if the separator is not the project's. Errors: `DATA_INVALID`, naming file, row and column of each fault.
 */
export function readCsv<Shape extends z.ZodRawShape>(
  file: string,
  text: string,
  schema: z.ZodObject<Shape>,
  note: (sentence: string) => void = () => {},
): Row<z.infer<z.ZodObject<Shape>>>[] {
  if (/^\s*<(?:!doctype|html|table|\?xml)\b/i.test(text)) {
    throw new PublicError('DATA_INVALID', `${file} is a web page or XML, not CSV. Save the table as CSV in UTF-8.`);
  }
  const { rows, separator, faults } = parseTable(file, text, Object.keys(schema.shape));
  const parsed = rows.map((row) => ({ ...row, ...parseRow(row, schema) }));
  const all = [...faults, ...parsed.flatMap(({ row, faults }) => faults.map((message) => ({ row, message })))];
  throwFaults(all.map(({ row, message }) => rowFault(file, row, message)));
  if (separator !== ';') note(`${file} was read with ${separators[separator]} between its columns.`);
  return parsed.flatMap(({ row, data }) => (data === undefined ? [] : [{ ...data, row }]));
}

function parseRow<T>({ cells }: TableRow, schema: z.ZodType<T>): { data: T | undefined; faults: string[] } {
  const damages = Object.entries(cells).flatMap(([column, text]) => {
    const damage = cellDamage(cleanLine(text));
    return damage ? [cellFault(column, damage)] : [];
  });
  if (damages.length > 0) return { data: undefined, faults: damages };
  const { data, error } = schema.safeParse(cells);
  return { data, faults: (error?.issues ?? []).map(({ path, message }) => cellFault(String(path[0] ?? ''), message)) };
}

function cellFault(column: string, message: string): string {
  return `column « ${column} »: ${message}`;
}

/** A fault of the curation, naming file and row. */
export function rowFault(file: string, row: number, message: string): string {
  return `${file}, row ${row}: ${message}`;
}

/** An error of the curation, naming file and row. */
export function invalid(file: string, row: number, message: string): PublicError {
  return new PublicError('DATA_INVALID', rowFault(file, row, message));
}

/** Most faults that one error shows. */
const shown = 20;

/** Errors: `DATA_INVALID` with the faults, one a line, if there are any. */
export function throwFaults(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const more = faults.length > shown ? [`… and ${faults.length - shown} more.`] : [];
  throw new PublicError('DATA_INVALID', [...faults.slice(0, shown), ...more].join('\n'));
}
