import type { FabriqueRow, OrganisationRow, TerritoireRow } from './rows.ts';

/** The cells of a row as in its file, by column. */
export function cellsOf(row: FabriqueRow | OrganisationRow | TerritoireRow): Record<string, string> {
  const columns = Object.entries(row).filter(([column]) => column !== 'row');
  return Object.fromEntries(columns.map(([column, value]) => [column, cellOf(value as Value)]));
}

type Value = string | number | null | readonly string[];

function cellOf(value: Value): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join('|') : String(value);
}
