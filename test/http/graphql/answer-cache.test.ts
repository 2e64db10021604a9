import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type HttpServer, startServer } from '../../../src/http/server.ts';
import { openEmbeddedStore } from '../../../src/store/engines/embedded-store.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import { dataState } from '../../../src/store/statements/dataset.ts';
import { statementOf } from '../../../src/store/statements/define-query.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { changedDataset } from '../../store/load/changed-dataset.ts';
import { builtPath } from '../built.ts';
import { post } from '../post.ts';

const question = { query: '{ fabriques { totalCount nodes { title } } }' };
const versionFile = statementOf(dataState.source);

describe('an answer', () => {
  let store: GraphStore;
  let server: HttpServer;
  /** Statements that were run for answers; those that read the version are not counted. */
  let statements = 0;
  /** Lets a test do something while an answer is being made. */
  let beforeStatement: () => Promise<void> = async () => {};

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
          run: async (statement, params) => {
            if (statement === versionFile) return runner.run(statement, params);
            statements += 1;
            await beforeStatement();
            return runner.run(statement, params);
          },
        };
      },
    };
    server = await startServer({
      ...{ store: watched, host: '127.0.0.1', port: 0, statementTimeoutMs: 5_000, answerCacheMb: 1, rowCacheMb: 0 },
      log: (error) => expect.fail(String(error)),
    });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });
  beforeEach(() => {
    statements = 0;
    beforeStatement = async () => {};
  });

  const ask = async (body: object = question) => (await post(server.url, body)).json();
  const totalCount = (answer: unknown) => (answer as { data: { fabriques: { totalCount: number } } }).data.fabriques;

  test('is made once, and then kept: the second asker costs the database nothing', async () => {
    const first = await ask();
    expect(statements).toBe(2);
    // An answer is kept only once the version has been read again.
    await vi.waitFor(async () => {
      statements = 0;
      expect(await ask()).toEqual(first);
      expect(statements).toBe(0);
    });
  });

  test('is another one for other variables, another operation, another media type', async () => {
    const query = 'query A($n: Int) { fabriques(first: $n) { nodes { id } } } query B { fabriques { totalCount } }';
    const bodies = [
      { query, operationName: 'A', variables: { n: 1 } },
      { query, operationName: 'A', variables: { n: 2 } },
      { query, operationName: 'B' },
    ];
    const answers = [];
    for (const body of [...bodies, ...bodies]) answers.push(JSON.stringify(await ask(body)));
    expect(new Set(answers).size).toBe(3);
    const accept = 'application/graphql-response+json';
    expect((await post(server.url, question, { Accept: accept })).headers.get('content-type')).toContain(accept);
    expect((await post(server.url, question)).headers.get('content-type')).toContain('application/json');
  });

  test('is not kept when it has errors', async () => {
    const body = { query: '{ nodes(ids: ["nothing"]) { id } fabriques(first: 1) { nodes { id } } }' };
    for (let time = 0; time < 3; time++) {
      expect(await ask(body)).toHaveProperty('errors');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(statements).toBe(3);
  });

  test('follows the data: one that was made while an import ended is not kept, and no other outlives it', async () => {
    const body = { query: '{ fabriques { totalCount } territoires { totalCount } }' };
    beforeStatement = async () => {
      beforeStatement = async () => {};
      await importDataset(store, changedDataset);
    };
    await ask(body);
    // A version that was read is trusted for a second.
    await vi.waitFor(
      async () => expect(totalCount(await ask()).totalCount).toBe(changedDataset.fabriques.length),
      3_000,
    );
    expect(totalCount(await ask(body)).totalCount).toBe(changedDataset.fabriques.length);
    await importDataset(store, smallDataset, { noticeMs: 0 });
    await vi.waitFor(async () => expect(totalCount(await ask()).totalCount).toBe(smallDataset.fabriques.length), 3_000);
  });

  describe('to a GET', () => {
    const url = () => `${server.url}/graphql?query=${encodeURIComponent(question.query)}`;

    test('has a tag, by which who has it already is told so', async () => {
      const first = await fetch(url());
      const tag = first.headers.get('etag') ?? '';
      expect(tag).toMatch(/^W\/"[\w-]+"$/);
      expect(first.headers.get('cache-control')).toBe('no-cache');
      for (const known of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
        const again = await fetch(url(), { headers: { 'If-None-Match': known } });
        expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
      }
      expect((await fetch(url(), { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
    });

    test('has another tag once the data is another', async () => {
      const before = (await fetch(url())).headers.get('etag');
      await importDataset(store, changedDataset, { noticeMs: 0 });
      await vi.waitFor(async () => {
        const after = await fetch(url(), { headers: { 'If-None-Match': before ?? '' } });
        expect(after.status).toBe(200);
      }, 3_000);
      await importDataset(store, smallDataset, { noticeMs: 0 });
    });
  });

  test('is compressed for who takes gzip, and only when it is long', async () => {
    const long = {
      query: '{ fabriques { nodes { id title description participations { nodes { role actor { id name } } } } } }',
    };
    const sizes = [];
    for (const encoding of ['gzip, br', 'identity', 'gzip;q=0', '*']) {
      const answer = await post(server.url, long, { 'Accept-Encoding': encoding });
      expect(answer.headers.get('vary')).toContain('Accept-Encoding');
      expect((await answer.json()).data.fabriques.nodes).toHaveLength(smallDataset.fabriques.length);
      sizes.push([answer.headers.get('content-encoding'), Number(answer.headers.get('content-length')) < 1_000]);
    }
    expect(sizes).toEqual([
      ['gzip', true],
      [null, false],
      [null, false],
      ['gzip', true],
    ]);
    const short = await post(server.url, { query: '{ __typename }' }, { 'Accept-Encoding': 'gzip' });
    expect(short.headers.get('content-encoding')).toBe(null);
  });
});
