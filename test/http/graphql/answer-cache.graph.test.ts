import { describe, expect, test, vi } from 'vitest';
import { importDataset } from '../../../src/store/load/import.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { changedDataset } from '../../store/load/changed-dataset.ts';
import { useCountedServer } from '../counted-server.ts';
import { post } from '../post.ts';

const body = { query: '{ fabriques { totalCount nodes { title } } }' };

describe('an answer', () => {
  const server = useCountedServer({ answerCacheMb: 1, rowCacheMb: 0 });

  const ask = async (request: object = body) => (await post(server.url(), request)).json();
  const totalCount = (answer: unknown) => (answer as { data: { fabriques: { totalCount: number } } }).data.fabriques;

  test('is cached: the same request runs no further statement', async () => {
    const first = await ask();
    expect(server.statements).toBe(2);
    // An answer is cached only after the version has been read again.
    await vi.waitFor(async () => {
      server.statements = 0;
      expect(await ask()).toEqual(first);
      expect(server.statements).toBe(0);
    });
  });

  test('is cached by variables, operation name and media type', async () => {
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
    expect((await post(server.url(), body, { Accept: accept })).headers.get('content-type')).toContain(accept);
    expect((await post(server.url(), body)).headers.get('content-type')).toContain('application/json');
  });

  test('is not cached when it has errors', async () => {
    const failing = { query: '{ nodes(ids: ["nothing"]) { id } fabriques(first: 1) { nodes { id } } }' };
    for (let time = 0; time < 3; time++) {
      expect(await ask(failing)).toHaveProperty('errors');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(server.statements).toBe(3);
  });

  test('is not served after an import, whether it was computed before or during the import', async () => {
    const both = { query: '{ fabriques { totalCount } territoires { totalCount } }' };
    server.beforeStatement = async () => {
      server.beforeStatement = async () => {};
      await importDataset(server.store(), changedDataset);
    };
    await ask(both);
    // The version of the data is read again after one second.
    await vi.waitFor(
      async () => expect(totalCount(await ask()).totalCount).toBe(changedDataset.fabriques.length),
      3_000,
    );
    expect(totalCount(await ask(both)).totalCount).toBe(changedDataset.fabriques.length);
    await importDataset(server.store(), smallDataset, { noticeMs: 0 });
    await vi.waitFor(async () => expect(totalCount(await ask()).totalCount).toBe(smallDataset.fabriques.length), 3_000);
    // The first version is back. The overtaken answer was requested under it, but read from the second.
    expect(totalCount(await ask(both)).totalCount).toBe(smallDataset.fabriques.length);
  });

  describe('to a GET', () => {
    const url = () => `${server.url()}/graphql?query=${encodeURIComponent(body.query)}`;

    test('has an entity tag, and a client that sends it gets 304', async () => {
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

    test('has another entity tag after an import', async () => {
      const before = (await fetch(url())).headers.get('etag');
      await importDataset(server.store(), changedDataset, { noticeMs: 0 });
      await vi.waitFor(async () => {
        const after = await fetch(url(), { headers: { 'If-None-Match': before ?? '' } });
        expect(after.status).toBe(200);
      }, 3_000);
      await importDataset(server.store(), smallDataset, { noticeMs: 0 });
    });
  });

  test('is compressed for clients that accept gzip, if it is long', async () => {
    const long = {
      query: '{ fabriques { nodes { id title description participations { nodes { role actor { id name } } } } } }',
    };
    const sizes = [];
    for (const encoding of ['gzip, br', 'identity', 'gzip;q=0', '*']) {
      const answer = await post(server.url(), long, { 'Accept-Encoding': encoding });
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
    const short = await post(server.url(), { query: '{ __typename }' }, { 'Accept-Encoding': 'gzip' });
    expect(short.headers.get('content-encoding')).toBe(null);
  });
});
