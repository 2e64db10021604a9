import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, type TestContext, test } from 'vitest';
import { EventLoopTurns } from '../../../src/concurrency/event-loop-turns.ts';
import { sendDownloadedFile } from '../../../src/http/downloads/download-response.ts';
import type { ClientLimits } from '../../../src/http/guards/client-limits.ts';
import { SlowReaders } from '../../../src/http/guards/slow-readers.ts';
import { connectRaw, rawRequest } from '../raw-connection.ts';
import { type GuardedServer, startGuarded } from './guarded-server.ts';

/** Readers with a limit of 100 bytes, checked when the test calls `sweep`; and responses whose clients do not read. */
function setUp() {
  const readers = new SlowReaders(100);
  readers.close();
  const disconnected: string[] = [];
  const respond = (name: string) => {
    const socket = { bytesWritten: 0, writableLength: 0, destroy: () => disconnected.push(name) };
    const response = { once: () => {}, writableEnded: false, writableNeedDrain: true } as unknown as ServerResponse;
    readers.watch({ socket } as unknown as IncomingMessage, response);
    return response;
  };
  return { readers, respond, disconnected };
}

describe('the memory for unread answers', () => {
  test('is freed by disconnecting the client that has read nothing for the longest time', () => {
    const { readers, respond, disconnected } = setUp();
    readers.hold(respond('first'), Buffer.alloc(40));
    readers.sweep();
    readers.hold(respond('second'), Buffer.alloc(40));
    readers.sweep();
    readers.hold(respond('third'), Buffer.alloc(50));
    expect(disconnected).toEqual(['first']);
  });

  test('is refused to an answer if clients that read use all of it', () => {
    const { readers, respond, disconnected } = setUp();
    readers.hold(respond('first'), Buffer.alloc(60));
    expect(() => readers.hold(respond('second'), Buffer.alloc(60))).toThrow(
      expect.objectContaining({ code: 'OVERLOADED' }),
    );
    expect(disconnected).toEqual([]);
    readers.hold(respond('third'), Buffer.alloc(40));
  });

  test('has room for one answer of any size', () => {
    const { readers, respond } = setUp();
    readers.hold(respond('first'), Buffer.alloc(1_000));
  });

  test('counts an answer that many clients read once', () => {
    const { readers, respond, disconnected } = setUp();
    const cached = Buffer.alloc(90);
    for (let count = 0; count < 100; count++) readers.hold(respond('one'), cached);
    expect(disconnected).toEqual([]);
  });
});

const megabyte = 2 ** 20;

/** A server that sends this answer to everyone, until the test has ended. */
async function start(
  { onTestFinished }: Pick<TestContext, 'onTestFinished'>,
  limits: Partial<ClientLimits>,
  answer: () => Buffer,
): Promise<GuardedServer> {
  const server = await startGuarded(limits, async () => answer());
  onTestFinished(() => server.close());
  return server;
}

/** A client that sends a request, and does not read the answer. */
async function requestWithoutReading({ url }: { readonly url: string }) {
  const connection = await connectRaw(url);
  connection.socket.pause();
  connection.socket.write(rawRequest('GET', '/', ['Host: localhost']));
  return connection;
}

const connectionsOf = ({ server }: GuardedServer) =>
  new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));

describe('a client that does not read its answer', () => {
  // These three spend their time waiting, so they wait together.
  test('is disconnected', { concurrent: true }, async ({ expect, onTestFinished }) => {
    const server = await start({ onTestFinished }, {}, () => Buffer.alloc(32 * megabyte));
    await requestWithoutReading(server);
    await delay(5_000);
    expect(await connectionsOf(server)).toBe(1);
    await expect.poll(() => connectionsOf(server), { timeout: 15_000 }).toBe(0);
  });

  test('is disconnected from a file that is generated while it is sent, and the generation stops', {
    concurrent: true,
  }, async ({ expect }) => {
    const readers = new SlowReaders(0);
    let ended = false;
    function* endless() {
      try {
        for (;;) yield 'x'.repeat(64 * 1024);
      } finally {
        ended = true;
      }
    }
    const file = { fileName: 'file.txt', mediaType: 'text/plain', tag: '1' };
    const endlessServer = createServer((request, response) => {
      readers.watch(request, response);
      sendDownloadedFile(request, response, file, async () => endless(), new EventLoopTurns());
    });
    await new Promise<void>((resolve) => endlessServer.listen(0, '127.0.0.1', resolve));
    const { port } = endlessServer.address() as AddressInfo;
    await requestWithoutReading({ url: `http://127.0.0.1:${port}` });
    await expect.poll(() => ended, { timeout: 20_000 }).toBe(true);
    readers.close();
    await new Promise((resolve) => endlessServer.close(resolve));
  });

  test('is not one that reads slowly', { concurrent: true }, async ({ expect, onTestFinished }) => {
    const server = await start({ onTestFinished }, {}, () => Buffer.alloc(32 * megabyte, 'x'));
    const connection = await connectRaw(server.url, rawRequest('GET', '/', ['Host: localhost', 'Connection: close']));
    // Some 2 MB per second, for twice the timeout of a client that reads nothing.
    connection.socket.on('data', async () => {
      connection.socket.pause();
      await delay(30);
      connection.socket.resume();
    });
    const answer = await connection.closed;
    expect(answer.length).toBeGreaterThan(32 * megabyte);
  });

  test('is disconnected early when unread answers use too much memory', async ({ onTestFinished }) => {
    const server = await start({ onTestFinished }, { unreadMb: 50 }, () => Buffer.alloc(20 * megabyte, 'x'));
    await requestWithoutReading(server);
    await requestWithoutReading(server);
    // A client counts as slow after it has waited for one second.
    await delay(2_500);
    expect(await connectionsOf(server)).toBe(2);
    const response = await fetch(server.url);
    expect((await response.arrayBuffer()).byteLength).toBe(20 * megabyte);
    await expect.poll(() => connectionsOf(server)).toBeLessThanOrEqual(2);
  });

  test('uses no further memory for a cached answer that others read as well', async ({ onTestFinished }) => {
    const cached = Buffer.alloc(40 * megabyte, 'x');
    const server = await start({ onTestFinished }, { unreadMb: 50 }, () => cached);
    for (let count = 0; count < 10; count++) await requestWithoutReading(server);
    await delay(1_500);
    expect(await connectionsOf(server)).toBe(10);
    expect(process.memoryUsage().arrayBuffers).toBeLessThan(10 * 40 * megabyte);
  });
});
