import { z } from 'zod';
import { type Table, tableOf } from '../../table.ts';

/** Rows for one file of the curation, as the form beside them sends them back. */
const rowsSchema = z.object({ columns: z.array(z.string()).min(1), rows: z.array(z.array(z.string())) });

interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The rows that a form asks for as a file: the server has not kept them. Null if they are not the rows of a known file. */
export function requestedTable(form: URLSearchParams, known: readonly string[]): Table | null {
  const file = known.find((name) => name === form.get('fichier'));
  const rows = rowsSchema.safeParse(jsonOf(form.get('lignes') ?? ''));
  return file === undefined || !rows.success ? null : rowsTable(file, rows.data);
}

/** Rows as a table of the page and of its file. */
export function rowsTable(file: string, { columns, rows }: Rows): Table {
  return tableOf(
    file.replace(/\.csv$/, ''),
    rows,
    columns.map((label, index) => ({ label, value: (row: readonly string[]) => row[index] ?? '' })),
  );
}

/** Rows with tabs between the cells, as spreadsheets read what is pasted. What would become a formula gets an apostrophe, as in files. */
export function pastedText(rows: Rows['rows']): string {
  const cell = (text: string) => text.replace(/\s+/g, ' ').replace(/^(?=[=+\-@])/, "'");
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
