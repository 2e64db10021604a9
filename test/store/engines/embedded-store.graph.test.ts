import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../../src/store/engines/embedded-store.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { dump } from '../load/dump.ts';
import { storeContract } from './contract.ts';

const slowSize = 2_000;

storeContract({
  name: 'embedded (in memory)',
  engine: 'embedded',
  open: async () => openEmbeddedStore(),
  slowSize,
});

describe('a graph on disk', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-graph-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  let graphs = 0;
  const newPath = () => join(folder, `graph-${++graphs}`);

  storeContract({
    name: 'embedded (on disk)',
    engine: 'embedded',
    open: async () => openEmbeddedStore({ path: newPath() }),
    slowSize,
  });

  test('is found again when it is opened again', async () => {
    const path = newPath();
    const first = openEmbeddedStore({ path });
    expect(first.capabilities.persistent).toBe(true);
    await importDataset(first, smallDataset);
    const written = await dump(first);
    await first.close();
    await using(openEmbeddedStore({ path }), async (second) => {
      expect(await dump(second)).toEqual(written);
      expect(await importDataset(second, smallDataset)).toMatchObject({ changed: false });
    });
  });

  test('does not contain a write that failed', async () => {
    const path = newPath();
    await using(openEmbeddedStore({ path }), async (first) => {
      const writing = first.write(async (tx) => {
        await tx.run('CREATE (:Probe)', {});
        throw new Error('half-way');
      });
      await expect(writing).rejects.toThrow('half-way');
    });
    await using(openEmbeddedStore({ path }), async (second) => expect(await dump(second)).toEqual([]));
  });

  test('cannot be opened twice; the error names its file', async () => {
    const path = newPath();
    await using(openEmbeddedStore({ path }), async () => {
      expect(() => openEmbeddedStore({ path })).toThrow(expect.objectContaining({ code: 'DATABASE_UNAVAILABLE' }));
      expect(() => openEmbeddedStore({ path })).toThrow(path);
    });
  });
});

describe('a graph in memory', () => {
  test('ends with its store', async () => {
    await using(openEmbeddedStore(), async (first) => {
      expect(first.capabilities.persistent).toBe(false);
      await first.write((tx) => tx.run('CREATE (:Probe)', {}));
    });
    await using(openEmbeddedStore(), async (second) => expect(await dump(second)).toEqual([]));
  });

  test('stays locked until the last statement of a writer has ended, even after its deadline', async () => {
    await using(openEmbeddedStore(), async (store) => {
      const slow = 'UNWIND range(1, 1500) AS a UNWIND range(1, 1500) AS b RETURN sum(a * b) AS sum';
      const late = store.write((tx) => tx.run(slow, {}), { timeoutMs: 20 });
      await expect(late).rejects.toMatchObject({ code: 'TIMEOUT' });
      await expect(store.write(async () => {})).rejects.toMatchObject({ code: 'IMPORT_IN_PROGRESS' });
      await expect.poll(() => store.write(async () => 'free').catch(() => 'held'), { timeout: 20_000 }).toBe('free');
    });
  });

  test('serves two reads of a client at once; a third one waits unless it is urgent', async () => {
    await using(openEmbeddedStore(), async (store) => {
      const slow = 'UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b RETURN sum(a * b) AS sum';
      const ended: string[] = [];
      const read = async (name: string, statement: string, urgent: boolean) => {
        await store.autoCommit({ urgent }).run(statement, {});
        ended.push(name);
      };
      const two = [read('slow', slow, false), read('slow', slow, false)];
      await Promise.all([...two, read('third', 'RETURN 1 AS one', false), read('urgent', 'RETURN 1 AS one', true)]);
      expect(ended[0]).toBe('urgent');
      expect(ended.indexOf('third')).toBeGreaterThan(ended.indexOf('slow'));
    });
  });

  test('does not start a queued statement after its caller has left', async () => {
    await using(openEmbeddedStore(), async (store) => {
      const slow = 'UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b RETURN sum(a * b) AS sum';
      const two = [store.autoCommit().run(slow, {}), store.autoCommit().run(slow, {})];
      const leaving = new AbortController();
      const queued = store.autoCommit({ signal: leaving.signal }).run('RETURN 1 AS one', {});
      leaving.abort(new Error('gone'));
      await expect(queued).rejects.toThrow('gone');
      expect(await Promise.all(two)).toHaveLength(2);
    });
  });

  // The engine runs it outside of the transaction. Only `defineSchema` runs such statements, those of cypher/schema/.
  test.skip('refuses a schema statement in a read', () => {});
});

async function using(store: GraphStore, work: (store: GraphStore) => Promise<void>): Promise<void> {
  try {
    await work(store);
  } finally {
    await store.close();
  }
}
