import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/answers/limits.ts';
import { ask, cpuSince } from '../ask-server.ts';
import { similar, times } from '../large-documents.ts';
import { refusedDocuments } from '../refused-documents.ts';
import { type SmallServer, startSmallServer } from '../small-server.ts';

describe('a document beyond the limits', () => {
  let server: SmallServer;
  beforeAll(async () => {
    server = await startSmallServer();
  });
  afterAll(() => server.close());

  test.each(refusedDocuments)('is refused: %s', async (_name, query, code, message) => {
    const variables = { n: Array.from({ length: 100 }, (_, n) => `Communauté de communes ${n}`) };
    const durations: number[] = [];
    for (let n = 0; n < 5; n++) {
      const started = process.cpuUsage();
      // Another text each time, so neither the answer nor the document is cached.
      const answer = await ask(server, { query: `${query} #${n}`, variables });
      durations.push(cpuSince(started));
      // A bad argument costs its field only.
      const isField = code === 'BAD_USER_INPUT';
      expect({ status: answer.status, errors: answer.errors.length <= 5, data: answer.data }).toEqual({
        status: isField ? 200 : 400,
        errors: true,
        data: isField ? { fabriques: null } : undefined,
      });
      expect(answer.errors[0]?.extensions['code']).toBe(code);
      expect(answer.errors[0]?.message).toMatch(message);
      expect(answer.text.length).toBeLessThan(5_000);
    }
    // The server promises 50 ms. The minimum of five: CPU time includes garbage collection for earlier requests.
    expect(Math.min(...durations)).toBeLessThan(50);
    expect(server.logged).toEqual([]);
  });

  test('is refused for its variables, even if the cached document was accepted with other variables', async () => {
    const query =
      'query ($n: Int) { fabriques(first: $n) { nodes { similar(first: $n) { nodes { similar(first: $n) { totalCount } } } } } }';
    expect((await ask(server, { query, variables: { n: 3 } })).status).toBe(200);
    for (const [n, refused, code, message] of [
      [1_000_000_000, 200, 'BAD_USER_INPUT', /^first: 1000000000 is more/],
      [100, 400, 'TOO_EXPENSIVE', /may cost/],
      [2 ** 31, 400, 'BAD_USER_INPUT', /32-bit/],
      ['3', 400, 'BAD_USER_INPUT', /Int cannot represent/],
    ] as const) {
      const { status, errors } = await ask(server, { query, variables: { n } });
      expect([status, errors.length, errors[0]?.extensions['code']]).toEqual([refused, 1, code]);
      expect(errors[0]?.message).toMatch(message);
    }
    expect((await ask(server, { query, variables: { n: 3 } })).status).toBe(200);
  });

  test('is refused with the path of the field and the cost', async () => {
    expect(
      await ask(server, { query: '{ fabriques { nodes { x: partners(last: 101) { totalCount } } } }' }),
    ).toMatchObject({
      errors: [{ path: ['fabriques', 'nodes', 'x'], locations: [{ line: 1, column: 23 }] }],
    });
    // Clients that accept application/json get the same, with their status.
    expect(await ask(server, { query: similar(1, '(first: 100)') }, { Accept: 'application/json' })).toMatchObject({
      status: 200,
      errors: [{ message: expect.stringContaining('30,150'), extensions: { code: 'TOO_EXPENSIVE' } }],
      extensions: { cost: { requested: 30_150, limit: 20_000 } },
    });
  });

  test.each<[string, object, object, number]>([
    [
      'an unknown operation name',
      { query: 'query A { __typename }', operationName: 'B' },
      { code: 'OPERATION_RESOLUTION_FAILURE' },
      400,
    ],
    [
      'too many ids',
      { query: 'query ($i: [ID!]!) { nodes(ids: $i) { id } }', variables: { i: Array(101).fill('x') } },
      { code: 'BAD_USER_INPUT' },
      200,
    ],
    [
      'ten thousand ids',
      { query: 'query ($i: [ID!]!) { nodes(ids: $i) { id } }', variables: { i: Array(10_000).fill('x') } },
      { code: 'BAD_USER_INPUT' },
      200,
    ],
    [
      'many invalid values in a variable',
      {
        query: 'query ($i: [Int!]) { dataset { dataIssues(lines: $i) { totalCount } } }',
        variables: { i: Array(1_000).fill('x') },
      },
      { code: 'BAD_USER_INPUT' },
      400,
    ],
  ])('is refused: %s', async (_name, body, extensions, expected) => {
    const { status, errors } = await ask(server, body);
    expect(status).toBe(expected);
    expect(errors.length).toBeLessThanOrEqual(5);
    expect(errors[0]?.extensions).toEqual(extensions);
  });

  test('does not affect documents within the limits', async () => {
    expect(await ask(server, { query: getIntrospectionQuery() })).toMatchObject({ status: 200, errors: [] });
    expect(await ask(server, { query: '{ fabriques(first: 0) { nodes { id } } }' })).toMatchObject({
      status: 200,
      data: { fabriques: { nodes: [] } },
      // One statement for a field of Query.
      extensions: { cost: { requested: 50, limit: 20_000 } },
    });
  });
});

describe('the limits of a server', () => {
  test('are those of its configuration, and clients can query them', async () => {
    const limits = { ...defaultLimits, cost: 100, fields: 0, page: 10, tokens: 60, bodyBytes: 1_000 };
    const server = await startSmallServer((store) => store, limits);
    try {
      const query =
        '{ dataset { limits { cost fields depth aliases analyses tokens pageDefault pageMaximum ids names bodyBytes } } }';
      expect((await ask(server, { query })).data).toEqual({
        dataset: {
          limits: {
            ...{ cost: 100, fields: null, depth: 15, aliases: 100, analyses: 3, tokens: 60 },
            ...{ pageDefault: 10, pageMaximum: 10, ids: 100, names: 100, bodyBytes: 1_000 },
          },
        },
      });
      const refusal = async (query: string) => {
        const { status, errors } = await ask(server, { query });
        return [status, errors[0]?.message];
      };
      expect(await refusal('{ departements { id } }')).toEqual([400, expect.stringContaining('the limit is 100.')]);
      expect(await refusal('{ fabriques(first: 11) { totalCount } }')).toEqual([
        200,
        expect.stringContaining('Give 10 or less'),
      ]);
      expect(await refusal(`{ ${times(60, '__typename')} }`)).toEqual([400, expect.stringContaining('60 tokens')]);
      expect(await refusal(`{ __typename } #${'x'.repeat(1_000)}`)).toEqual([
        413,
        expect.stringContaining('1000 bytes'),
      ]);
      expect(await refusal('{ fabriques { nodes { title } } }')).toEqual([200, undefined]);
    } finally {
      await server.close();
    }
  });
});
