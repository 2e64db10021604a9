import { describe, expect, test, vi } from 'vitest';
import { startServer } from '../../src/http/server.ts';
import { importDataset } from '../../src/store/load/import.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { changedDataset } from '../store/load/changed-dataset.ts';
import { useCountedServer } from './counted-server.ts';
import { post } from './post.ts';

const actors = 'fabriques { nodes { title partners { nodes { name } } territoires { nodes { name } } } }';

describe('a server with a row cache, but without an answer cache', () => {
  const server = useCountedServer({ answerCacheMb: 0, rowCacheMb: 1 });

  const ask = async (query: string): Promise<unknown> => (await post(server.url(), { query })).json();

  test('answers another query for the same nodes without a statement', async () => {
    await ask(`{ ${actors} }`);
    // Rows are cached only after the version has been read again.
    await vi.waitFor(async () => {
      server.statements = 0;
      await ask(`{ again: ${actors} }`);
      expect(server.statements).toBe(0);
    });
    expect(await ask(`{ ${actors.replaceAll('name', 'slug')} }`)).not.toHaveProperty('errors');
    expect(server.statements).toBe(0);
  });

  describe('of a list at the root', () => {
    /** Asks until the rows are cached. */
    const cached = (query: string) =>
      vi.waitFor(async () => {
        server.statements = 0;
        await ask(query);
        expect(server.statements).toBe(0);
      });

    test.each([
      ['fabriques', 'nodes { title }'],
      ['territoires', 'nodes { name }'],
      ['organisations', 'nodes { name }'],
      ['partners', 'nodes { name }'],
      ['participations', 'nodes { role actor { name } }'],
      ['publications', 'nodes { title }'],
    ])('%s: a longer page serves a shorter one, and the whole list any page', async (list, selection) => {
      const page = (first: number) => `{ ${list}(first: ${first}) { ${selection} } }`;
      const nodes = async (first: number): Promise<unknown[]> => {
        const { data } = (await ask(page(first))) as { data: Record<string, { nodes: unknown[] }> };
        return data[list]?.nodes ?? [];
      };
      await cached(page(2));
      const two = await nodes(2);
      expect(two.length).toBeGreaterThan(0);
      expect(await nodes(1)).toEqual(two.slice(0, 1));
      expect(server.statements).toBe(0);
      await cached(page(99));
      const all = await nodes(99);
      expect(await nodes(98)).toEqual(all);
      expect(await nodes(100)).toEqual(all);
      expect(server.statements).toBe(0);
    });

    test('a page of another order is read', async () => {
      await cached('{ fabriques(orderBy: { field: TITLE }, first: 2) { nodes { title } } }');
      await ask('{ fabriques(orderBy: { field: TITLE, direction: DESC }, first: 1) { nodes { title } } }');
      expect(server.statements).toBeGreaterThan(0);
    });
  });

  test('gives the same answers as a server without caches, before and after imports', async () => {
    const uncached = await startServer({
      ...{
        store: server.store(),
        host: '127.0.0.1',
        port: 0,
        statementTimeoutMs: 5_000,
        answerCacheMb: 0,
        rowCacheMb: 0,
      },
      log: (error) => expect.fail(String(error)),
    });
    try {
      for (const dataset of [changedDataset, smallDataset, changedDataset, smallDataset]) {
        await importDataset(server.store(), dataset, { noticeMs: 0 });
        const expected = await (await post(uncached.url, { query: `{ ${actors} }` })).json();
        // The version of the data is read again after one second.
        await vi.waitFor(async () => expect(await ask(`{ ${actors} }`)).toEqual(expected), 3_000);
        for (let time = 0; time < 20; time++) expect(await ask(`{ ${actors} }`)).toEqual(expected);
      }
    } finally {
      await uncached.close();
    }
  });
});
