import { datapackage } from './datapackage.ts';
import { datasetCsv } from './dataset-csv.ts';
import type { DatasetFormat } from './dataset-file.ts';
import { datasetJson } from './dataset-json.ts';
import { datasetRdf, dcat } from './dataset-rdf.ts';
import { datasetZip } from './dataset-zip.ts';
import { jsonLines } from './json-lines.ts';

const contents: readonly DatasetFormat[] = [
  datasetJson,
  jsonLines,
  datasetZip,
  ...datasetRdf,
  datapackage,
  ...datasetCsv,
];

/** The formats of the whole data set: the lossless one first, those that describe the others last. */
export const datasetFormats: readonly DatasetFormat[] = [...contents, ...dcat(contents)];
