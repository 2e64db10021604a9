import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EntitySource } from '../../../src/answers/dataset/entity-source.ts';
import { SharedDataset } from '../../../src/answers/dataset/shared-dataset.ts';
import { datasetVersion } from '../../../src/domain/dataset-version.ts';
import { DataVersion } from '../../../src/store/cache/data-version.ts';
import { openEmbeddedStore } from '../../../src/store/engines/embedded-store.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { changedDataset } from '../../store/load/changed-dataset.ts';

const store = openEmbeddedStore();
const version = datasetVersion(smallDataset);
const owner = () => ({ client: 'a', signal: new AbortController().signal });
const newSource = (maximum?: number) =>
  new EntitySource(new SharedDataset(store, new DataVersion(store, { trustedMs: 0 })), maximum);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

beforeAll(() => importDataset(store, smallDataset));
afterAll(() => store.close());

test('the index of a version is in memory once it has been read, and is the same for all', async () => {
  const source = newSource();
  expect(source.inMemory(version)).toBeUndefined();
  const [one, other] = await Promise.all([source.read(version, owner()), source.read(version, owner())]);
  expect(one.index.dataset).toEqual(smallDataset);
  expect(other).toBe(one);
  expect(source.inMemory(version)).toBe(one);
  expect(source.inMemory('another')).toBeUndefined();
});

test.each([
  ['a small data set', smallDataset.participations.length, true],
  ['a large one', smallDataset.participations.length - 1, false],
])(
  'the index of %s, for at most %i participations, stays in memory when nobody uses it: %s',
  async (_name, maximum, stays) => {
    const source = newSource(maximum);
    await source.read(version, owner());
    // What a weak reference has given stays until the end of the turn.
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
    expect(source.inMemory(version) !== undefined).toBe(stays);
  },
);

test('the index is that of an import which has ended since', async () => {
  const source = newSource();
  await source.read(version, owner());
  await importDataset(store, changedDataset, { noticeMs: 0 });
  const changed = datasetVersion(changedDataset);
  const read = await source.read(changed, owner());
  expect([read.version, read.index.dataset]).toEqual([changed, changedDataset]);
  expect(source.inMemory(version)).toBeUndefined();
  await importDataset(store, smallDataset, { noticeMs: 0 });
});
