import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import { ask, cpuSince } from '../ask-server.ts';
import { aliased, times } from '../large-documents.ts';
import { failingWith, type SmallServer, startSmallServer } from '../small-server.ts';

describe('the errors of an answer', () => {
  let server: SmallServer;
  beforeAll(async () => {
    server = await startSmallServer();
  });
  afterAll(() => server.close());

  const many = { code: 'TOO_MANY_ERRORS' };
  const eau = encodeGlobalId('Fabrique', 'eau');

  test('have the path of the malformed id in the list', async () => {
    const { status, data, errors } = await ask(server, { query: `{ nodes(ids: ["x", "${eau}"]) { id } }` });
    expect([status, data, errors.map(({ path }) => path)]).toEqual([
      200,
      { nodes: [null, { id: eau }] },
      [['nodes', 0]],
    ]);
  });

  test('are limited to five, and the last one gives the number of errors not shown', async () => {
    const query = `{ nodes(ids: ["${eau}", ${times(10, (n) => `"x${n}",`)}]) { id } }`;
    const { status, data, errors } = await ask(server, { query });
    expect(status).toBe(200);
    expect(data).toEqual({ nodes: [{ id: eau }, ...Array(10).fill(null)] });
    expect(errors.map(({ path, extensions }) => path ?? extensions)).toEqual([
      ['nodes', 1],
      ['nodes', 2],
      ['nodes', 3],
      ['nodes', 4],
      many,
    ]);
    expect(errors[4]?.message).toBe('6 more errors are not shown. Correct the errors shown first.');
  });

  test('are all shown if there are exactly five', async () => {
    const { errors } = await ask(server, { query: `{ nodes(ids: [${times(5, (n) => `"x${n}",`)}]) { id } }` });
    expect(errors.map(({ path }) => path)).toEqual([0, 1, 2, 3, 4].map((index) => ['nodes', index]));
  });

  test('stop the request at the twentieth', async () => {
    const query = `query ($ids: [ID!]!) ${aliased(90, () => 'nodes(ids: $ids) { id }')}`;
    const variables = { ids: Array.from({ length: 100 }, (_, n) => `x${n}`) };
    const started = process.cpuUsage();
    const answer = await ask(server, { query, variables });
    const cpu = cpuSince(started);
    expect(answer.errors).toHaveLength(5);
    expect(answer.errors[4]).toEqual({
      message: 'The request was stopped after 20 errors. 4 of them are shown: correct these first.',
      extensions: many,
    });
    // The first list came, with null for each malformed id.
    expect(answer.status).toBe(200);
    expect(answer.text.length).toBeLessThan(5_000);
    // Only the first 100 of 9,000 ids are read, which takes far less than a second.
    expect(cpu).toBeLessThan(1_000);
  });

  test('also stop the request when a malformed cursor fails in each row of a page', async () => {
    // 17 participations, each with an actor whose participations are requested twice: 34 failing fields.
    const page = 'participations(after: "x") { totalCount }';
    const query = `{ fabriques { nodes { participations { nodes { actor { a: ${page} b: ${page} } } } } } }`;
    const { status, errors } = await ask(server, { query });
    expect(status).toBe(200);
    // The error of a non-null field makes all data null, which leaves one error. The second error says that there are more.
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT', 'TOO_MANY_ERRORS']);
  });

  test('of the database are limited to five, and the four shown are logged', async () => {
    const failing = await startSmallServer(failingWith(new Error('down')));
    try {
      const query = aliased(50, (n) => `fabrique(slug: "s${n}") { id }`);
      const { status, errors } = await ask(failing, { query });
      expect([status, errors.length]).toEqual([200, 5]);
      expect(failing.logged).toHaveLength(4);
    } finally {
      await failing.close();
    }
  });
});
