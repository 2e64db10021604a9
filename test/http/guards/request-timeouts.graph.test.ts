import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectRaw, rawRequest } from '../raw-connection.ts';
import { type GuardedServer, startGuarded } from './guarded-server.ts';

/** Blocks the event loop. */
function block(ms: number) {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('a client that is slow to send its request', () => {
  let server: GuardedServer;
  beforeAll(async () => {
    server = await startGuarded({ keepAliveTimeoutMs: 7_500 }, async (_guard, _url, request) => {
      await text(request);
      return Buffer.from('answered');
    });
  });
  afterAll(() => server.close());

  test.each([
    ['sends nothing', ''],
    ['sends half a header', 'GET / HTTP/1.1\r\nHost: local'],
    ['sends half a body', rawRequest('POST', '/', ['Host: localhost', 'Content-Length: 10'], 'half')],
  ])('and %s is answered 408 within 8 seconds', { concurrent: true }, async (_name, sent) => {
    const start = performance.now();
    const connection = await connectRaw(server.url, sent);
    const answer = await connection.closed;
    expect(performance.now() - start).toBeLessThan(8_000);
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(answer).toMatch(/x-content-type-options: nosniff/i);
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toEqual({
      errors: [{ message: 'The request took too long to arrive.', extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  test('does not delay the answers to others', { concurrent: true }, async () => {
    const slow = await Promise.all(Array.from({ length: 50 }, () => connectRaw(server.url, 'GET / HTTP/1.1\r\nHo')));
    let ended = false;
    const all = Promise.all(slow.map(({ closed }) => closed)).finally(() => {
      ended = true;
    });
    while (!ended) {
      const start = performance.now();
      expect(await (await fetch(server.url)).text()).toBe('answered');
      expect(performance.now() - start).toBeLessThan(1_500);
      await delay(100);
    }
    for (const answer of await all) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('can send another request on an idle connection, later than the limits on one request', {
    concurrent: true,
  }, async () => {
    const request = rawRequest('GET', '/', ['Host: localhost']);
    const connection = await connectRaw(server.url, request);
    await connection.received(/answered$/);
    // The headers of a request must arrive within 5 s, all of it within 6.5 s.
    await delay(7_000);
    connection.socket.write(request);
    await connection.received(/answeredHTTP.*answered$/s);
    // After the last one, the server closes the connection.
    await connection.closed;
  });

  test('is not one whose request arrived while the server was blocked', { concurrent: false }, async () => {
    const [fresh] = await Promise.all([connectRaw(server.url), once(server.server, 'connection')]);
    const used = await connectRaw(server.url, rawRequest('GET', '/', ['Host: localhost']));
    await used.received(/answered$/);
    // The operating system receives the requests at once, and buffers them until the server reads.
    for (const { socket } of [fresh, used]) {
      socket.write(rawRequest('GET', '/', ['Host: localhost', 'Connection: close']));
    }
    // Longer than the keep-alive time, too.
    block(9_000);
    expect(await fresh.closed).toMatch(/^HTTP\/1\.1 200 OK\r\n.*\r\nanswered$/s);
    expect(await used.closed).toMatch(/answeredHTTP\/1\.1 200 OK\r\n.*\r\nanswered$/s);
  });
});
