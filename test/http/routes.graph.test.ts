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

describe('the routes other than GraphQL', () => {
  let server: SmallServer;
  beforeAll(async () => {
    server = await startSmallServer();
  });
  afterAll(() => server.close());

  test('/ redirects to the playground, by a relative address', async () => {
    const response = await fetch(server.url, { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('./graphql');
  });

  test.each(['/', '/graphql', '/nothing', '/healthz', '/downloads/fabriques-graph.json', '/downloads/nothing'])(
    '%s has headers against guessed media types and against referrers',
    async (path) => {
      const { headers } = await fetch(server.url + path, { redirect: 'manual' });
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    },
  );

  test.each(['/nothing', '/graphql/more', '/playground/', '/playground/nothing.js'])(
    '%s answers 404 with the path of the API',
    async (path) => {
      const response = await fetch(server.url + path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('/graphql');
    },
  );

  test.each(['/healthz', '/readyz'])('%s answers 200, and caches must not store it', async (path) => {
    const response = await fetch(server.url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('a server whose database', () => {
  test('fails is alive, but not ready', async () => {
    const server = await startSmallServer(failingWith(new Error('secret detail')));
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const response = await fetch(`${server.url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('secret');
    await server.close();
  });

  test('does not respond is not ready', async () => {
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

  test('has no data set is not ready', async () => {
    const store = openEmbeddedStore();
    const server = await startServer({ ...options, store });
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    await server.close();
    await store.close();
  });
});

test('a server does not start on an address of another machine, and the error names the variables to set', async () => {
  const store = openEmbeddedStore();
  const started = startServer({ ...options, store, host: '192.0.2.1' });
  await expect(started).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: 'The server cannot listen on 192.0.2.1, port 0 (EADDRNOTAVAIL). Set HOST and PORT to other values.',
  });
  await store.close();
});
