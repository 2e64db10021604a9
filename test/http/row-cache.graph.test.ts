import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type HttpServer, startServer } from '../../src/http/server.ts';
import { openEmbeddedStore } from '../../src/store/engines/embedded-store.ts';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { importDataset } from '../../src/store/load/import.ts';
import { dataState } from '../../src/store/statements/dataset.ts';
import { statementOf } from '../../src/store/statements/define-query.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { changedDataset } from '../store/load/changed-dataset.ts';
import { builtPath } from './built.ts';
import { post } from './post.ts';

const actors = 'fabriques { nodes { title partners { nodes { name } } territoires { nodes { name } } } }';
const versionFile = statementOf(dataState.source);

describe('a server with a row cache, but without an answer cache', () => {
  let store: GraphStore;
  let server: HttpServer;
  let statements = 0;

  beforeAll(async () => {
    builtPath('dist/playground');
    store = openEmbeddedStore();
    await importDataset(store, smallDataset);
    const watched: GraphStore = {
      ...store,
      autoCommit: (options) => {
        const runner = store.autoCommit(options);
        return {
          ...runner,
          run: (statement, params) => {
            if (statement !== versionFile) statements += 1;
            return runner.run(statement, params);
          },
        };
      },
    };
    server = await startServer({
      ...{ store: watched, host: '127.0.0.1', port: 0, statementTimeoutMs: 5_000, answerCacheMb: 0, rowCacheMb: 1 },
      log: (error) => expect.fail(String(error)),
    });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });
  beforeEach(() => {
    statements = 0;
  });

  const ask = async (query: string): Promise<unknown> => (await post(server.url, { query })).json();

  test('answers another query for the same nodes without a statement', async () => {
    await ask(`{ ${actors} }`);
    // Rows are cached only after the version has been read again.
    await vi.waitFor(async () => {
      statements = 0;
      await ask(`{ again: ${actors} }`);
      expect(statements).toBe(0);
    });
    expect(await ask(`{ ${actors.replaceAll('name', 'slug')} }`)).not.toHaveProperty('errors');
    expect(statements).toBe(0);
  });

  test('gives the same answers as a server without caches, before and after imports', async () => {
    const uncached = await startServer({
      ...{ store, host: '127.0.0.1', port: 0, statementTimeoutMs: 5_000, answerCacheMb: 0, rowCacheMb: 0 },
      log: (error) => expect.fail(String(error)),
    });
    try {
      for (const dataset of [changedDataset, smallDataset, changedDataset, smallDataset]) {
        await importDataset(store, dataset, { noticeMs: 0 });
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
