import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/answers/limits.ts';
import { post } from '../post.ts';
import { type SmallServer, startSmallServer } from '../small-server.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (text: string, sha256Hash = sha256(text)) => ({ persistedQuery: { version: 1, sha256Hash } });
const notFound = { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } };
const strict = { Accept: 'application/graphql-response+json' };

const ask = async (server: SmallServer, body: object, headers: Record<string, string> = {}) => {
  const response = await post(server.url, body, headers);
  return { status: response.status, ...((await response.json()) as object) };
};
const askByGet = async (server: SmallServer, parameters: Record<string, string>) => {
  const response = await fetch(`${server.url}/graphql?${new URLSearchParams(parameters)}`);
  return { status: response.status, ...((await response.json()) as object) };
};

describe('a client that sends the hash of a document', () => {
  let server: SmallServer;
  beforeAll(async () => {
    server = await startSmallServer();
  });
  afterAll(() => server.close());

  test('is told to send the document once, and gets data by the hash from then on', async () => {
    const query = '{ fabriques { totalCount } }';
    const hashOnly = { extensions: persisted(query) };
    const data = { status: 200, data: { fabriques: { totalCount: 4 } } };
    // Apollo Client 3 and urql read the code and the message only if the status is 200.
    expect(await ask(server, hashOnly)).toEqual({ status: 200, errors: [notFound] });
    expect(await ask(server, hashOnly, strict)).toEqual({ status: 404, errors: [notFound] });
    expect(await ask(server, { query, ...hashOnly })).toMatchObject(data);
    expect(await ask(server, hashOnly)).toMatchObject(data);
    expect(await ask(server, hashOnly, strict)).toMatchObject(data);
    expect(server.logged).toEqual([]);
  });

  test('can send it by GET, with variables and an operation name', async () => {
    const query =
      'query One($slug: String!) { fabrique(slug: $slug) { year } } query Two($slug: String!) { organisation(slug: $slug) { acronym } }';
    const extensions = JSON.stringify(persisted(query));
    const one = { extensions, operationName: 'One', variables: '{"slug":"eau"}' };
    expect(await askByGet(server, one)).toEqual({ status: 200, errors: [notFound] });
    const data = { status: 200, data: { fabrique: { year: 2025 } } };
    expect(await askByGet(server, { ...one, query })).toMatchObject(data);
    expect(await askByGet(server, one)).toMatchObject(data);
    expect(await askByGet(server, { extensions, operationName: 'Two', variables: '{"slug":"ademe"}' })).toMatchObject({
      data: { organisation: { acronym: 'ADEME' } },
    });
  });

  test.each<[string, object, object]>([
    [
      'of another document',
      { query: '{ __typename }', extensions: persisted('{ dataset { version } }') },
      { code: 'BAD_REQUEST' },
    ],
    [
      'in capitals',
      { query: '{ __typename }', extensions: persisted('', sha256('{ __typename }').toUpperCase()) },
      { code: 'BAD_REQUEST' },
    ],
    ['that is a number', { extensions: { persistedQuery: { version: 1, sha256Hash: 5 } } }, { code: 'BAD_REQUEST' }],
    [
      'of 1,000 characters',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(1_000) } } },
      { code: 'BAD_REQUEST' },
    ],
    ['as a text', { query: '{ __typename }', extensions: { persistedQuery: 'x' } }, { code: 'BAD_REQUEST' }],
  ])('is refused with 400 for a hash %s', async (_name, body, extensions) => {
    expect(await ask(server, body)).toMatchObject({ status: 400, errors: [{ extensions }] });
  });

  test('is told if the server does not know its version of the protocol', async () => {
    const body = { extensions: { persistedQuery: { version: 2, sha256Hash: sha256('{ __typename }') } } };
    const error = { message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } };
    expect(await ask(server, body)).toEqual({ status: 200, errors: [error] });
  });

  test('cannot register a document by the hash of another one, nor one that is invalid', async () => {
    const query = '{ dataset { schemaVersion } }';
    const other = '{ __typename }';
    expect(await ask(server, { query: other, extensions: persisted(query) })).toMatchObject({ status: 400 });
    expect(await ask(server, { extensions: persisted(query) })).toMatchObject({ errors: [notFound] });
    const invalid = '{ nothing }';
    expect(await ask(server, { query: invalid, extensions: persisted(invalid) })).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
    expect(await ask(server, { extensions: persisted(invalid) })).toMatchObject({ errors: [notFound] });
  });

  test('has the limits of a client that sends the document', async () => {
    const query =
      'query ($n: Int) { fabriques(first: $n) { nodes { similar(first: $n) { nodes { similar(first: $n) { totalCount } } } } } }';
    const extensions = persisted(query);
    expect(await ask(server, { query, extensions, variables: { n: 1 } })).toMatchObject({ status: 200 });
    expect(await ask(server, { extensions, variables: { n: 100 } }, strict)).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'TOO_EXPENSIVE' } }],
    });
    const mutation = 'mutation { a }';
    expect(await ask(server, { query: mutation, extensions: persisted(mutation) }, strict)).toMatchObject({
      errors: [{ extensions: { code: 'OPERATION_NOT_SUPPORTED' } }],
    });
  });
});

describe('a server with limits', () => {
  let server: SmallServer;
  afterEach(() => server.close());

  test('charges a hash like its document', async () => {
    server = await startSmallServer(undefined, defaultLimits, { pointsPerMinute: 10_000 });
    // 10 points, and 10 for each 1,000 bytes.
    const query = `{ __typename } #${'x'.repeat(20_000)}`;
    const extensions = persisted(query);
    const remaining = async (body: object) => {
      const response = await post(server.url, body);
      await response.text();
      return Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]);
    };
    const sent = 10_000 - (await remaining({ query, extensions }));
    expect(sent).toBe(210);
    expect(10_000 - sent - (await remaining({ extensions, operationName: null }))).toBe(210);
  });
});
