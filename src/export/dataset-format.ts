import type { Dataset } from '../domain/dataset.ts';

/** A format in which the whole data set can be downloaded. */
export interface DatasetFormat {
  readonly name: string;
  /** Ends the file's name. */
  readonly extension: string;
  readonly mediaType: string;
  readonly render: (dataset: Dataset) => string;
}

/** The formats, the one that loses nothing first. */
export const datasetFormats: readonly DatasetFormat[] = [
  {
    name: 'JSON',
    extension: 'json',
    mediaType: 'application/json; charset=utf-8',
    render: (dataset) => `${JSON.stringify(dataset, null, 2)}\n`,
  },
];

/** The name of a file of this version of the data: a version never changes, so neither does the file. */
export function datasetFileName(version: string, { extension }: DatasetFormat): string {
  return `fabriques-graph-${version}.${extension}`;
}
