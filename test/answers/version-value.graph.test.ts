import { afterEach, describe, expect, test } from 'vitest';
import { DataVersion } from '../../src/answers/version.ts';
import { VersionValue } from '../../src/answers/version-value.ts';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { importDataset } from '../../src/store/load/import.ts';
import { fabriqueCount } from '../../src/store/statements/fabrique.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { storeOf } from '../schema/ask.ts';
import { changedDataset } from '../store/load/changed-dataset.ts';

let store: GraphStore;
afterEach(() => store.close());

/** The number of Fabriques, as a value that is read once for each version. `failures`: of the first reads. */
async function countedOnce({ failures = 0 } = {}) {
  store = await storeOf(smallDataset);
  const data = new DataVersion(store, { trustedMs: 0 });
  const reads: string[] = [];
  const value = new VersionValue('fabriques', { store, data, statementTimeoutMs: 20_000 }, async (runner) => {
    reads.push('read');
    if (reads.length <= failures) throw new Error('The database is busy.');
    const [row] = await fabriqueCount.run(runner, {});
    return row?.count;
  });
  const version = async () => (await data.current()).version;
  return { value, version, reads };
}

const owner = () => ({ client: 'test', signal: new AbortController().signal });

describe('a value of the served version', () => {
  test('is read once, and then given at once', async () => {
    const { value, version, reads } = await countedOnce();
    const current = await version();
    expect(await value.get(current, owner())).toBe(smallDataset.fabriques.length);
    expect(value.get(current, owner())).toBe(smallDataset.fabriques.length);
    expect(reads).toHaveLength(1);
  });

  test('is read once for all who wait', async () => {
    const { value, version, reads } = await countedOnce();
    const current = await version();
    const all = await Promise.all([1, 2, 3].map(() => value.get(current, owner())));
    expect(all).toEqual([1, 2, 3].map(() => smallDataset.fabriques.length));
    expect(reads).toHaveLength(1);
  });

  test('is read again for a new version', async () => {
    const { value, version, reads } = await countedOnce();
    await value.get(await version(), owner());
    await importDataset(store, changedDataset, { noticeMs: 0 });
    expect(await value.get(await version(), owner())).toBe(changedDataset.fabriques.length);
    expect(reads).toHaveLength(2);
  });

  test('of a version that the graph no longer has is refused', async () => {
    const { value, version } = await countedOnce();
    const before = await version();
    await importDataset(store, changedDataset, { noticeMs: 0 });
    await expect(value.get(before, owner())).rejects.toMatchObject({ code: 'IMPORT_IN_PROGRESS' });
  });

  test('is read again after a failure', async () => {
    const { value, version } = await countedOnce({ failures: 1 });
    const current = await version();
    await expect(value.get(current, owner())).rejects.toThrow('The database is busy.');
    expect(await value.get(current, owner())).toBe(smallDataset.fabriques.length);
  });

  test('is not waited for by a request that has ended', async () => {
    const { value, version } = await countedOnce();
    const ended = new AbortController();
    const current = await version();
    const reading = value.get(current, { client: 'test', signal: ended.signal });
    ended.abort(new Error('The client has gone.'));
    await expect(reading).rejects.toThrow('The client has gone.');
    expect(await value.get(current, owner())).toBe(smallDataset.fabriques.length);
  });
});
