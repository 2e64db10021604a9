import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll } from 'vitest';
import { type Dataset, datasetSchema } from '../../src/domain/dataset.ts';
import { datasetVersion } from '../../src/domain/dataset-version.ts';
import { type Release, releaseFiles, releaseFolder } from '../../src/releases/release.ts';
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

/** Writes a release as the folder of releases has it. Returns its version. */
export async function writeRelease(
  folder: string,
  { dataset, page }: ReleasedData,
  about: Partial<Release> = {},
): Promise<string> {
  const version = datasetVersion(dataset);
  const path = join(folder, releaseFolder({ date: dataset.releasedAt, version }));
  await mkdir(path, { recursive: true });
  const values = { version, date: dataset.releasedAt, retrievedAt: null, archiveUrl: null, withdrawn: null };
  await writeFile(join(path, releaseFiles.about), JSON.stringify({ ...values, ...about }));
  await writeFile(join(path, releaseFiles.dataset), gzipSync(JSON.stringify(dataset)));
  await writeFile(join(path, releaseFiles.page), page);
  return version;
}

/** The frozen data set and page: of 23 November 2026. */
export const older: ReleasedData = { dataset: frozenDataset(), page: frozenPage };

/** Those that follow, of 15 January 2027: a longer page, where lines have moved. */
export function newer(): ReleasedData {
  const { page, file } = newerRelease();
  return { dataset: datasetSchema.parse(JSON.parse(file)), page };
}
