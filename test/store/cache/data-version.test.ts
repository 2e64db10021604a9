import { describe, expect, test } from 'vitest';
import { PublicError } from '../../../src/domain/error.ts';
import { DataVersion } from '../../../src/store/cache/data-version.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';

type Row = { readonly version: string; readonly sequence: number };
type Read = (signal: AbortSignal | undefined) => Promise<Row[]>;

/** A store that returns these reads of the state one after the other; the last one is repeated. */
function storeOf(...reads: readonly Read[]) {
  return storeThat(true, ...reads);
}

/** The same with a value of `readsLatest`, which is false for a member of a cluster. */
function storeThat(readsLatest: boolean, ...reads: readonly Read[]) {
  let count = 0;
  const store = {
    capabilities: { readsLatest },
    autoCommit: ({ signal }: { signal?: AbortSignal } = {}) => ({
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

/** A clock that is set by the test. */
function clock() {
  const made = { time: 0, now: () => made.time };
  return made;
}

const code = (error: unknown) => (error as PublicError).code;

describe('DataVersion.current', () => {
  test('reads the state once a second', async () => {
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

  test('rejects while a commit runs', async () => {
    const { store } = storeOf(holds('a', 2), holds('b', 3));
    const data = new DataVersion(store);
    expect(await data.current().catch(code)).toBe('IMPORT_IN_PROGRESS');
    expect((await data.current()).version).toBe('b');
  });

  test('ignores the mark of a commit after two minutes', async () => {
    const { store } = storeOf(holds('a', 2));
    const time = clock();
    const data = new DataVersion(store, { now: time.now });
    expect(await data.current().catch(code)).toBe('IMPORT_IN_PROGRESS');
    time.time = 120_000;
    expect(await data.current().catch(code)).toBe('IMPORT_IN_PROGRESS');
    time.time = 120_001;
    expect(await data.current()).toEqual({ version: 'a', sequence: 2, at: 120_001 });
  });

  test('rejects in an empty graph', async () => {
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
});

describe('DataVersion.isStill', () => {
  test('is true without a second read for two seconds after a state without an announcement', async () => {
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
  ])('with a commit %s at first and %s later', async (_phase, _name, first, later, still) => {
    const { store } = storeOf(first, later);
    const time = clock();
    const data = new DataVersion(store, { now: time.now });
    const state = await data.current();
    time.time = 2_000;
    expect(await data.isStill(state)).toBe(still);
  });

  test('reads again at once where reads may lag behind, and after an announcement', async () => {
    const { store, count } = storeThat(false, holds('a', 3));
    const data = new DataVersion(store);
    expect([await data.isStill(await data.current()), count()]).toEqual([true, 2]);
    const other = storeOf(holds('a', 4));
    const announced = new DataVersion(other.store);
    expect([await announced.isStill(await announced.current()), other.count()]).toEqual([true, 2]);
  });

  test('uses only a read that began after the call', async () => {
    let finish: (rows: Row[]) => void = () => {};
    const slow: Read = () =>
      new Promise((resolve) => {
        finish = resolve;
      });
    const { store, count } = storeThat(false, slow, holds('b', 3));
    const data = new DataVersion(store, { now: () => 0 });
    const current = data.current();
    const calls = [
      data.isStill({ version: 'a', sequence: 0, at: 0 }),
      data.isStill({ version: 'b', sequence: 3, at: 0 }),
    ];
    finish([{ version: 'a', sequence: 0 }]);
    expect(await current).toEqual({ version: 'a', sequence: 0, at: 0 });
    // Both calls share the second read: the first may have read before the data changed.
    expect(await Promise.all(calls)).toEqual([false, true]);
    expect(count()).toBe(2);
  });
});

describe('DataVersion, when the database fails,', () => {
  test('rejects at once while the database does not respond, and recovers', async () => {
    const { store, count } = storeOf(holds('a', 0), silent, silent, holds('a', 0));
    const time = clock();
    const data = new DataVersion(store, { now: time.now, silentMs: 20 });
    await data.current();
    time.time = 2_000;
    expect(await data.current().catch(code)).toBe('DATABASE_UNAVAILABLE');
    expect(data.lastVersion).toBe('a');
    // The second read does not respond either; the call does not wait for it.
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

  test('passes an error of the database, and reads again at the next call', async () => {
    const down = new PublicError('DATABASE_UNAVAILABLE', 'down');
    const { store } = storeOf(() => Promise.reject(down), holds('a', 0));
    const data = new DataVersion(store);
    await expect(data.current()).rejects.toBe(down);
    expect((await data.current()).version).toBe('a');
  });
});
