import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post } from '../post.ts';
import { type SmallServer, startSmallServer } from '../small-server.ts';

/** Sends a GET without headers of its own except, perhaps, Accept. */
async function get(url: string, accept: string | undefined) {
  const sent = request(`${url}/graphql?query={__typename}`, { headers: accept === undefined ? {} : { accept } }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { headers: response.headers, body: await text(response) };
}

const strict = { Accept: 'application/graphql-response+json' };

describe('GraphQL over HTTP', () => {
  let server: SmallServer;
  beforeAll(async () => {
    server = await startSmallServer();
  });
  afterAll(() => server.close());

  test('answers a POST, with variables and an operation name', async () => {
    const response = await post(server.url, {
      query: 'query One($slug: String!) { fabrique(slug: $slug) { title year } } query Other { __typename }',
      operationName: 'One',
      variables: { slug: 'eau' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toMatchObject({
      data: { fabrique: { title: "L'eau et l’industrie", year: 2025 } },
    });
  });

  test('answers a GET', async () => {
    const parameters = new URLSearchParams({
      query: 'query ($slug: String!) { organisation(slug: $slug) { acronym } }',
      variables: '{"slug":"ademe"}',
    });
    const response = await fetch(`${server.url}/graphql?${parameters}`, { headers: strict });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(await response.json()).toEqual({
      data: { organisation: { acronym: 'ADEME' } },
      // One statement and one node.
      extensions: { cost: { requested: 51, limit: 20_000 } },
    });
  });

  test.each([
    ['a syntax error', '{ fabriques(', 'GRAPHQL_PARSE_FAILED', /^Syntax Error/],
    ['an unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED', /"nothing" on type "Query"/],
    ['too many tokens', `{ ${'a '.repeat(4_001)} }`, 'GRAPHQL_PARSE_FAILED', /more that 4000 tokens/],
    ['too many levels', '{a'.repeat(1_990), 'GRAPHQL_PARSE_FAILED', /nested too deeply|Syntax Error/],
    ['too many levels of lists', `{a(b:${'['.repeat(3_900)}`, 'GRAPHQL_PARSE_FAILED', /nested too deeply|Syntax Error/],
  ])('answers %s with 400, a code and a message', async (_name, query, code, message) => {
    const response = await post(server.url, { query }, strict);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions).toEqual({ code });
    expect(server.logged).toEqual([]);
  });

  test('answers a refused document with 200 to clients of application/json, which drop the body of others', async () => {
    const response = await post(server.url, { query: '{ nothing }' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  });

  test.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['application/json;q=0, */*', 'application/graphql-response+json'],
    ['application/json;q=0.5, application/graphql-response+json;q=0.4', 'application/json'],
    // Apollo Client 4, then urql, then GraphiQL.
    ['application/graphql-response+json,application/json;q=0.9', 'application/graphql-response+json'],
    [
      'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
      'application/graphql-response+json',
    ],
    ['application/json, multipart/mixed', 'application/json'],
    ['multipart/mixed;deferSpec=20220824, application/json', 'application/json'],
    ['application/json; charset=utf-8', 'application/json'],
  ])('answers a client that accepts %s in %s', async (accept, type) => {
    // `fetch` adds a header if there is none.
    const response = await get(server.url, accept);
    expect(response.headers['content-type']).toBe(`${type}; charset=utf-8`);
    expect(response.headers).not.toHaveProperty('transfer-encoding');
    expect(response.body).toBe('{"data":{"__typename":"Query"},"extensions":{"cost":{"requested":0,"limit":20000}}}');
  });

  test.each(['application/json', 'application/graphql-response+json'])(
    'answers a bad argument with 200 and the error of its field, in %s',
    async (Accept) => {
      const response = await post(server.url, { query: '{ fabriques(first: -1) { totalCount } }' }, { Accept });
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({
        data: { fabriques: null },
        errors: [{ path: ['fabriques'], extensions: { code: 'BAD_USER_INPUT' } }],
      });
    },
  );

  test.each(['?query={__typename}', '?query={nothing}', '', '?query=mutation{a}'])(
    'answers HEAD with the headers of GET: /graphql%s',
    async (search) => {
      const [head, body] = await Promise.all(
        ['HEAD', 'GET'].map((method) => fetch(`${server.url}/graphql${search}`, { method, headers: strict })),
      );
      expect([head?.status, await head?.text()]).toEqual([body?.status, '']);
      for (const name of ['content-type', 'content-length', 'etag', 'cache-control', 'allow']) {
        expect([name, head?.headers.get(name)]).toEqual([name, body?.headers.get(name)]);
      }
      await body?.body?.cancel();
    },
  );

  test('answers 200 with data and errors if only some fields failed', async () => {
    const query = '{ fabriques { totalCount } node(id: "nonsense") { id } }';
    const response = await post(server.url, { query }, strict);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      data: { fabriques: { totalCount: 4 }, node: null },
      errors: [{ path: ['node'], extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  test.each([
    ['GET', '{ __typename }', 200],
    ['GET', '{ nothing', 400],
    ['OPTIONS', '{ __typename }', 204],
  ])('allows requests from any site, without credentials: %s %s', async (method, query, status) => {
    const headers = { ...strict, Origin: 'https://example.org' };
    const response = await fetch(`${server.url}/graphql?${new URLSearchParams({ query })}`, { method, headers });
    expect(response.status).toBe(status);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.has('access-control-allow-credentials')).toBe(false);
  });

  test('answers the preflight request of a browser', async () => {
    const { headers } = await fetch(`${server.url}/graphql`, { method: 'OPTIONS' });
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(headers.get('access-control-allow-headers')).toBe('*');
  });
});
