import { type IncomingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPlaygroundFiles } from '../../../src/http/playground/playground.ts';
import { builtPath } from '../built.ts';
import { type SmallServer, startSmallServer } from '../small-server.ts';

interface Sent {
  readonly method?: string;
  readonly path?: string;
  /** A list has names and values by turns, so a name can occur twice. */
  readonly headers?: Record<string, string> | readonly string[];
  readonly setHost?: boolean;
  readonly body?: string | Buffer;
}

/** Sends a request that `fetch` would refuse to send. */
function send(url: string, { method = 'POST', path = '/graphql', headers = {}, setHost = true, body = '' }: Sent) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
    let answered = false;
    const sent = request(url, { method, path, headers, setHost }, (response) => {
      answered = true;
      const { statusCode: status = 0, headers } = response;
      text(response).then((answer) => resolve({ status, headers, body: answer }), reject);
    });
    // After its answer the server closes the connection: writing the rest of a long body fails.
    sent.on('error', (error) => (answered ? undefined : reject(error))).end(body);
  });
}

const json = { 'Content-Type': 'application/json' };
const chunked = { ...json, 'Transfer-Encoding': 'chunked' };
const long = JSON.stringify({ query: `{ __typename } #${'x'.repeat(100_000)}` });
const bomb = gzipSync(Buffer.alloc(20_000_000));
const staticPath = `/playground/${[...readPlaygroundFiles(builtPath('dist/playground')).keys()][0]}`;
const good = '{"query":"{ __typename }"}';
const get = (parameters: Record<string, string>) => ({
  method: 'GET',
  path: `/graphql?${new URLSearchParams({ query: '{ __typename }', ...parameters })}`,
});

describe('a malformed request', () => {
  let server: SmallServer;
  beforeAll(async () => {
    server = await startSmallServer();
  });
  afterAll(() => server.close());

  test.each<[string, Sent, number]>([
    ['a Host with a space', { ...get({}), headers: { Host: 'a b' } }, 400],
    ['a Host with half an IPv6 address', { ...get({}), headers: { Host: '[::' } }, 400],
    ['a Host with a port too large', { ...get({}), headers: { Host: 'localhost:99999' } }, 400],
    ['a Host with a path', { ...get({}), headers: { Host: 'localhost/graphql?' } }, 400],
    ['a malformed Host for another path', { method: 'GET', path: '/', headers: { Host: 'a b' } }, 400],
    ['variables in a URL that are not JSON', get({ variables: '{secret' }), 400],
    ['extensions in a URL that are not JSON', get({ extensions: '{secret' }), 400],
    ['variables in a URL that are a number', get({ variables: '5' }), 400],
    ['a URL with half an escape', { method: 'GET', path: '/graphql?query=%', headers: strictly() }, 400],
    ['a mutation in a URL', get({ query: 'mutation { a }' }), 405],
    ['a body that is not JSON', { headers: json, body: '{secret' }, 400],
    ['an empty body', { headers: json }, 400],
    ['a body that is a number', { headers: json, body: '5' }, 400],
    ['a body that is null', { headers: json, body: 'null' }, 400],
    ['a body without a query', { headers: strictly(json), body: '{}' }, 400],
    ['a query that is a number', { headers: json, body: '{"query":5}' }, 400],
    ['a batch of requests', { headers: json, body: `[${good}]` }, 400],
    [
      'an unknown operation name',
      { headers: strictly(json), body: '{"query":"query A { __typename }","operationName":"B"}' },
      400,
    ],
    ['a text body', { headers: { 'Content-Type': 'text/plain' }, body: good }, 415],
    ['a body without a media type', { body: good }, 415],
    [
      'a form',
      { headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: 'query=%7B__typename%7D' },
      415,
    ],
    ['a form with files', { headers: { 'Content-Type': 'multipart/form-data; boundary=x' }, body: '--x--' }, 415],
    ['a bare document', { headers: { 'Content-Type': 'application/graphql' }, body: '{ __typename }' }, 415],
    ['two Host headers', { ...get({}), headers: ['Host', 'localhost', 'Host', 'localhost'] }, 400],
    ['no Host header', { ...get({}), setHost: false }, 400],
    ['a TRACE', { method: 'TRACE' }, 405],
    ['a PATCH', { method: 'PATCH', headers: json, body: good }, 405],
    ['a URL of 60 kB', get({ variables: 'x'.repeat(60_000) }), 431],
    ['an expectation', { headers: { ...json, Expect: 'a miracle' }, body: good }, 417],
    ['a body of 5 MB', { headers: json, body: 'x'.repeat(5_000_000) }, 413],
    ['a chunked body of 30 MB', { headers: chunked, body: 'x'.repeat(30_000_000) }, 413],
    ['a gzip bomb', { headers: { ...json, 'Content-Encoding': 'gzip' }, body: bomb }, 415],
    ['a body in Brotli', { headers: { ...json, 'Content-Encoding': 'BR' }, body: good }, 415],
    ['a POST to the start page', { method: 'POST', path: '/', body: good }, 405],
    ['a POST to a static file', { method: 'POST', path: staticPath, body: good }, 405],
    ['a DELETE of a download', { method: 'DELETE', path: '/downloads/fabriques-graph.json' }, 405],
    ['a POST to a health check', { method: 'POST', path: '/healthz', body: good }, 405],
    ['a PUT', { method: 'PUT', headers: json, body: good }, 405],
    ['a DELETE', { method: 'DELETE' }, 405],
    ['a body too large', { headers: json, body: long }, 413],
    ['a chunked body that is too large', { headers: chunked, body: long }, 413],
    ['a malformed body in gzip', { headers: { ...json, 'Content-Encoding': 'gzip' }, body: '\x1f\x8bsecret' }, 415],
    ['a header too large', { ...get({}), headers: { 'X-Large': 'x'.repeat(20_000) } }, 431],
  ])('%s is refused, without internal details', async (_name, sent, status) => {
    const answer = await send(server.url, sent);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    if (status === 405 && !sent.path?.startsWith('/graphql')) expect(answer.headers.allow).toContain('GET');
    expect(answer.body).not.toMatch(/secret|node_modules|\.[jt]s\b|INTERNAL/);
    // Errors of clients must not fill the log of the server.
    expect(server.logged).toEqual([]);
  });

  test.each([
    ['a media type with a parameter', { headers: { 'Content-Type': 'application/json; charset=utf-8' }, body: good }],
    ['a media type in upper case', { headers: { 'Content-Type': 'Application/JSON; CharSet="UTF-8"' }, body: good }],
    ['the content coding "identity"', { headers: { ...json, 'Content-Encoding': 'identity' }, body: good }],
    ['an Accept header in upper case', { headers: { ...json, Accept: 'APPLICATION/JSON' }, body: good }],
    ['a chunked body', { headers: chunked, body: good }],
    ['a Host with an IPv6 address', { ...get({}), headers: { Host: '[::1]:4000' } }],
  ])('%s is accepted', async (_name, sent) => {
    const { status, body } = await send(server.url, sent);
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ data: { __typename: 'Query' } });
  });
});

function strictly(headers: Record<string, string> = {}): Record<string, string> {
  return { ...headers, Accept: 'application/graphql-response+json' };
}
