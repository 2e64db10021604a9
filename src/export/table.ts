import type { Dataset } from '../domain/dataset.ts';
import type { Cell } from './csv.ts';

/** A column: its name and its field descriptor in the Table Schema of the Frictionless standard. */
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
  /** An empty name refers to the table itself. */
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** One CSV file of the data set. */
export interface Table {
  /** File name: lower-case words joined by hyphens. */
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

/** Defines a table by its columns: each has a descriptor and a function that reads its cell from a row. */
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
