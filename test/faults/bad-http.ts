import { gzipSync } from 'node:zlib';

/** Bytes that a client sends, and the allowed statuses of the answer. Undefined: the connection is closed without an answer. */
export interface BadBytes {
  readonly name: string;
  readonly bytes: string | Buffer;
  readonly statuses: readonly (number | undefined)[];
}

interface Parts {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: readonly string[];
  readonly body?: string | Buffer;
}

function request({ method = 'POST', path = '/graphql', headers = [], body = '' }: Parts): Buffer {
  const host = headers.some((header) => /^host:/i.test(header)) ? [] : ['Host: localhost'];
  const length = headers.some((header) => /^(content-length|transfer-encoding):/i.test(header))
    ? []
    : [`Content-Length: ${Buffer.byteLength(body)}`];
  const head = [`${method} ${path} HTTP/1.1`, ...host, ...headers, ...length, '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body)]);
}

const json = 'Content-Type: application/json';
const query = '{"query":"{ __typename }"}';
const form = 'query=%7B__typename%7D';
const chunk = (size: number) => `${size.toString(16)}\r\n${'a'.repeat(size)}\r\n`;
const secret = 'not-to-be-echoed';

/** A text in malformed requests that no answer may contain. */
export const neverEchoed = secret;

/** Requests that a public server gets, with the allowed answers. */
export const badBytes: readonly BadBytes[] = [
  { name: 'a body that is not JSON', bytes: request({ headers: [json], body: `{"${secret}` }), statuses: [400] },
  { name: 'an empty body', bytes: request({ headers: [json] }), statuses: [400] },
  ...['5', 'null', 'true', `"${secret}"`].map((body) => ({
    name: `a body of ${body}`,
    bytes: request({ headers: [json], body }),
    statuses: [400],
  })),
  { name: 'a batch', bytes: request({ headers: [json], body: `[${query},${query}]` }), statuses: [400] },
  { name: 'text', bytes: request({ headers: ['Content-Type: text/plain'], body: query }), statuses: [415] },
  {
    name: 'a form',
    bytes: request({ headers: ['Content-Type: application/x-www-form-urlencoded'], body: form }),
    statuses: [415],
  },
  {
    name: 'a multipart form',
    bytes: request({
      headers: ['Content-Type: multipart/form-data; boundary=b'],
      body: `--b\r\nContent-Disposition: form-data; name="query"\r\n\r\n{ __typename }\r\n--b--\r\n`,
    }),
    statuses: [415],
  },
  ...['PUT', 'DELETE', 'TRACE'].map((method) => ({
    name: method,
    bytes: request({ method, headers: [json], body: query }),
    statuses: [405],
  })),
  {
    name: 'a mutation by GET',
    bytes: request({
      method: 'GET',
      path: '/graphql?query=mutation%7B__typename%7D',
      headers: ['Accept: application/json'],
    }),
    statuses: [405, 400],
  },
  {
    name: 'variables that are not JSON, by GET',
    bytes: request({
      method: 'GET',
      path: `/graphql?query=%7B__typename%7D&variables=${secret}`,
      headers: ['Accept: application/json'],
    }),
    statuses: [400],
  },
  {
    name: 'a URL of 60 kB',
    bytes: request({ method: 'GET', path: `/graphql?query=${'a'.repeat(60_000)}` }),
    statuses: [431, 414],
  },
  {
    name: 'a header of 64 kB',
    bytes: request({ method: 'GET', headers: [`X-A: ${'a'.repeat(64_000)}`] }),
    statuses: [431],
  },
  { name: 'a body of 5 MB', bytes: request({ headers: [json], body: 'a'.repeat(5_000_000) }), statuses: [413] },
  {
    name: 'a body of 30 MB in chunks',
    bytes: request({ headers: [json, 'Transfer-Encoding: chunked'], body: chunk(100_000).repeat(300) }),
    // The server does not read the rest: a client that continues to send may lose the answer when the connection closes.
    statuses: [413, undefined],
  },
  {
    name: 'a gzip bomb',
    bytes: request({
      headers: [json, 'Content-Encoding: gzip'],
      body: gzipSync(Buffer.alloc(50_000_000)),
    }),
    statuses: [415],
  },
  {
    name: 'two Content-Length headers',
    bytes: request({ headers: [json, 'Content-Length: 5', 'Content-Length: 26'], body: query }),
    statuses: [400],
  },
  {
    name: 'a Content-Length and chunks',
    bytes: request({ headers: [json, 'Content-Length: 5', 'Transfer-Encoding: chunked'], body: chunk(5) }),
    statuses: [400],
  },
  {
    name: 'noise',
    bytes: Buffer.from(Array.from({ length: 2_000 }, (_, place) => (place * 7919) % 256)),
    statuses: [400],
  },
  { name: 'a TLS hello', bytes: Buffer.from('16030100a5010000a10303', 'hex'), statuses: [400] },
  { name: 'a malformed Host', bytes: request({ headers: [json, 'Host: a b<c>'], body: query }), statuses: [400] },
  { name: 'two Hosts', bytes: request({ headers: [json, 'Host: a', 'Host: b'], body: query }), statuses: [400] },
];
