import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { useAbusedServer } from './abused-server.ts';
import { longDocument } from './bad-documents.ts';
import { badBytes, neverEchoed } from './bad-http.ts';
import { openClient, type Reply } from './client.ts';
import { exchange, openSocket } from './raw-socket.ts';
import { expectAnswered, expectRefused } from './refusal.ts';
import type { Served } from './served.ts';

/** Time limit for sending a request, in milliseconds: a promise of the server. */
const sentWithinMs = 8_000;

const post = (query: string) => {
  const body = JSON.stringify({ query });
  const head = ['POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Type: application/json'];
  return [...head, `Content-Length: ${Buffer.byteLength(body)}`, '', body].join('\r\n');
};
/** A document whose answer has some 500 kB with 2,000 Fabriques. Another document for each number. */
const large = (number: number) =>
  `{ a${number}: fabriques(first: 100) { nodes { title description participations(first: 25) { nodes { role actor { id name slug } } } } } }`;
const network = (number: number) =>
  `{ network(of: [TERRITOIRE, PARTNER, COFINANCEUR], communities: { seed: ${number} }) { modularity stability diameter } }`;

/**
 * Tests that no use of connections ends a server or blocks other clients. `start` must start a server with the default
 * limits.
 */
export function testConnectionAbuse(start: () => Promise<Served>): void {
  const server = useAbusedServer(start, async ({ url }) => {
    // The thread for networks starts with the first network.
    const client = openClient(url, { from: '127.0.0.9', maxSockets: 1 });
    expectAnswered(await client.post({ query: network(0) }));
    client.close();
  });
  const sockets: Socket[] = [];
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
  });

  const connected = async (from?: string) => {
    const socket = await openSocket(server.current.url, from);
    sockets.push(socket);
    return socket;
  };
  const closedBefore = async (socket: Socket, ms: number) => {
    const end = socket.destroyed ? Promise.resolve('closed') : once(socket.resume(), 'close').then(() => 'closed');
    return Promise.race([end, delay(ms, 'open', { ref: false })]);
  };

  describe('answers bad bytes', () => {
    test.each(badBytes)('$name', ({ bytes, statuses }) =>
      server.expectHarmless(async () => {
        const { status, text } = await exchange(server.current.url, bytes, 5_000);
        expect(statuses).toContain(status);
        expect(text).not.toContain(neverEchoed);
      }),
    );
  });

  // All at the same time, because each of them mostly waits.
  test('serves others during 50 slow clients, 300 idle and 800 silent connections, and closes the slow and silent', () =>
    server.expectHarmless(async () => {
      const slow = await Promise.all(Array.from({ length: 50 }, (_, number) => slowClient(number)));
      const slowEnds = Promise.all(slow.map(({ socket }) => closedBefore(socket, sentWithinMs)));
      for (let number = 0; number < 300; number += 1) {
        const socket = await connected(`127.0.0.${10 + (number % 10)}`);
        socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
      }
      const silent = [];
      for (let number = 0; number < 800; number += 1) silent.push(await connected(`127.0.0.${20 + (number % 16)}`));
      const silentEnds = await Promise.all(silent.map((socket) => closedBefore(socket, sentWithinMs)));
      expect([...(await slowEnds), ...silentEnds].filter((end) => end === 'open')).toEqual([]);
      for (const { received } of slow) expect(received()).toMatch(/^HTTP\/1\.1 408 /);
    }));

  test('stops the work for 100 clients that have disconnected', () =>
    server.expectHarmless(async () => {
      for (let number = 0; number < 100; number += 1) {
        const socket = await connected('127.0.0.4');
        socket.write(post(number % 2 === 0 ? network(number) : large(number)));
        await delay(10);
        socket.destroy();
      }
      await delay(1_000);
      const before = server.current.cpu() ?? 0;
      await delay(1_000);
      // The rest is for the canary.
      expect((server.current.cpu() ?? 0) - before).toBeLessThan(0.5);
    }));

  test('is not blocked by a client that does not read large answers', () =>
    server.expectHarmless(async () => {
      for (let number = 0; number < 40; number += 1) {
        const socket = (await connected('127.0.0.40')).pause();
        // Pipelined requests: each answer waits for the previous one.
        for (let place = 0; place < 5; place += 1) socket.write(post(large(1_000 + 5 * number + place)));
        await delay(20);
      }
      await delay(2_000);
    }));

  test('is not blocked by a client that does not read downloads', () =>
    server.expectHarmless(async () => {
      const client = openClient(server.current.url);
      const query = '{ dataset { downloads { url } } }';
      const { dataset } = expectAnswered(await client.post({ query })) as { dataset: { downloads: { url: string }[] } };
      client.close();
      for (let number = 0; number < 40; number += 1) {
        const socket = (await connected('127.0.0.50')).pause();
        const { url } = dataset.downloads[number % dataset.downloads.length] ?? { url: '' };
        socket.write(`GET ${url} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      }
      await delay(3_000);
    }));

  test('serves others during a flood of cheap requests', () =>
    server.expectHarmless(() => flood('127.0.0.5', () => '{ __typename }')));

  test('serves others during a flood of networks', () => server.expectHarmless(() => flood('127.0.0.6', network)));

  test('serves others during a flood of distinct documents of 90 kB', () =>
    server.expectHarmless(() => flood('127.0.0.8', longDocument)));

  test('limits the requests of one client', () =>
    server.expectHarmless(async () => {
      const client = openClient(server.current.url, { from: '127.0.0.7', maxSockets: 4 });
      const similar = (number: number) =>
        `{ a${number}: fabriques(first: 50) { nodes { similar(first: 50) { nodes { id } } } } }`;
      let refused: Reply | undefined;
      for (let number = 0; number < 200 && refused === undefined; number += 1) {
        const reply = await client.post({ query: similar(number) });
        if (reply.status === 429) refused = reply;
      }
      client.close();
      expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': expect.stringMatching(/^\d+$/) } });
      const names = Object.keys(refused?.headers ?? {});
      expect(names.filter((name) => name.startsWith('ratelimit'))).not.toEqual([]);
    }));

  /** Sends either endless headers, line by line, or only a part of the body. */
  async function slowClient(number: number): Promise<{ readonly socket: Socket; readonly received: () => string }> {
    const socket = await connected('127.0.0.3');
    let received = '';
    socket.setEncoding('latin1').on('data', (text: string) => {
      received += text;
    });
    if (number % 2 === 0) socket.write(post('{ __typename }').slice(0, -5));
    else socket.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\n');
    const dripping = setInterval(() => socket.writable && number % 2 === 1 && socket.write('X-A: a\r\n'), 500);
    socket.once('close', () => clearInterval(dripping));
    return { socket, received: () => received };
  }

  /** One client sends requests as fast as possible for four seconds, over 40 connections. */
  async function flood(from: string, query: (number: number) => string): Promise<void> {
    const client = openClient(server.current.url, { from, maxSockets: 40 });
    const until = performance.now() + 4_000;
    let number = 0;
    const one = async () => {
      while (performance.now() < until) {
        number += 1;
        const reply = await client.post({ query: query(number) });
        if (reply.status === 503) expectRefused(reply);
        else expect([200, 429]).toContain(reply.status);
      }
    };
    await Promise.all(Array.from({ length: 40 }, one));
    client.close();
  }
}
