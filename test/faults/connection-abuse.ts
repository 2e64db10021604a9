import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { longDocument } from './bad-documents.ts';
import { badBytes, neverEchoed } from './bad-http.ts';
import { type Canary, startCanary } from './canary.ts';
import { openClient, type Reply } from './client.ts';
import { exchange, openSocket } from './raw-socket.ts';
import { expectAnswered, expectRefused } from './refusal.ts';
import type { Served } from './served.ts';
import { harmless } from './watched.ts';

/** Longest that a client may take to send a request, in milliseconds: a promise of the server. */
const sentWithin = 8_000;

const post = (query: string) => {
  const body = JSON.stringify({ query });
  const head = ['POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Type: application/json'];
  return [...head, `Content-Length: ${Buffer.byteLength(body)}`, '', body].join('\r\n');
};
/** Some 500 kB with 2,000 Fabriques; another document for each number. */
const large = (number: number) =>
  `{ a${number}: fabriques(first: 100) { nodes { title description participations(first: 25) { nodes { role actor { id name slug } } } } } }`;
const network = (number: number) =>
  `{ network(of: [TERRITOIRE, PARTNER, COFINANCEUR], communities: { seed: ${number} }) { modularity stability diameter } }`;

/** Tests that no use of connections ends a server, or takes it from others. `start`: a server with the default limits. */
export function testConnectionAbuse(start: () => Promise<Served>): void {
  let server: Served;
  let canary: Canary;
  const sockets: Socket[] = [];

  const open = async () => {
    server = await start();
    canary = await startCanary(server.url);
    // The thread for networks starts with the first: a server that is in use has it.
    const client = openClient(server.url, { from: '127.0.0.9', maxSockets: 1 });
    expectAnswered(await client.post({ query: network(0) }));
    client.close();
  };
  const close = async () => {
    await canary?.stop();
    await server?.kill();
  };
  beforeAll(open);
  afterAll(close);
  beforeEach(async () => {
    if (server.isAlive()) return;
    await close();
    await open();
  });
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
  });

  const watched = (abuse: () => Promise<void>) => harmless(server, canary, abuse);
  const connected = async (from?: string) => {
    const socket = await openSocket(server.url, from);
    sockets.push(socket);
    return socket;
  };
  const closedBefore = async (socket: Socket, ms: number) => {
    const end = socket.destroyed ? Promise.resolve('closed') : once(socket.resume(), 'close').then(() => 'closed');
    return Promise.race([end, delay(ms, 'open', { ref: false })]);
  };

  describe('answers bad bytes', () => {
    test.each(badBytes)('$name', ({ bytes, statuses }) =>
      watched(async () => {
        const { status, text } = await exchange(server.url, bytes, 5_000);
        expect(statuses).toContain(status);
        expect(text).not.toContain(neverEchoed);
      }),
    );
  });

  // At the same time: each of them is mostly waiting.
  test('serves others beside 50 slow clients, 300 idle and 800 silent connections, and ends the slow and silent', () =>
    watched(async () => {
      const slow = await Promise.all(Array.from({ length: 50 }, (_, number) => slowClient(number)));
      const slowEnds = Promise.all(slow.map(({ socket }) => closedBefore(socket, sentWithin)));
      for (let number = 0; number < 300; number += 1) {
        const socket = await connected(`127.0.0.${10 + (number % 10)}`);
        socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
      }
      const silent = [];
      for (let number = 0; number < 800; number += 1) silent.push(await connected(`127.0.0.${20 + (number % 16)}`));
      const silentEnds = await Promise.all(silent.map((socket) => closedBefore(socket, sentWithin)));
      expect([...(await slowEnds), ...silentEnds].filter((end) => end === 'open')).toEqual([]);
      for (const { received } of slow) expect(received()).toMatch(/^HTTP\/1\.1 408 /);
    }));

  test('stops the work of 100 clients that went away', () =>
    watched(async () => {
      for (let number = 0; number < 100; number += 1) {
        const socket = await connected('127.0.0.4');
        socket.write(post(number % 2 === 0 ? network(number) : large(number)));
        await delay(10);
        socket.destroy();
      }
      await delay(1_000);
      const before = server.cpu() ?? 0;
      await delay(1_000);
      // What remains is what the canary asks.
      expect((server.cpu() ?? 0) - before).toBeLessThan(0.5);
    }));

  test('is not held by a client that does not read large answers', () =>
    watched(async () => {
      for (let number = 0; number < 40; number += 1) {
        const socket = (await connected('127.0.0.40')).pause();
        // Several after each other on one connection: each answer waits for the one before.
        for (let place = 0; place < 5; place += 1) socket.write(post(large(1_000 + 5 * number + place)));
        await delay(20);
      }
      await delay(2_000);
    }));

  test('is not held by a client that does not read downloads', () =>
    watched(async () => {
      const client = openClient(server.url);
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

  test('serves others beside a flood of cheap requests', () =>
    watched(() => flood('127.0.0.5', () => '{ __typename }')));

  test('serves others beside a flood of networks', () => watched(() => flood('127.0.0.6', network)));

  test('serves others beside a flood of distinct documents of 90 kB', () =>
    watched(() => flood('127.0.0.8', longDocument)));

  test('gives one client no more than its share', () =>
    watched(async () => {
      const client = openClient(server.url, { from: '127.0.0.7', maxSockets: 4 });
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

  /** Sends its headers line by line without an end, or only a part of its body. */
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

  /** One client asks as fast as it can for some seconds, over 40 connections. */
  async function flood(from: string, query: (number: number) => string): Promise<void> {
    const client = openClient(server.url, { from, maxSockets: 40 });
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
