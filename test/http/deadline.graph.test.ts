import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HttpServer, startServer } from '../../src/http/server.ts';
import { openEmbeddedStore } from '../../src/store/engines/embedded-store.ts';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { importDataset } from '../../src/store/load/import.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { builtPath } from './built.ts';
import { post } from './post.ts';

/** Milliseconds that each statement takes. A request runs at least two (the first reads the version): over the deadline. */
const statementMs = 400;

const store = openEmbeddedStore();
let server: HttpServer;
beforeAll(async () => {
  builtPath('dist/playground');
  await importDataset(store, smallDataset);
  const slowed: GraphStore = {
    ...store,
    autoCommit: (options) => {
      const runner = store.autoCommit(options);
      return { ...runner, run: (statement, params) => delay(statementMs).then(() => runner.run(statement, params)) };
    },
  };
  server = await startServer({
    ...{ store: slowed, host: '127.0.0.1', port: 0, statementTimeoutMs: 5_000, answerCacheMb: 0, rowCacheMb: 0 },
    ...{ requestTimeoutMs: 600, analysisTimeoutMs: 20_000, log: () => {} },
  });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

test('a request that reads no network fails after the request timeout', async () => {
  const answer = await post(server.url, { query: '{ fabriques { nodes { title } } }' });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
  expect((await answer.json()).errors[0].extensions).toEqual({ code: 'TIMEOUT' });
});

test('a request that analyses a network has the analysis timeout', async () => {
  const answer = await post(server.url, { query: '{ network { communities { size } } }' });
  expect(answer.status).toBe(200);
  expect((await answer.json()).data.network.communities).not.toEqual([]);
});

test('a network without requested measures has the request timeout', async () => {
  expect((await post(server.url, { query: '{ network { nodeCount } }' })).status).toBe(503);
});
