import type { Dataset } from '../domain/dataset.ts';

/** What a file of the whole data set is written from. */
export interface DatasetFile {
  readonly dataset: Dataset;
  /** The version of this data set, as `datasetVersion` gives it. */
  readonly version: string;
  /** Where the downloads stand, with a slash at the end; undefined when the server does not know its own address. */
  readonly address?: string | undefined;
}

/** A format in which the whole data set, or one table of it, can be downloaded. */
export interface DatasetFormat {
  /** Unique among the formats, for people to choose by. */
  readonly name: string;
  /** What ends the address, after the name and the version: ".json", "/fabriques.csv". */
  readonly suffix: string;
  readonly mediaType: string;
  /** One or two sentences in English: what it holds, and for whom. */
  readonly description: string;
  /** The file in pieces, made one after the other as they are asked for: text as UTF-8, or bytes. */
  readonly render: (file: DatasetFile) => Iterable<string | Uint8Array>;
}

/** The name of all files, before version and suffix. */
export const datasetName = 'fabriques-graph';

/** The name of a file of this version of the data: a version never changes, so neither does the file. */
export function datasetFileName(version: string, { suffix }: Pick<DatasetFormat, 'suffix'>): string {
  return `${datasetName}-${version}${suffix}`;
}

/**
 * Stands for the address of a server that does not know its own. RFC 2606 keeps `.invalid` from ever being anybody's, so
 * that identifiers below it are whole and readable, and are nobody's pages.
 */
const unknownAddress = 'https://fabriques-graph.invalid/downloads/';

/** The address of a file below the downloads of this server. */
export function addressOf(file: DatasetFile, name: string): string {
  return `${file.address ?? unknownAddress}${name}`;
}
