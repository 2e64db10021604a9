import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import { openClient } from './client.ts';
import { expectAnswered } from './refusal.ts';
import type { Served } from './served.ts';

/** Longest time from SIGTERM to the end, in milliseconds: a promise of the server. */
const endedWithin = 10_000;

/** What clients do with a socket who never finish what they have begun, by name. */
const unfinished: Readonly<Record<string, string>> = {
  silent: '',
  'half of the headers': 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Ty',
  'half of the body':
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"query":',
  'keep-alive': 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'a download that is not read': 'GET /downloads/fabriques-graph.json HTTP/1.1\r\nHost: localhost\r\n\r\n',
};

/**
 * Tells a server to end while clients hold sockets of every kind, and while `query` is being answered, each time with
 * another `$from`. It must answer these and end well in time.
 */
export async function expectGoodEnd({ url, child }: Served, query: string, right: unknown): Promise<void> {
  const { hostname, port } = new URL(url);
  const sockets: Socket[] = [];
  for (const text of Object.values(unfinished)) {
    for (let count = 0; count < 5; count += 1) {
      const socket = connect(Number(port), hostname).on('error', () => {});
      sockets.push(socket);
      await once(socket, 'connect');
      socket.write(text);
    }
  }
  // One end closed, the other not: its client is gone, and nobody says so.
  const halfOpen = connect({ port: Number(port), host: hostname, allowHalfOpen: true }).on('error', () => {});
  sockets.push(halfOpen);
  await once(halfOpen, 'connect');
  halfOpen.end();

  const client = openClient(url, { timeoutMs: 20_000 });
  const answers = [1, 2, 3, 4, 5].map((number) => client.post({ query, variables: { from: -number } }));
  const received = Promise.all(answers);
  // They are on their way; the first of them is not answered yet.
  await delay(150);
  const told = performance.now();
  child.process.kill('SIGTERM');
  const { code, stderr } = await child.ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(performance.now() - told).toBeLessThan(endedWithin);
  for (const reply of await received) expect(expectAnswered(reply)).toEqual(right);
  client.close();
  for (const socket of sockets) socket.destroy();
}
