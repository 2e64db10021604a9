import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { connectRaw, rawRequest } from '../raw-connection.ts';
import { type GuardedServer, startGuarded } from './guarded-server.ts';

let server: GuardedServer;
afterEach(() => server.close());

const ask = rawRequest('GET', '/', ['Host: localhost']);
const answer = async () => Buffer.from('answered');

/** Number of connections that are still open after 300 ms. The server closes a refused connection at once. */
async function countOpen(connections: readonly { readonly closed: Promise<string> }[]): Promise<number> {
  const states = connections.map(({ closed }) =>
    Promise.race([closed.then(() => 0), new Promise<number>((resolve) => setTimeout(resolve, 300, 1))]),
  );
  return (await Promise.all(states)).reduce((sum, state) => sum + state, 0);
}

/** A busy machine takes its time to close connections. */
const patient = { timeout: 10_000 };

describe('connections', () => {
  test('are limited per address', async () => {
    server = await startGuarded({ connectionsPerAddress: 5 }, answer);
    const silent = await Promise.all(Array.from({ length: 20 }, () => connectRaw(server.url)));
    await expect.poll(() => countOpen(silent), patient).toBe(5);
    const other = await connectRaw(server.url, ask, '127.0.0.2');
    await other.received(/answered$/);
    // Once connections are closed, the address may open others.
    for (const { socket } of silent) socket.destroy();
    await expect
      .poll(async () => (await connectRaw(server.url, ask)).received(/answered$/).catch(() => ''))
      .not.toBe('');
  });

  test('of a trusted proxy are not limited per address', async () => {
    server = await startGuarded({ connectionsPerAddress: 5, trustedProxies: ['127.0.0.1'] }, answer);
    expect(await countOpen(await Promise.all(Array.from({ length: 20 }, () => connectRaw(server.url))))).toBe(20);
  });

  test('are limited in total', async () => {
    server = await startGuarded({ connections: 5 }, answer);
    const all = await Promise.all(Array.from({ length: 20 }, () => connectRaw(server.url)));
    await expect.poll(() => countOpen(all), patient).toBe(5);
  });

  test('from other addresses are served while one address opens hundreds of idle ones', async () => {
    server = await startGuarded({ connections: 1_000, connectionsPerAddress: 50 }, answer);
    const idle = await Promise.all(Array.from({ length: 300 }, () => connectRaw(server.url)));
    await expect.poll(() => countOpen(idle), patient).toBe(50);
    await (await connectRaw(server.url, ask, '127.0.0.2')).received(/answered$/);
  });

  test('are still served after hundreds of them were opened and reset', async () => {
    server = await startGuarded({ connectionsPerAddress: 50 }, answer);
    for (let round = 0; round < 5; round++) {
      const gone = await Promise.all(Array.from({ length: 20 }, () => connectRaw(server.url, 'POST / HTTP/1.1\r\nHo')));
      for (const { socket } of gone) socket.resetAndDestroy();
    }
    await expect.poll(async () => (await fetch(server.url)).text()).toBe('answered');
  });
});

describe('a malformed HTTP request', () => {
  test('in many pieces behind a valid one is one error, with one listener', async () => {
    let answerFirst = () => {};
    const first = new Promise<void>((resolve) => {
      answerFirst = resolve;
    });
    server = await startGuarded({}, async () => {
      await first;
      return Buffer.from('answered');
    });
    const responses: ServerResponse[] = [];
    server.server.on('request', (_request, response) => responses.push(response));
    const warnings: Error[] = [];
    const warned = (warning: Error) => warnings.push(warning);
    process.on('warning', warned);
    const connection = await connectRaw(server.url, ask);
    await expect.poll(() => responses.length).toBe(1);
    const before = responses[0]?.listenerCount('close') ?? 0;
    for (let piece = 0; piece < 20; piece++) {
      connection.socket.write('\x16\x03 noise\r\n\r\n');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await expect.poll(() => server.guards.state.refusedConnections.malformed).toBe(1);
    expect(responses[0]?.listenerCount('close')).toBe(before + 1);
    answerFirst();
    expect(await connection.closed).toMatch(/answered$/);
    expect(server.guards.state.refusedConnections.malformed).toBe(1);
    process.off('warning', warned);
    expect(warnings).toEqual([]);
  });

  test.each([
    ['noise', '\x16\x03\x01 noise\r\n\r\n', 400],
    [
      'conflicting lengths',
      rawRequest('POST', '/', ['Host: a', 'Content-Length: 5', 'Content-Length: 6'], 'aaaaa'),
      400,
    ],
    [
      'a length beside chunks',
      rawRequest('POST', '/', ['Host: a', 'Content-Length: 5', 'Transfer-Encoding: chunked'], '0\r\n\r\n'),
      400,
    ],
    ['a chunk without a size', rawRequest('POST', '/', ['Host: a', 'Transfer-Encoding: chunked'], 'zz\r\n'), 400],
    ['a header of 64 kB', rawRequest('GET', '/', ['Host: a', `X: ${'x'.repeat(64_000)}`]), 431],
    ['a URL of 60 kB', rawRequest('GET', `/${'x'.repeat(60_000)}`, ['Host: a']), 431],
  ])('with %s is answered, and the connection closed', async (_name, sent, status) => {
    server = await startGuarded({}, async (_guard, _url, request) => {
      for await (const _ of request);
      return Buffer.from('answered');
    });
    const connection = await connectRaw(server.url, sent);
    const text = await connection.closed;
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(text).toMatch(/x-content-type-options: nosniff\r\n/i);
    expect(text).toMatch(/referrer-policy: no-referrer\r\n/i);
    const [head = '', body = ''] = text.split('\r\n\r\n');
    expect(head).toMatch(/^content-type: application\/json; charset=utf-8\r$/im);
    expect(head).toMatch(/^connection: close$/im);
    expect(head).toMatch(new RegExp(`^content-length: ${Buffer.byteLength(body)}\r$`, 'im'));
    const error = { message: expect.stringMatching(/^The .*\.$/), extensions: { code: 'BAD_REQUEST' } };
    expect(JSON.parse(body)).toEqual({ errors: [error] });
  });

  test('after a valid request is refused once that request is answered', async () => {
    server = await startGuarded({}, async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return Buffer.from('answered');
    });
    const text = await (await connectRaw(server.url, `${ask}noise\r\n\r\n`)).closed;
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n.*answered$/s);
  });
});
