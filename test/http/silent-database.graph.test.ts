import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { abortable } from '../../src/concurrency/abortable.ts';
import { type HttpServer, startServer } from '../../src/http/server.ts';
import { openEmbeddedStore } from '../../src/store/engines/embedded-store.ts';
import type { GraphStore, StatementRunner } from '../../src/store/engines/graph-store.ts';
import { importDataset } from '../../src/store/load/import.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { builtPath } from './built.ts';
import { post } from './post.ts';

const counts = { query: '{ fabriques { totalCount } }' };
const titles = { query: '{ fabriques { nodes { title } } }' };
const withoutData = { query: '{ __typename }' };

/** A store that can stop responding, as behind a network that drops packets. Then statements end only by their signals. */
function freezable(store: GraphStore) {
  let frozen = false;
  let waiting = 0;
  const runner = (own: StatementRunner, signal: AbortSignal | undefined): StatementRunner => ({
    ...own,
    run: (statement, params) => {
      if (!frozen) return own.run(statement, params);
      waiting += 1;
      return abortable(new Promise<never>(() => {}), signal).finally(() => {
        waiting -= 1;
      });
    },
  });
  const wrapped: GraphStore = {
    ...store,
    autoCommit: (options) => runner(store.autoCommit(options), options?.signal),
  };
  const set = (value: boolean) => {
    frozen = value;
  };
  return { wrapped, freeze: () => set(true), thaw: () => set(false), waiting: () => waiting };
}

describe('a server whose database stops responding', () => {
  const store = openEmbeddedStore();
  const database = freezable(store);
  let server: HttpServer;
  const logged: unknown[] = [];
  beforeAll(async () => {
    builtPath('dist/playground');
    await importDataset(store, smallDataset);
    server = await startServer({
      ...{ store: database.wrapped, host: '127.0.0.1', port: 0, statementTimeoutMs: 5_000, requestTimeoutMs: 500 },
      ...{ answerCacheMb: 1, rowCacheMb: 0, log: (error) => logged.push(error) },
    });
  });
  afterAll(async () => {
    database.thaw();
    await server.close();
    await store.close();
  });
  beforeEach(async () => {
    database.thaw();
    await expect.poll(async () => (await post(server.url, counts)).status, { timeout: 5_000 }).toBe(200);
  });
  /** After this time, in milliseconds, the server reads the version of the data again. */
  const trusted = 1_100;
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  test('answers requests in flight at their deadline, with 503 and Retry-After', async () => {
    database.freeze();
    const answer = await post(server.url, titles);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await answer.json()).toEqual({
      errors: [
        {
          message:
            'The request exceeded its time limit of 0.5 s. Request less data, or try again when the server is less busy.',
          extensions: { code: 'TIMEOUT' },
        },
      ],
    });
  });

  test('refuses new requests, and ends the statements that wait for the database', async () => {
    database.freeze();
    await pause(trusted);
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(server.url, titles)));
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 503, 503]);
    expect(answers[0]?.headers.get('retry-after')).toBe('1');
    await expect.poll(() => database.waiting(), { timeout: 5_000 }).toBe(0);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  test('still serves cached answers, with a Warning header, and answers that read no data', async () => {
    database.freeze();
    await pause(trusted);
    // This request finds that the database does not respond.
    await post(server.url, titles);
    const cached = await post(server.url, counts);
    expect([cached.status, cached.headers.get('warning')]).toEqual([200, '111 - "Revalidation Failed"']);
    expect(await cached.json()).toMatchObject({ data: { fabriques: { totalCount: 4 } } });
    expect(await (await post(server.url, withoutData)).json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  test('recovers without a restart once the database responds again', async () => {
    database.freeze();
    await pause(trusted);
    await post(server.url, titles);
    database.thaw();
    await expect.poll(async () => (await post(server.url, titles)).status, { timeout: 5_000 }).toBe(200);
    expect((await post(server.url, counts)).headers.get('warning')).toBe(null);
  });

  test('logs the reasons', () => {
    const codes = new Set(logged.map((error) => (error as { code?: string }).code));
    expect(codes).toContain('TIMEOUT');
    expect(codes).toContain('DATABASE_UNAVAILABLE');
  });
});

test('a server whose database has no data set answers 503, not empty lists', async () => {
  const store = openEmbeddedStore();
  const server = await startServer({
    ...{ store, host: '127.0.0.1', port: 0, statementTimeoutMs: 5_000, answerCacheMb: 1, rowCacheMb: 1 },
    log: () => {},
  });
  for (const query of [
    '{ fabriques { totalCount } }',
    '{ counts(of: FABRIQUES, by: []) { count } }',
    '{ regions { code } }',
  ]) {
    const answer = await post(server.url, { query });
    expect([query, answer.status, answer.headers.get('retry-after')]).toEqual([query, 503, '1']);
    const { data, errors } = await answer.json();
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
    expect(errors[0].extensions.code).toBe('DATABASE_UNAVAILABLE');
  }
  await server.close();
  await store.close();
});
