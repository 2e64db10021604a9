import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { connectRaw, rawRequest } from '../raw-connection.ts';
import { type GuardedServer, startGuarded } from './guarded-server.ts';

const megabyte = 2 ** 20;
let server: GuardedServer;
afterEach(() => server.close());

/** A client that asks, and reads nothing. */
async function askWithoutReading(path = '/') {
  const connection = await connectRaw(server.url);
  connection.socket.pause();
  connection.socket.write(rawRequest('GET', path, ['Host: localhost']));
  return connection;
}

const connections = () => new Promise<number>((resolve) => server.server.getConnections((_, count) => resolve(count)));

describe('a client that does not read its answer', () => {
  test('is cut off', async () => {
    server = await startGuarded({}, async () => Buffer.alloc(32 * megabyte));
    await askWithoutReading();
    await delay(5_000);
    expect(await connections()).toBe(1);
    await expect.poll(connections, { timeout: 15_000 }).toBe(0);
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
