import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Dataset, datasetSchema } from '../../src/domain/dataset.ts';
import { datasetVersion } from '../../src/domain/dataset-version.ts';
import { diffDatasets } from '../../src/releases/diff.ts';
import { type Release, releaseFolder } from '../../src/releases/release.ts';
import { releaseContent } from '../../src/releases/release-content.ts';
import { frozenDataset, frozenPage } from '../fixtures/frozen/frozen.ts';
import { newerRelease } from '../seed/update/newer-release.ts';

/** A data set with the source page that it was made from. */
export interface ReleasedData {
  readonly dataset: Dataset;
  readonly page: string;
}

/** A folder for releases, which is deleted after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fabriques-releases-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** The release of a data set, of which nothing else is known. */
export function releaseOf(dataset: Dataset): Release {
  const version = datasetVersion(dataset);
  return { version, date: dataset.releasedAt, retrievedAt: null, archiveUrl: null, withdrawn: null };
}

/** Writes the files of a release, as the command does. `about`: what else is known of it. `before`: the data set of the one before. */
export function writeRelease(
  folder: string,
  { dataset, page }: ReleasedData,
  about: Partial<Release> = {},
  before: Dataset | null = null,
): Release {
  const release = { ...releaseOf(dataset), ...about };
  const earlier = before === null ? null : { release: releaseOf(before), diff: diffDatasets(before, dataset) };
  // Of its data set, whatever `about` says.
  const path = join(folder, releaseFolder(releaseOf(dataset)));
  mkdirSync(path, { recursive: true });
  for (const [name, bytes] of releaseContent({ release, dataset, page, before: earlier }))
    writeFileSync(join(path, name), bytes);
  return release;
}

/** The frozen data set and page: of 23 November 2026. */
export const older: ReleasedData = { dataset: frozenDataset(), page: frozenPage };

/** Those that follow, of 15 January 2027: a longer page, where lines have moved. */
export function newer(): ReleasedData {
  const { page, file } = newerRelease();
  return { dataset: datasetSchema.parse(JSON.parse(file)), page };
}
