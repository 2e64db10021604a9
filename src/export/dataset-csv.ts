import { csv, csvMediaType } from './csv.ts';
import type { DatasetFormat } from './dataset-file.ts';
import type { Table } from './table.ts';
import { tables } from './tables.ts';

/** One format per table. The files are in a folder of the version, with the datapackage.json that describes them. */
export const datasetCsv: readonly DatasetFormat[] = tables.map((table) => ({
  name: `CSV: ${table.name}`,
  suffix: `/${tableFile(table)}`,
  mediaType: csvMediaType,
  description: table.description,
  render: ({ dataset }) =>
    csv(
      table.fields.map(({ name }) => name),
      table.rows(dataset),
    ),
}));

export function tableFile({ name }: Pick<Table, 'name'>): string {
  return `${name}.csv`;
}
