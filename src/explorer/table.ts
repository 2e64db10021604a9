import type { ComponentChildren } from 'preact';

/** How a list is ordered by a column, and the link that changes it. */
export interface ColumnSort {
  readonly href: string;
  /** Null if the list is ordered by another column. */
  readonly direction: 'ASC' | 'DESC' | null;
}

export interface Column<Row> {
  /** Name of the column in the CSV file: short, in the language of the page. */
  readonly label: string;
  /** The cell as a value, for the CSV file, and for the page if there is no `cell`. */
  readonly value: (row: Row) => string | number | null;
  /** The cell on the page. Default: `value`. */
  readonly cell?: (row: Row) => ComponentChildren;
  /** Whether the column is in the CSV file only. Default: no. */
  readonly onlyInFile?: boolean;
  /** If readers can order the list by the column. */
  readonly sort?: ColumnSort;
}

/** A table of a section, on the page and as a file. */
export interface Table {
  /** Id of the section, and name of the file. */
  readonly id: string;
  readonly header: readonly string[];
  /** The values of all rows, for the file. */
  readonly values: () => (string | number | null)[][];
  readonly columns: readonly {
    readonly label: string;
    readonly isNumeric: boolean;
    readonly sort?: ColumnSort | undefined;
  }[];
  /** The cells of all rows, for the page. The first one names the row. */
  readonly cells: () => ComponentChildren[][];
}

/** Makes a table of rows. A column is numeric if all of its values are numbers, or none. */
export function tableOf<Row>(id: string, rows: readonly Row[], columns: readonly Column<Row>[]): Table {
  const shown = columns.filter(({ onlyInFile }) => onlyInFile !== true);
  return {
    id,
    header: columns.map(({ label }) => label),
    values: () => rows.map((row) => columns.map(({ value }) => value(row))),
    columns: shown.map(({ label, value, sort }) => ({
      label,
      sort,
      isNumeric: isNumeric(rows.map(value)),
    })),
    cells: () => rows.map((row) => shown.map(({ cell, value }) => (cell ?? value)(row))),
  };
}

function isNumeric(values: readonly (string | number | null)[]): boolean {
  return (
    values.some((value) => typeof value === 'number') &&
    values.every((value) => value === null || typeof value === 'number')
  );
}
