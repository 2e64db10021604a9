import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '../domain/dataset.ts';
import { PublicError } from '../domain/error.ts';
import { offlineDataset } from '../store/offline/offline-dataset.ts';
import { makeFolder, writeFiles } from './output.ts';

export interface OfflineOptions {
  /** As in `ImportOptions`. */
  readonly bundled?: boolean;
  /** Gets the name of each file before it is written. */
  readonly onFile?: (name: string) => void;
}

export interface OfflineReport {
  readonly version: string;
  readonly nodes: number;
  readonly relationships: number;
}

/**
 * Writes a data set as files for `neo4j-admin database import`: all of them, or none. Errors: `CONFIG_INVALID` if the folder has files,
 * or cannot be written.
 */
export async function writeOffline(
  dataset: Dataset,
  folder: string,
  { bundled = false, onFile = () => {} }: OfflineOptions = {},
): Promise<OfflineReport> {
  await makeFolder(folder);
  const [present] = await readdir(folder);
  if (present !== undefined) {
    throw new PublicError(
      'CONFIG_INVALID',
      `--offline: ${folder} has files already, such as ${present}. Give the path of a new or empty folder.`,
    );
  }
  const { version, files, read } = offlineDataset(dataset, bundled);
  const announced = function* (name: string, pieces: Iterable<string>) {
    onFile(name);
    yield* pieces;
  };
  await writeFiles(
    files.map(({ name, isCompressed, pieces }) => ({
      ...{ path: join(folder, name), isCompressed },
      pieces: announced(name, pieces),
    })),
  );
  return { version, ...read };
}
