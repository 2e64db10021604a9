import { expect, test } from 'vitest';
import { ReleaseIndexes } from '../../../src/answers/releases/release-indexes.ts';
import { ReleasedDatasets } from '../../../src/answers/releases/released-datasets.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { Release } from '../../../src/releases/release.ts';
import { noReleases, type Releases } from '../../../src/releases/releases.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

const release = (version: string): Release => ({
  ...{ version, date: '2026-11-23', retrievedAt: null, archiveUrl: null, withdrawn: null },
});
const owner = (client = 'a') => ({ client, signal: new AbortController().signal });

/** Releases that count how many of their data sets are being read, and were read. */
function counted(dataset: () => Dataset | null = () => ({ ...smallDataset })) {
  const counts = { now: 0, most: 0, all: 0 };
  const releases: Releases = {
    ...noReleases,
    dataset: async () => {
      counts.now += 1;
      counts.all += 1;
      counts.most = Math.max(counts.most, counts.now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      counts.now -= 1;
      return dataset();
    },
  };
  return { releases, counts };
}

test('data sets of releases are read one at a time, however many clients ask', async () => {
  const { releases, counts } = counted();
  const datasets = new ReleasedDatasets(releases);
  const versions = Array.from({ length: 20 }, (_, index) => String(index));
  const read = versions.map((version) => datasets.read(release(version), owner(version)));
  expect(await Promise.all(read)).toHaveLength(20);
  expect(counts).toEqual({ now: 0, most: 1, all: 20 });
});

test('requests for the same release share one data set while they use it', async () => {
  const { releases, counts } = counted();
  const datasets = new ReleasedDatasets(releases);
  const [first, second] = await Promise.all([1, 2].map(() => datasets.read(release('1'), owner())));
  expect(second).toBe(first);
  expect(await datasets.read(release('1'), owner())).toBe(first);
  expect(counts.all).toBe(1);
});

test('a client that leaves does not take the data set from another one', async () => {
  const { releases } = counted();
  const datasets = new ReleasedDatasets(releases);
  const leaving = new AbortController();
  const left = datasets.read(release('1'), { client: 'a', signal: leaving.signal });
  const staying = datasets.read(release('1'), owner('b'));
  leaving.abort(new Error('Gone.'));
  await expect(left).rejects.toThrow('Gone.');
  expect(await staying).toEqual(smallDataset);
});

test('a damaged file is an internal error, whose cause clients do not see, and is read again later', async () => {
  let isDamaged = true;
  const { releases } = counted(() => {
    if (isDamaged) throw new Error('/secret/path is damaged.');
    return smallDataset;
  });
  const datasets = new ReleasedDatasets(releases);
  const failure = datasets.read(release('1'), owner());
  await expect(failure).rejects.toThrow(/^Release 1 cannot be read\.$/);
  await expect(failure).rejects.toMatchObject({ cause: { message: '/secret/path is damaged.' } });
  isDamaged = false;
  expect(await datasets.read(release('1'), owner())).toEqual(smallDataset);
});

test('indexes of releases stay in memory up to a number of participations, those used last', async () => {
  const { releases, counts } = counted();
  // Room for two of the three.
  const indexes = new ReleaseIndexes(new ReleasedDatasets(releases), 2 * smallDataset.participations.length);
  const read = async (version: string) => {
    const before = counts.all;
    expect(await indexes.read(release(version), owner())).not.toBeNull();
    return counts.all - before;
  };
  for (const version of ['1', '2', '1', '3']) await read(version);
  expect(indexes.count).toBe(2);
  expect(await read('1')).toBe(0);
  expect(await read('3')).toBe(0);
  expect(indexes.count).toBe(2);
});
