import { csv } from '../export/csv.ts';
import type { PageRequest, View } from './page.ts';
import { csvForSpreadsheets } from './spreadsheet.ts';

export interface TableFile {
  readonly fileName: string;
  readonly text: string;
}

/** A table of a page as a CSV file: the one that `tableau` names, else the first one. Null if there is none. */
export function tableFile({ tables = [] }: View, { query, form, path, dataset }: PageRequest): TableFile | null {
  const name = query.get('tableau');
  const table = tables.find(({ id }) => name === null || id === name);
  if (table === undefined) return null;
  const forSpreadsheet = (form.get('pour') ?? query.get('pour')) === 'tableur';
  const text = forSpreadsheet ? csvForSpreadsheets(table) : [...csv(table.header, table.values())].join('');
  const stem = [path.slice(1).replace(/[^\w-]+/g, '-') || 'accueil', table.id, dataset.version.slice(0, 8)].join('-');
  return { fileName: `${stem}.csv`, text };
}
