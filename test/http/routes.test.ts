import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { abortable } from '../../src/concurrency/abortable.ts';
import { startServer } from '../../src/http/server.ts';
import { openEmbeddedStore } from '../../src/store/engines/embedded-store.ts';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { failingWith, type SmallServer, startSmallServer } from './small-server.ts';

const options = {
  host: '127.0.0.1',
  port: 0,
  statementTimeoutMs: 5_000,
  answerCacheMb: 8,
  rowCacheMb: 8,
  log: () => {},
};

describe('the routes beside GraphQL', () => {
  let server: SmallServer;
  beforeAll(async () => {
    server = await startSmallServer();
  });
  afterAll(() => server.close());

  test('/ leads to the playground', async () => {
    const response = await fetch(server.url, { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/graphql');
  });

  test.each(['/', '/graphql', '/nothing', '/healthz', '/downloads/fabriques-graph.json', '/downloads/nothing'])(
    '%s is taken for nothing else than it says, and tells other sites nothing of where it leads',
    async (path) => {
      const { headers } = await fetch(server.url + path, { redirect: 'manual' });
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    },
  );

  test.each(['/nothing', '/graphql/more', '/playground/', '/playground/nothing.js'])(
    '%s is 404 and says where the API is',
    async (path) => {
      const response = await fetch(server.url + path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('/graphql');
    },
  );

  test.each(['/healthz', '/readyz'])('%s is 200, and never kept by a cache', async (path) => {
    const response = await fetch(server.url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('a server whose database', () => {
  test('fails is alive, and not ready', async () => {
    const server = await startSmallServer(failingWith(new Error('secret detail')));
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const response = await fetch(`${server.url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('secret');
    await server.close();
  });

  test('never answers is not ready', async () => {
    const silent = (store: GraphStore): GraphStore => ({
      ...store,
      autoCommit: ({ signal } = {}) => ({
        run: () => abortable(new Promise<never>(() => {}), signal),
      }),
    });
    const server = await startSmallServer(silent);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    await server.close();
  });

  test('holds no data set is not ready', async () => {
    const store = openEmbeddedStore();
    const server = await startServer({ ...options, store });
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    await server.close();
    await store.close();
  });
});

test('an address that is not of this machine is refused, with the variables to set', async () => {
  const store = openEmbeddedStore();
  const started = startServer({ ...options, store, host: '192.0.2.1' });
  await expect(started).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: 'The server cannot listen on 192.0.2.1, port 0 (EADDRNOTAVAIL). Set HOST and PORT to others.',
  });
  await store.close();
});
