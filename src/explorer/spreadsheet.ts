import { csv } from '../export/csv.ts';
import type { Table } from './table.ts';

/** A table as French spreadsheets open it by a double click: semicolons, a byte order mark, decimal commas. */
export function csvForSpreadsheets({ header, values }: Table): string {
  const rows = values().map((row) => row.map((value) => (typeof value === 'number' ? decimal(value) : value)));
  return `\uFEFF${[...csv(header, rows, ';')].join('')}`;
}

function decimal(value: number): string | number {
  return Number.isInteger(value) ? value : String(value).replace('.', ',');
}
