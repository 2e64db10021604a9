import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { datasetVersion } from '../../src/domain/dataset-version.ts';
import { type Release, releaseFolder } from '../../src/releases/release.ts';
import { readReleases } from '../../src/releases/releases.ts';
import { frozenDataset, frozenPage } from '../fixtures/frozen/frozen.ts';
import { writeRelease } from './release-folder.ts';

const first = frozenDataset();
const second = { ...first, releasedAt: '2027-02-01' };

describe('the releases of a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fabriques-graph-releases-'));
    // The newer one is written first: the order is that of the dates.
    for (const dataset of [second, first]) release(dataset);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const release = (dataset: Dataset, about: Partial<Release> = {}) =>
    writeRelease(folder, { dataset, page: frozenPage }, about);

  test('are ordered by date, and found by version', () => {
    const releases = readReleases(folder);
    expect(releases.all.map(({ date }) => date)).toEqual(['2026-11-23', '2027-02-01']);
    expect(releases.find(datasetVersion(second))?.date).toBe('2027-02-01');
    expect(releases.find('0123456789abcdef')).toBeUndefined();
  });

  test('have their data sets and source pages', async () => {
    const releases = readReleases(folder);
    for (const [index, dataset] of [first, second].entries()) {
      const found = releases.all[index];
      if (found === undefined) throw new Error('Two releases were written.');
      expect(await releases.dataset(found)).toEqual(dataset);
      expect(await releases.page(found)).toBe(frozenPage);
    }
  });

  test('have neither once they are withdrawn', async () => {
    release(first, { withdrawn: { date: '2027-01-01', reason: 'A name was wrong.' } });
    const [withdrawn] = readReleases(folder).all;
    if (withdrawn === undefined) throw new Error('Two releases were written.');
    expect(await readReleases(folder).dataset(withdrawn)).toBeNull();
    expect(await readReleases(folder).page(withdrawn)).toBeNull();
  });

  test('are refused if the data set was changed after the release', async () => {
    const path = join(folder, releaseFolder(release(first)));
    await writeFile(join(path, 'dataset.json.gz'), gzipSync(JSON.stringify(second)));
    const releases = readReleases(folder);
    const [changed] = releases.all;
    if (changed === undefined) throw new Error('Two releases were written.');
    await expect(releases.dataset(changed)).rejects.toThrow(/was changed: It has the version/);
  });

  test('are refused if a folder has another name than its release', async () => {
    release(first, { date: '2020-01-01' });
    expect(() => readReleases(folder)).toThrow(/The folder must be named 2020-01-01-/);
  });

  test('are none if there is no folder', () => {
    expect(readReleases(join(folder, 'missing')).all).toEqual([]);
  });
});
