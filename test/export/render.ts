import { readFileSync } from 'node:fs';
import { type Dataset, datasetSchema } from '../../src/domain/dataset.ts';
import { datasetVersion } from '../../src/domain/dataset-version.ts';
import type { DatasetFile, DatasetFormat } from '../../src/export/dataset-file.ts';
import { datasetFormats } from '../../src/export/dataset-format.ts';
import { frozenDatasetPath } from '../fixtures/frozen/frozen.ts';

/** The frozen data set: real, and the same for every version of the source page. */
export const realText = readFileSync(frozenDatasetPath, 'utf8');
export const realDataset: Dataset = datasetSchema.parse(JSON.parse(realText));

const site = 'https://graphe.example.fr';

/** What the files of a data set are written from, on a server that knows its address. */
export function fileOf(dataset: Dataset): DatasetFile {
  return { dataset, version: datasetVersion(dataset), address: `${site}/downloads/`, site };
}

export function formatNamed(name: string): DatasetFormat {
  const format = datasetFormats.find((it) => it.name === name);
  if (format === undefined) throw new Error(`There is no format ${name}`);
  return format;
}

/** The whole file in one piece. */
export function rendered(pieces: Iterable<string | Uint8Array>): Buffer {
  return Buffer.concat([...pieces].map((piece) => Buffer.from(piece as string)));
}

export function textOf(name: string, file: DatasetFile): string {
  return rendered(formatNamed(name).render(file)).toString('utf8');
}
