import type { Dataset } from '../domain/dataset.ts';
import { type DatasetSummary, summaryOf } from './dataset-summary.ts';

/** The input of a file of the whole data set. */
export interface DatasetFile {
  readonly dataset: Dataset;
  /** The version of this data set, from `datasetVersion`. */
  readonly version: string;
  /** URL of the downloads, with a slash at the end. Undefined if the server does not know its own address. */
  readonly address?: string | undefined;
  /** URL of the start page, without a slash at the end. Undefined if the server does not know it. */
  readonly site?: string | undefined;
}

/** The input of a file that describes the data set: as `DatasetFile`, with a summary in place of the data. */
export interface DescriptionFile extends Omit<DatasetFile, 'dataset'> {
  readonly summary: DatasetSummary;
}

/** A file format for the whole data set, or for one table of it. */
export interface DatasetFormat {
  /** Name for people, unique among the formats. */
  readonly name: string;
  /** End of the file name, after the version: ".json", "/fabriques.csv". */
  readonly suffix: string;
  readonly mediaType: string;
  /** One or two sentences in English: the content, and its readers. */
  readonly description: string;
  /** The file as a sequence of pieces, generated one by one: texts, to be sent as UTF-8, or bytes. */
  readonly render: (file: DatasetFile) => Iterable<string | Uint8Array>;
  /** The same file, if a summary of the data is enough to make it. */
  readonly describe?: (file: DescriptionFile) => Iterable<string>;
}

/** A format that describes the data set, and needs a summary of it alone. */
export function descriptionFormat(
  format: Omit<DatasetFormat, 'render'> & Required<Pick<DatasetFormat, 'describe'>>,
): DatasetFormat {
  return { ...format, render: ({ dataset, ...file }) => format.describe({ ...file, summary: summaryOf(dataset) }) };
}

/** The start of all file names, before version and suffix. */
export const datasetName = 'fabriques-graph';

/** The name of a file of one version of the data. Its content never changes. */
export function datasetFileName(version: string, { suffix }: Pick<DatasetFormat, 'suffix'>): string {
  return `${datasetName}-${version}${suffix}`;
}

/** The version and the suffix of a name that `datasetFileName` made; undefined for any other. */
export function parseDatasetFileName(name: string): { readonly version: string; readonly suffix: string } | undefined {
  const [, version, suffix] = /^fabriques-graph-([0-9a-f]{16})([./].+)$/.exec(name) ?? [];
  return version === undefined || suffix === undefined ? undefined : { version, suffix };
}

/**
 * Replaces the URL of a server that does not know its own. Nobody can own a domain under `.invalid` (RFC 2606), so
 * identifiers below it are complete and readable, and lead to no web page.
 */
const unknownAddress = 'https://fabriques-graph.invalid/downloads/';

/** The URL of a file below the downloads of this server. */
export function addressOf(file: Pick<DatasetFile, 'address'>, name: string): string {
  return `${file.address ?? unknownAddress}${name}`;
}
