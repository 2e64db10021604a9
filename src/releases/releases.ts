import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { z } from 'zod';
import { type Dataset, datasetSchema } from '../domain/dataset.ts';
import { datasetVersion } from '../domain/dataset-version.ts';
import { PublicError } from '../domain/error.ts';
import { parseJson } from '../files/parse-json.ts';
import { type Release, releaseFiles, releaseFolder, releaseSchema } from './release.ts';

/** The releases in a folder, each in a folder of its own: see `releaseFiles`. */
export interface Releases {
  /** All releases, the oldest first; those of one day in the order of their versions. */
  readonly all: readonly Release[];
  /** The release of a version. Undefined if no release has it. */
  find(version: string): Release | undefined;
  /** The data set of a release. Null if it was withdrawn. Errors: `DATA_INVALID` if the file is damaged. */
  dataset(release: Release): Promise<Dataset | null>;
  /** The text of its source page. Null if it was withdrawn. */
  page(release: Release): Promise<string | null>;
}

/** For those who need no releases. */
export const noReleases: Releases = {
  all: [],
  find: () => undefined,
  dataset: async () => null,
  page: async () => null,
};

/** Reads what releases a folder has; their data sets only when they are asked for. Errors: `DATA_INVALID`. */
export function readReleases(folder: string): Releases {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const all = names.map((name) => readRelease(folder, name));
  const byVersion = new Map(all.map((release) => [release.version, release]));
  const pathOf = (release: Release, file: string) => join(folder, releaseFolder(release), file);
  return {
    all,
    find: (version) => byVersion.get(version),
    dataset: async (release) =>
      release.withdrawn === null ? readReleasedDataset(pathOf(release, releaseFiles.dataset), release) : null,
    page: async (release) => (release.withdrawn === null ? readFile(pathOf(release, releaseFiles.page), 'utf8') : null),
  };
}

function readRelease(folder: string, name: string): Release {
  const path = join(folder, name, releaseFiles.about);
  const parsed = releaseSchema.safeParse(parseJson(readFileSync(path, 'utf8'), path, 'a release'));
  if (!parsed.success) throw new PublicError('DATA_INVALID', `${path} is not valid:\n${z.prettifyError(parsed.error)}`);
  if (releaseFolder(parsed.data) === name) return parsed.data;
  throw new PublicError('DATA_INVALID', `${path}: The folder must be named ${releaseFolder(parsed.data)}.`);
}

/** Checks the version, so that nobody takes a changed file for the release. */
async function readReleasedDataset(path: string, { version }: Release): Promise<Dataset> {
  const text = (await promisify(gunzip)(await readFile(path))).toString('utf8');
  const dataset = datasetSchema.parse(parseJson(text, path, 'a data set in JSON'));
  const found = datasetVersion(dataset);
  if (found === version) return dataset;
  throw new PublicError('DATA_INVALID', `${path} was changed: It has the version ${found}, not ${version}.`);
}
