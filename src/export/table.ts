import type { Dataset } from '../domain/dataset.ts';
import type { Cell } from './csv.ts';

/** A column: its name, and what the Table Schema of the Frictionless standard says of it. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'year' | 'yearmonth';
  readonly description: string;
  readonly format?: 'uri';
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
  };
}

export interface ForeignKey {
  readonly fields: readonly string[];
  /** An empty name is the table itself. */
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** One CSV file of the data set. */
export interface Table {
  /** Lower-case words joined by hyphens: the name of the file. */
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** The cells, in the order of the fields. */
  readonly rows: (dataset: Dataset) => Iterable<readonly Cell[]>;
}

interface Column<Row> extends Omit<Field, 'name'> {
  readonly of: (row: Row) => Cell;
}

/** A table whose columns are each one entry: what it is, and how it is read from a row. */
export function defineTable<Row>(table: {
  name: string;
  description: string;
  primaryKey: readonly string[];
  foreignKeys?: Record<string, `${string}.${string}`>;
  columns: Record<string, Column<Row>>;
  rows: (dataset: Dataset) => Iterable<Row>;
}): Table {
  const { name, description, primaryKey, foreignKeys = {}, columns, rows } = table;
  const readers = Object.values(columns).map((column) => column.of);
  return {
    name,
    description,
    primaryKey,
    fields: Object.entries(columns).map(([column, { of: _, ...field }]) => ({ name: column, ...field })),
    foreignKeys: Object.entries(foreignKeys).map(([field, target]) => {
      const [resource = '', key = ''] = target.split('.');
      return { fields: [field], reference: { resource: resource === name ? '' : resource, fields: [key] } };
    }),
    *rows(dataset) {
      for (const row of rows(dataset)) yield readers.map((of) => of(row));
    },
  };
}
