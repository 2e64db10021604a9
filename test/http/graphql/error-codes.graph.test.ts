import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PublicError } from '../../../src/domain/error.ts';
import { type ErrorCode, errorCodes, errorCodeTable, jsonStatus } from '../../../src/domain/error-codes.ts';
import { failingWith, type SmallServer, startSmallServer } from '../small-server.ts';

interface Sent extends RequestInit {
  /** Appended to /graphql. */
  readonly search?: string;
}

const headers = { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' };
const posted = (body: unknown): Sent => ({ method: 'POST', headers, body: JSON.stringify(body) });
const query = (text: string, variables: object = {}): Sent => posted({ query: text, variables });
const withHeaders = (sent: Sent, more: Record<string, string>): Sent => ({ ...sent, headers: { ...headers, ...more } });

const persisted = (version: number) => ({ persistedQuery: { version, sha256Hash: 'a'.repeat(64) } });
const similar = 'similar(first: 100) { nodes { id } }';
/** Requests that a client can send, with the code of their first error, and its status if it is not that of the code. */
const requests: [name: string, sent: Sent, code: ErrorCode, status?: number][] = [
  ['a document that ends too early', query('{'), 'GRAPHQL_PARSE_FAILED'],
  ['an empty document', query(''), 'GRAPHQL_PARSE_FAILED'],
  ['a document with too many tokens', query(`{ ${'__typename '.repeat(5_000)} }`), 'GRAPHQL_PARSE_FAILED'],
  ['a document with too many levels', query('{a'.repeat(9_000)), 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', query('{ nothing }'), 'GRAPHQL_VALIDATION_FAILED'],
  ['an unknown value of an enum', query('{ counts(of: NO, by: []) { count } }'), 'GRAPHQL_VALIDATION_FAILED'],
  ['an unknown directive', query('{ dataset { ... @defer { version } } }'), 'GRAPHQL_VALIDATION_FAILED'],
  ['many unknown fields', query('{ a b c d e f g h }'), 'GRAPHQL_VALIDATION_FAILED'],
  ['a mutation', query('mutation { addFabrique { id } }'), 'OPERATION_NOT_SUPPORTED'],
  [
    'a mutation beside a query',
    posted({ query: 'query A { __typename } mutation B { b }', operationName: 'A' }),
    'OPERATION_NOT_SUPPORTED',
  ],
  ['a subscription', query('subscription { fabriques { id } }'), 'OPERATION_NOT_SUPPORTED'],
  [
    'an unknown operation name',
    posted({ query: 'query A { __typename }', operationName: 'B' }),
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'two operations without a name',
    query('query A { __typename } query B { __typename }'),
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['no operation', query('fragment A on Query { __typename }'), 'OPERATION_RESOLUTION_FAILURE'],
  ['an unknown hash', posted({ extensions: persisted(1) }), 'PERSISTED_QUERY_NOT_FOUND'],
  ['a hash of another protocol', posted({ extensions: persisted(2) }), 'PERSISTED_QUERY_NOT_SUPPORTED'],
  ['malformed JSON', { ...query(''), body: '{' }, 'BAD_REQUEST'],
  ['a batch', posted([]), 'BAD_REQUEST'],
  ['a body without a query', posted({}), 'BAD_REQUEST'],
  ['variables that are a list', posted({ query: '{ __typename }', variables: [] }), 'BAD_REQUEST'],
  ['an unknown key beside the query', posted({ query: '{ __typename }', other: 1 }), 'BAD_REQUEST'],
  ['a mutation in a URL', { headers, search: '?query=mutation{a}' }, 'OPERATION_NOT_SUPPORTED', 405],
  ['a subscription in a URL', { headers, search: '?query=subscription{a}' }, 'OPERATION_NOT_SUPPORTED', 405],
  ['an operation name that is a number', posted({ query: 'query A { __typename }', operationName: 1 }), 'BAD_REQUEST'],
  ['a PUT', { ...posted({}), method: 'PUT' }, 'BAD_REQUEST', 405],
  ['a text', withHeaders(query('{ __typename }'), { 'Content-Type': 'text/plain' }), 'BAD_REQUEST', 415],
  ['a compressed body', withHeaders(query('{ __typename }'), { 'Content-Encoding': 'gzip' }), 'BAD_REQUEST', 415],
  ['a long body', posted({ query: `{ __typename } #${'x'.repeat(100_000)}` }), 'REQUEST_ENTITY_TOO_LARGE'],
  [
    'a variable that does not fit its type',
    query('query ($of: CountSubject!) { counts(of: $of, by: []) { count } }', { of: 'NO' }),
    'BAD_USER_INPUT',
  ],
  ['a missing variable', query('query ($slug: String!) { fabrique(slug: $slug) { id } }'), 'BAD_USER_INPUT'],
  [
    'a null for an argument that needs a value',
    query('query ($slug: String = "eau") { fabrique(slug: $slug) { id } }', { slug: null }),
    'BAD_USER_INPUT',
    200,
  ],
  [
    'many variables that do not fit',
    query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(9).fill(1.5) }),
    'BAD_USER_INPUT',
  ],
  ['an argument out of range', query('{ fabriques(first: 101) { totalCount } }'), 'BAD_USER_INPUT', 200],
  ['a malformed id', query('{ node(id: "x") { id } }'), 'BAD_USER_INPUT', 200],
  [
    'too many rows',
    query(`{ fabriques(first: 100) { nodes { similar(first: 100) { nodes { ${similar} } } } } }`),
    'TOO_EXPENSIVE',
  ],
];

/** Errors of the answers and of the store that fail the whole request. */
const temporary: ErrorCode[] = [
  'TIMEOUT',
  'OVERLOADED',
  'IMPORT_IN_PROGRESS',
  'DATABASE_UNAVAILABLE',
  'DATABASE_MEMORY',
];

const seen = new Set<string>();

async function errorsOf(server: SmallServer, { search = '', ...sent }: Sent) {
  const response = await fetch(`${server.url}/graphql${search}`, sent);
  const { errors } = (await response.json()) as { errors: { message: string; extensions?: { code?: string } }[] };
  for (const { extensions } of errors) seen.add(extensions?.code ?? 'none');
  const type = response.headers.get('content-type');
  return { status: response.status, type, codes: errors.map(({ extensions }) => extensions?.code), errors };
}

describe('every error that a request causes has a code of the table, and its status', () => {
  let server: SmallServer;
  beforeAll(async () => {
    server = await startSmallServer();
  });
  afterAll(() => server.close());

  test.each(requests)('%s', async (_name, sent, code, status = errorCodeTable[code].status ?? 0) => {
    const answer = await errorsOf(server, sent);
    expect(answer.codes[0]).toBe(code);
    expect(answer.codes.every((it) => errorCodes.includes(it as ErrorCode))).toBe(true);
    expect(answer.status).toBe(status);
    expect(answer.type).toBe('application/graphql-response+json; charset=utf-8');
    expect(server.logged).toEqual([]);
  });

  test.each(requests)(
    '%s, in application/json',
    async (_name, sent, code, status = errorCodeTable[code].status ?? 0) => {
      const accept = { Accept: 'application/json' };
      const answer = await errorsOf(server, { ...sent, headers: { ...(sent.headers as object), ...accept } });
      expect(answer).toMatchObject({
        codes: expect.arrayContaining([code]),
        status: jsonStatus(code, status),
        type: 'application/json; charset=utf-8',
      });
    },
  );

  test.each(['application/xml', 'multipart/mixed', 'text/event-stream', 'application/json;q=0', 'image/*'])(
    'a client that accepts only %s',
    async (accept) => {
      for (const sent of [query('{ __typename }'), { search: '?query={__typename}' }]) {
        const answer = await errorsOf(server, { ...sent, headers: { ...headers, Accept: accept } });
        expect(answer).toMatchObject({ status: 406, codes: ['BAD_REQUEST'] });
      }
    },
  );

  test('more errors than are shown', async () => {
    const answer = await errorsOf(
      server,
      query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(9).fill('x') }),
    );
    expect(answer.codes).toEqual([...Array(4).fill('BAD_USER_INPUT'), 'TOO_MANY_ERRORS']);
  });

  test.each([
    ['in a field of Query', 'bad: fabriques(first: 101) { totalCount }', ['bad']],
    [
      'below a list that is empty',
      'bad: fabriques(first: 0) { nodes { partners(first: 101) { totalCount } } }',
      ['bad', 'nodes', 'partners'],
    ],
    ['that only the execution refuses', 'bad: fabriques(after: "x") { nodes { id } }', ['bad']],
    ['that is malformed', 'bad: node(id: "x") { id }', ['bad']],
  ])('an argument %s leaves the other fields of Query', async (_name, bad, path) => {
    const sent = query(`{ before: fabrique(slug: "eau") { year } ${bad} after: regions { code } }`);
    const response = await fetch(`${server.url}/graphql`, sent);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      data: { before: { year: 2025 }, bad: null, after: [{ code: '28' }, { code: '32' }] },
      errors: [{ path, extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  test('a mutation is told that the API is read-only', async () => {
    const { errors } = await errorsOf(server, query('mutation { addFabrique { id } }'));
    expect(errors[0]?.message).toBe('This API is read-only: it has no mutations. Send a query.');
  });
});

describe('an error of a field', () => {
  const both = '{ __typename fabriques { nodes { id } } }';
  const accepted = ['application/json', 'application/graphql-response+json'];

  test.each(temporary)('%s fails the whole request, whatever else it selects, in each media type', async (code) => {
    const server = await startSmallServer(failingWith(new PublicError(code, 'An example.')));
    for (const Accept of accepted) {
      const sent = withHeaders(query(both), { Accept });
      const response = await fetch(`${server.url}/graphql`, sent);
      expect([response.status, response.headers.get('retry-after')]).toEqual([errorCodeTable[code].status, '1']);
      expect(response.headers.get('content-type')).toBe(`${Accept}; charset=utf-8`);
      expect(await response.json()).not.toHaveProperty('data');
      expect(await errorsOf(server, sent)).toMatchObject({ codes: [code] });
    }
    await server.close();
  });

  test.each([
    ['NOT_FOUND', new PublicError('NOT_FOUND', 'An example.')],
    ['PATH_TOO_LONG', new PublicError('PATH_TOO_LONG', 'An example.')],
    ['INTERNAL_SERVER_ERROR', new Error('secret')],
  ])('%s has the status 200, whatever else is selected, in each media type', async (code, error) => {
    const server = await startSmallServer(failingWith(error));
    for (const Accept of accepted) {
      for (const [text, data] of [
        [both, { __typename: 'Query', fabriques: null }],
        ['{ fabriques { nodes { id } } }', { fabriques: null }],
      ] as const) {
        const sent = withHeaders(query(text), { Accept });
        expect(await errorsOf(server, sent)).toMatchObject({ codes: [code], status: 200 });
        expect(await (await fetch(`${server.url}/graphql`, sent)).json()).toMatchObject({ data });
      }
    }
    await server.close();
  });
});

describe('every error of the server has a code of the table, and its status', () => {
  test('a document that is not on the list', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fabriques-codes-'));
    const file = join(folder, 'documents.json');
    writeFileSync(file, '{}');
    const server = await startSmallServer(undefined, undefined, {}, { trustedDocuments: { file, only: true } });
    const answer = await errorsOf(server, query('{ __typename }'));
    expect(answer).toMatchObject({ codes: ['DOCUMENT_NOT_TRUSTED'], status: 403 });
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test('a client without points', async () => {
    const server = await startSmallServer(undefined, undefined, { pointsPerMinute: 15 });
    await errorsOf(server, query('{'));
    const answer = await errorsOf(server, query('{ __typename }'));
    expect(answer).toMatchObject({ codes: ['TOO_MANY_REQUESTS'], status: 429 });
    await server.close();
  });
});

test('all codes that servers send were seen, and no others', () => {
  expect([...seen].sort()).toEqual(errorCodes.filter((code) => errorCodeTable[code].isSent).sort());
});
