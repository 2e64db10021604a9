import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createObserver } from '../../src/observe/create-observer.ts';
import type { Work } from '../../src/observe/observer.ts';
import type { EndedRequest } from '../../src/observe/request-record.ts';
import { observedStore } from '../../src/store/engines/observed-store.ts';
import { rawRequest } from './raw-connection.ts';
import { type SmallServer, startSmallServer } from './small-server.ts';

const requests: EndedRequest[] = [];
const works: Work[] = [];
const observer = createObserver([
  { requestEnded: (request) => requests.push(request), worked: (work) => works.push(work) },
]);
let server: SmallServer;

beforeAll(async () => {
  const limits = { pointsPerMinute: 0, executions: 4 };
  server = await startSmallServer((store) => observedStore(store, observer.worked), undefined, limits, { observer });
});
beforeEach(() => {
  requests.length = 0;
  works.length = 0;
});
afterAll(() => server.close());

/** What was reported of the next request that ends. */
async function reported(ask: () => Promise<Response>): Promise<EndedRequest> {
  await (await ask()).text();
  await expect.poll(() => requests.length).toBe(1);
  return requests[0] as EndedRequest;
}

const post = (body: object, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('what a server reports of a request', () => {
  test('is its operation, cost, statements and client; its id is that of the proxy', async () => {
    const query = 'query Titles($first: Int!) { fabriques(first: $first) { nodes { title partners { totalCount } } } }';
    const request = await reported(() => post({ query, variables: { first: 2 } }, { 'X-Request-Id': 'proxy-7' }));
    expect(request).toMatchObject({
      ...{ id: 'proxy-7', kind: 'graphql', method: 'POST', path: '/graphql', client: '127.0.0.1', status: 200 },
      ...{ operation: 'Titles', outcome: 'ok', isCached: false },
    });
    expect(request.cost).toBeGreaterThan(2);
    // The list of Fabriques, and the participants of both.
    expect(request.statements).toBe(2);
    expect(works.map(({ name }) => name).filter((name) => name !== 'dataset/state.cypher')).toHaveLength(2);
  });

  test('says that an answer was cached', async () => {
    const query = '{ fabriques { totalCount } }';
    expect(await reported(() => post({ query }))).toMatchObject({ isCached: false, statements: 1 });
    requests.length = 0;
    expect(await reported(() => post({ query }))).toMatchObject({ isCached: true, statements: 0, outcome: 'ok' });
    expect(server.state().caches.answers.hits).toBeGreaterThan(0);
  });

  test('has the code of its error, and the cost for which it was refused', async () => {
    const fabriques =
      'fabriques(first: 100) { nodes { similar(first: 100) { nodes { similar(first: 100) { nodes { title } } } } } }';
    const request = await reported(() => post({ query: `query Large { ${fabriques} }` }));
    expect(request).toMatchObject({ outcome: 'TOO_EXPENSIVE', status: 200 });
    expect(request.cost).toBeGreaterThan(20_000);
  });

  test.each([
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ fabriques(first: -1) { totalCount } }', 'BAD_USER_INPUT'],
  ])('has the code of a document that is refused: %s', async (query, outcome) => {
    expect(await reported(() => post({ query }))).toMatchObject({ outcome });
  });

  test('has its path without the query string, in which documents and words of searches are', async () => {
    const request = await reported(() => fetch(`${server.url}/recherche?q=secret`));
    expect(request).toMatchObject({ kind: 'page', path: '/recherche' });
    expect(JSON.stringify(request)).not.toContain('secret');
  });

  test('counts the computations on networks', async () => {
    await reported(() => post({ query: '{ network(of: PARTNER) { nodes { nodes { pageRank } } } }' }));
    expect(works.filter(({ kind }) => kind === 'network').map(({ name }) => name)).toEqual(['project', 'analyse']);
  });

  test.each([
    ['/', 'text/html', 'page'],
    ['/graphql', 'text/html', 'playground'],
    ['/schema.graphql', '*/*', 'file'],
    ['/downloads/fabriques-graph', '*/*', 'download'],
    ['/healthz', '*/*', 'health'],
    ['/nothing', '*/*', 'page'],
  ])('has one of few kinds: %s (%s) is %s', async (path, accept, kind) => {
    const request = await reported(() => fetch(server.url + path, { headers: { Accept: accept }, redirect: 'manual' }));
    expect(request.kind).toBe(kind);
  });

  test('says that its client has gone', async () => {
    const body = JSON.stringify({ query: '{ fabriques { totalCount } }' });
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    const head = ['Host: a', 'Content-Type: application/json', `Content-Length: ${body.length + 1}`];
    socket.write(rawRequest('POST', '/graphql', head, body));
    await expect.poll(() => server.state().connections).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await expect.poll(() => requests[0]?.outcome).toBe('client gone');
  });
});

test('each answer has the id of its request, and scripts of other sites can read it', async () => {
  const made = await fetch(`${server.url}/graphql?query={__typename}`);
  expect(made.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  expect(made.headers.get('access-control-expose-headers')).toContain('X-Request-Id');
  await made.text();
  const missing = await fetch(`${server.url}/nothing`, { headers: { 'X-Request-Id': 'a b' } });
  expect(missing.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  await missing.text();
});
