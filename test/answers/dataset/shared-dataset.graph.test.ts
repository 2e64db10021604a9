import { setImmediate as nextRound } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SharedDataset } from '../../../src/answers/dataset/shared-dataset.ts';
import { datasetVersion } from '../../../src/domain/dataset-version.ts';
import { DataVersion } from '../../../src/store/cache/data-version.ts';
import { openEmbeddedStore } from '../../../src/store/engines/embedded-store.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { changedDataset } from '../../store/load/changed-dataset.ts';

const store = openEmbeddedStore();
let reads = 0;
const counting: GraphStore = {
  ...store,
  read: (work, options) => {
    reads += 1;
    return store.read(work, options);
  },
};
const small = datasetVersion(smallDataset);
const owner = (signal = new AbortController().signal) => ({ client: 'a', signal });

/** Collects all that nobody holds. Weak references are kept until the end of a round of the event loop. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  await nextRound();
  runInNewContext('gc')();
}

beforeAll(() => importDataset(store, smallDataset));
afterAll(() => store.close());

test('downloads that go on at the same time read the data set once', async () => {
  const whole = new SharedDataset(counting, new DataVersion(store));
  reads = 0;
  const [one, other] = await Promise.all([whole.read(small, owner()), whole.read(small, owner())]);
  expect(reads).toBe(1);
  expect(one.dataset).toEqual(smallDataset);
  expect([one.version, other.dataset === one.dataset]).toEqual([small, true]);
  // The first is still there, and so is what it holds.
  expect((await whole.read(small, owner())).dataset).toBe(one.dataset);
  expect(reads).toBe(1);
});

test('a download that goes on keeps the data set for those that come later', async () => {
  const whole = new SharedDataset(counting, new DataVersion(store));
  reads = 0;
  // As downloads do: they keep the data set, and nothing else.
  const { dataset } = await whole.read(small, owner());
  await collectGarbage();
  expect((await whole.read(small, owner())).dataset === dataset).toBe(true);
  expect(reads).toBe(1);
});

test('a client that goes away takes the data set from nobody else', async () => {
  const whole = new SharedDataset(counting, new DataVersion(store));
  const gone = new AbortController();
  const [left, staying] = [whole.read(small, owner(gone.signal)), whole.read(small, owner())];
  gone.abort(new Error('gone'));
  await expect(left).rejects.toThrow('gone');
  expect((await staying).dataset).toEqual(smallDataset);
});

test('what an import has replaced is not given for the version before', async () => {
  const whole = new SharedDataset(counting, new DataVersion(store, { trustedMs: 0 }));
  expect((await whole.read(small, owner())).version).toBe(small);
  await importDataset(store, changedDataset, { noticeMs: 0 });
  const changed = datasetVersion(changedDataset);
  expect(await whole.read(changed, owner())).toEqual({ dataset: changedDataset, version: changed });
  await importDataset(store, smallDataset, { noticeMs: 0 });
});
