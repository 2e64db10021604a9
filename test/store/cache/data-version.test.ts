import { describe, expect, test } from 'vitest';
import { PublicError } from '../../../src/domain/error.ts';
import { DataVersion } from '../../../src/store/cache/data-version.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';

type Row = { readonly version: string; readonly sequence: number };
type Read = (signal: AbortSignal | undefined) => Promise<Row[]>;

/** A store whose readings of the state are given one by one, the last one for ever. */
function storeOf(...reads: readonly Read[]) {
  return lagging(true, ...reads);
}

/** `readsLatest`: no, for a member of a cluster. */
function lagging(readsLatest: boolean, ...reads: readonly Read[]) {
  let count = 0;
  const store = {
    capabilities: { engine: 'neo4j', persistent: true, readsLatest },
    autoCommit: ({ signal }: { signal?: AbortSignal } = {}) => ({
      engine: 'neo4j',
      run: () => (reads[Math.min(count++, reads.length - 1)] as Read)(signal),
    }),
  } as unknown as GraphStore;
  return { store, count: () => count };
}

const holds =
  (version: string, sequence: number): Read =>
  async () => [{ version, sequence }];
const silent: Read = (signal) =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

/** A clock that a test sets. */
function clock() {
  const made = { time: 0, now: () => made.time };
  return made;
}

const code = (error: unknown) => (error as PublicError).code;

describe('the version of the data', () => {
  test('is read once, and trusted for a second', async () => {
    const { store, count } = storeOf(holds('a', 0), holds('b', 3));
    const time = clock();
    const data = new DataVersion(store, { now: time.now });
    expect(await Promise.all([data.current(), data.current()])).toEqual([
      { version: 'a', sequence: 0, at: 0 },
      { version: 'a', sequence: 0, at: 0 },
    ]);
    time.time = 1_000;
    expect((await data.current()).version).toBe('a');
    expect(count()).toBe(1);
    time.time = 1_001;
    expect((await data.current()).version).toBe('b');
  });

  test('is not to be had while a commit is under way', async () => {
    const { store } = storeOf(holds('a', 2), holds('b', 3));
    const data = new DataVersion(store);
    expect(await data.current().catch(code)).toBe('IMPORT_IN_PROGRESS');
    expect((await data.current()).version).toBe('b');
  });

  test('counts again once the mark of a commit has been left behind for two minutes', async () => {
    const { store } = storeOf(holds('a', 2));
    const time = clock();
    const data = new DataVersion(store, { now: time.now });
    expect(await data.current().catch(code)).toBe('IMPORT_IN_PROGRESS');
    time.time = 120_000;
    expect(await data.current().catch(code)).toBe('IMPORT_IN_PROGRESS');
    time.time = 120_001;
    expect(await data.current()).toEqual({ version: 'a', sequence: 2, at: 120_001 });
  });

  test('is not to be had in an empty graph', async () => {
    const { store } = storeOf(holds('a', 0), async () => []);
    const time = clock();
    const data = new DataVersion(store, { now: time.now });
    await data.current();
    expect(data.lastVersion).toBe('a');
    time.time = 2_000;
    const error = await data.current().catch((it: PublicError) => it);
    expect(error).toMatchObject({ code: 'DATABASE_UNAVAILABLE', message: expect.stringContaining('no data set yet') });
    expect(data.lastVersion).toBe(null);
  });

  test('still holds for two seconds after a state without an announcement, and is not read again for that', async () => {
    const { store, count } = storeOf(holds('a', 3));
    const time = clock();
    const data = new DataVersion(store, { now: time.now });
    const state = await data.current();
    time.time = 1_799;
    expect([await data.isStill(state), count()]).toEqual([true, 1]);
    time.time = 1_800;
    expect([await data.isStill(state), count()]).toEqual([true, 2]);
  });

  test.each([
    ['none', 'the same state', holds('a', 3), holds('a', 3), true],
    ['none', 'an announcement', holds('a', 3), holds('a', 4), true],
    ['none', 'a commit under way', holds('a', 3), holds('a', 5), false],
    ['none', 'another version', holds('a', 3), holds('b', 6), false],
    ['none', 'the same version, imported anew', holds('a', 3), holds('a', 6), false],
    ['announced', 'the same announcement', holds('a', 4), holds('a', 4), true],
    ['announced', 'a commit under way', holds('a', 4), holds('a', 5), false],
    ['announced', 'another version', holds('a', 4), holds('b', 6), false],
    ['announced', 'an import that failed', holds('a', 4), holds('a', 6), false],
  ])('read with a commit %s, and later %s', async (_phase, _name, first, later, still) => {
    const { store } = storeOf(first, later);
    const time = clock();
    const data = new DataVersion(store, { now: time.now });
    const state = await data.current();
    time.time = 2_000;
    expect(await data.isStill(state)).toBe(still);
  });

  test('is read again at once where readings may lag behind, and after an announcement', async () => {
    const { store, count } = lagging(false, holds('a', 3));
    const data = new DataVersion(store);
    expect([await data.isStill(await data.current()), count()]).toEqual([true, 2]);
    const other = storeOf(holds('a', 4));
    const announced = new DataVersion(other.store);
    expect([await announced.isStill(await announced.current()), other.count()]).toEqual([true, 2]);
  });

  test('is confirmed by a reading that began after the question', async () => {
    let finish: (rows: Row[]) => void = () => {};
    const slow: Read = () =>
      new Promise((resolve) => {
        finish = resolve;
      });
    const { store, count } = lagging(false, slow, holds('b', 3));
    const data = new DataVersion(store, { now: () => 0 });
    const current = data.current();
    const asked = [
      data.isStill({ version: 'a', sequence: 0, at: 0 }),
      data.isStill({ version: 'b', sequence: 3, at: 0 }),
    ];
    finish([{ version: 'a', sequence: 0 }]);
    expect(await current).toEqual({ version: 'a', sequence: 0, at: 0 });
    // Both share the second reading: the first may have read before the data changed.
    expect(await Promise.all(asked)).toEqual([false, true]);
    expect(count()).toBe(2);
  });

  test('is refused at once while the database is silent, and found again when it answers', async () => {
    const { store, count } = storeOf(holds('a', 0), silent, silent, holds('a', 0));
    const time = clock();
    const data = new DataVersion(store, { now: time.now, silentMs: 20 });
    await data.current();
    time.time = 2_000;
    expect(await data.current().catch(code)).toBe('DATABASE_UNAVAILABLE');
    expect(data.lastVersion).toBe('a');
    // Nobody waits: the second reading, silent too, has only begun.
    const before = count();
    expect(await data.current().catch(code)).toBe('DATABASE_UNAVAILABLE');
    expect(count()).toBe(before + 1);
    const deadline = Date.now() + 5_000;
    while (Date.now() < deadline) {
      const found = await data.current().catch(() => undefined);
      if (found !== undefined) break;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(await data.current()).toMatchObject({ version: 'a', sequence: 0 });
  });

  test('takes a failure of the database as it is, and asks again', async () => {
    const down = new PublicError('DATABASE_UNAVAILABLE', 'down');
    const { store } = storeOf(() => Promise.reject(down), holds('a', 0));
    const data = new DataVersion(store);
    await expect(data.current()).rejects.toBe(down);
    expect((await data.current()).version).toBe('a');
  });
});
