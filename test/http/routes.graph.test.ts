import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { abortable } from '../../src/concurrency/abortable.ts';
import { datasetVersion } from '../../src/domain/dataset-version.ts';
import { readPlaygroundFiles } from '../../src/http/playground/playground.ts';
import { startServer } from '../../src/http/server.ts';
import { projectPath } from '../../src/project-root.ts';
import { openEmbeddedStore } from '../../src/store/engines/embedded-store.ts';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { builtPath } from './built.ts';
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

  test('/ is the first page for readers, with a link to the playground', async () => {
    const response = await fetch(server.url, { redirect: 'manual' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await response.text()).toContain('href="/graphql?lang=fr"');
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
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  test('/healthz says that the process runs, /readyz which data it has', async () => {
    expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'ok' });
    const ready = { status: 'ready', dataVersion: datasetVersion(smallDataset), reasons: [] };
    expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual(ready);
  });
});

describe('every route that answers GET', () => {
  let server: SmallServer;
  const [file = ''] = readPlaygroundFiles(builtPath('dist/playground')).keys();
  beforeAll(async () => {
    server = await startSmallServer();
  });
  afterAll(() => server.close());

  test.each([
    '/',
    '/graphql',
    '/graphql?query={fabriques{totalCount}}',
    '/schema.graphql',
    `/playground/${file}`,
    '/healthz',
    '/readyz',
    '/downloads/fabriques-graph',
    '/downloads/fabriques-graph.json',
    '/nothing',
  ])('answers HEAD with the same headers, without a body: %s', async (path) => {
    const ask = (method: string) =>
      fetch(server.url + path, { method, redirect: 'manual', headers: { Accept: 'application/json' } });
    const [get, head] = [await ask('GET'), await ask('HEAD')];
    expect([head.status, await head.text()]).toEqual([get.status, '']);
    // `fetch` ends the connection of a HEAD request.
    const ignored = ['date', 'transfer-encoding', 'connection', 'keep-alive', 'x-request-id'];
    const named = ({ headers }: Response) => [...headers].filter(([name]) => !ignored.includes(name));
    expect(named(head)).toEqual(named(get));
    await get.body?.cancel();
  });
});

describe('/schema.graphql', () => {
  let server: SmallServer;
  beforeAll(async () => {
    server = await startSmallServer();
  });
  afterAll(() => server.close());

  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('is the schema, for any site, in the accepted coding: %s', async (accepted, coding) => {
    const response = await fetch(`${server.url}/schema.graphql`, { headers: { 'Accept-Encoding': accepted } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('content-encoding')).toBe(coding);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.text()).toBe(readFileSync(projectPath('schema.graphql'), 'utf8'));
  });

  test('is sent only once to a client that revalidates it', async () => {
    const url = `${server.url}/schema.graphql`;
    const first = await fetch(url);
    await first.text();
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
    const again = await fetch(url, { headers: { 'If-None-Match': tag } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
  });
});

describe('a server whose database', () => {
  test('fails is alive, but not ready', async () => {
    const server = await startSmallServer(failingWith(new Error('secret detail')));
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const response = await fetch(`${server.url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      status: 'not ready',
      dataVersion: null,
      reasons: [{ code: 'DATABASE_ERROR', message: 'The database answers with an error. The log has it.' }],
    });
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
    const response = await fetch(`${server.url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      reasons: [{ code: 'DATABASE_UNAVAILABLE', message: 'The database does not answer. The log says why.' }],
    });
    await server.close();
  });

  test('has no data set is not ready', async () => {
    const store = openEmbeddedStore();
    const server = await startServer({ ...options, store });
    const response = await fetch(`${server.url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      reasons: [
        { code: 'NO_DATA_SET', message: 'The database has no data set yet. Import one: fabriques-graph seed.' },
      ],
    });
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
