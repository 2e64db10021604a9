import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { EventLoopTurns } from '../../../src/concurrency/event-loop-turns.ts';
import { sendDownloadedFile } from '../../../src/http/downloads/download-response.ts';
import { SlowReaders } from '../../../src/http/guards/slow-readers.ts';
import { connectRaw, rawRequest } from '../raw-connection.ts';
import { type GuardedServer, startGuarded } from './guarded-server.ts';

/** Readers that are looked at when the test says so, of at most 100 bytes; and responses whose clients do not read. */
function setUp() {
  const readers = new SlowReaders(100);
  readers.close();
  const cut: string[] = [];
  const respond = (name: string) => {
    const socket = { bytesWritten: 0, writableLength: 0, destroy: () => cut.push(name) };
    const response = { once: () => {}, writableEnded: false, writableNeedDrain: true } as unknown as ServerResponse;
    readers.watch({ socket } as unknown as IncomingMessage, response);
    return response;
  };
  return { readers, respond, cut };
}

describe('the memory for answers that are not read yet', () => {
  test('is taken from those that have not read for the longest time', () => {
    const { readers, respond, cut } = setUp();
    readers.hold(respond('first'), Buffer.alloc(40));
    readers.sweep();
    readers.hold(respond('second'), Buffer.alloc(40));
    readers.sweep();
    readers.hold(respond('third'), Buffer.alloc(50));
    expect(cut).toEqual(['first']);
  });

  test('is not given where all of it is used by who reads', () => {
    const { readers, respond, cut } = setUp();
    readers.hold(respond('first'), Buffer.alloc(60));
    expect(() => readers.hold(respond('second'), Buffer.alloc(60))).toThrow(
      expect.objectContaining({ code: 'OVERLOADED' }),
    );
    expect(cut).toEqual([]);
    readers.hold(respond('third'), Buffer.alloc(40));
  });

  test('has room for one answer, however long', () => {
    const { readers, respond } = setUp();
    readers.hold(respond('first'), Buffer.alloc(1_000));
  });

  test('is used once by an answer that many wait for', () => {
    const { readers, respond, cut } = setUp();
    const cached = Buffer.alloc(90);
    for (let count = 0; count < 100; count++) readers.hold(respond('one'), cached);
    expect(cut).toEqual([]);
  });
});

const megabyte = 2 ** 20;
let server: GuardedServer;

/** A client that asks, and reads nothing. */
async function askWithoutReading(url = server.url) {
  const connection = await connectRaw(url);
  connection.socket.pause();
  connection.socket.write(rawRequest('GET', '/', ['Host: localhost']));
  return connection;
}

const connections = () => new Promise<number>((resolve) => server.server.getConnections((_, count) => resolve(count)));

describe('a client that does not read its answer', () => {
  afterEach(() => server.close());

  test('is cut off', async () => {
    server = await startGuarded({}, async () => Buffer.alloc(32 * megabyte));
    await askWithoutReading();
    await delay(5_000);
    expect(await connections()).toBe(1);
    await expect.poll(connections, { timeout: 15_000 }).toBe(0);
  });

  test('is cut off from a file that is made while it is sent, and no more of it is made', async () => {
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
    await askWithoutReading(`http://127.0.0.1:${port}`);
    await expect.poll(() => ended, { timeout: 20_000 }).toBe(true);
    readers.close();
    await new Promise((resolve) => endlessServer.close(resolve));
  });

  test('is not one that reads slowly', async () => {
    server = await startGuarded({}, async () => Buffer.alloc(32 * megabyte, 'x'));
    const connection = await connectRaw(server.url, rawRequest('GET', '/', ['Host: localhost', 'Connection: close']));
    // Some 2 MB a second, for twice the time in which who reads nothing is cut off.
    connection.socket.on('data', async () => {
      connection.socket.pause();
      await delay(30);
      connection.socket.resume();
    });
    const answer = await connection.closed;
    expect(answer.length).toBeGreaterThan(32 * megabyte);
  });

  test('makes way when the answers of all take too much memory', async () => {
    server = await startGuarded({ unreadMb: 50 }, async () => Buffer.alloc(20 * megabyte, 'x'));
    await askWithoutReading();
    await askWithoutReading();
    // They are known to be slow once they have waited for a second.
    await delay(2_500);
    expect(await connections()).toBe(2);
    const response = await fetch(server.url);
    expect((await response.arrayBuffer()).byteLength).toBe(20 * megabyte);
    await expect.poll(connections).toBeLessThanOrEqual(2);
  });

  test('costs nothing more when others get the same answer from the cache', async () => {
    const cached = Buffer.alloc(40 * megabyte, 'x');
    server = await startGuarded({ unreadMb: 50 }, async () => cached);
    for (let count = 0; count < 10; count++) await askWithoutReading();
    await delay(1_500);
    expect(await connections()).toBe(10);
    expect(process.memoryUsage().arrayBuffers).toBeLessThan(10 * 40 * megabyte);
  });
});
