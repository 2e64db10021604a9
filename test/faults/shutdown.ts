import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import { openClient } from './client.ts';
import { expectAnswered } from './refusal.ts';
import type { Served } from './served.ts';

/** Maximum time from SIGTERM to the exit, in milliseconds: a promise of the server. */
const exitedWithinMs = 10_000;

/** What clients send that never complete their request, or never read the answer, by name. */
const unfinished: Readonly<Record<string, string>> = {
  silent: '',
  'half of the headers': 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Ty',
  'half of the body':
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"query":',
  'keep-alive': 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'a download that is not read': 'GET /downloads/fabriques-graph.json HTTP/1.1\r\nHost: localhost\r\n\r\n',
};

/**
 * Sends SIGTERM while clients hold sockets of every kind open, and while five requests with `query` are in flight, each with
 * another `$from`. The server must answer these requests with `right`, and exit with 0 in time.
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
  // A half-open connection: the client has closed its side.
  const halfOpen = connect({ port: Number(port), host: hostname, allowHalfOpen: true }).on('error', () => {});
  sockets.push(halfOpen);
  await once(halfOpen, 'connect');
  halfOpen.end();

  const client = openClient(url, { timeoutMs: 20_000 });
  const answers = [1, 2, 3, 4, 5].map((number) => client.post({ query, variables: { from: -number } }));
  const received = Promise.all(answers);
  // The requests have been sent, and the first of them has not been answered yet.
  await delay(150);
  const signalled = performance.now();
  child.process.kill('SIGTERM');
  const { code, stderr } = await child.ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(performance.now() - signalled).toBeLessThan(exitedWithinMs);
  for (const reply of await received) expect(expectAnswered(reply)).toEqual(right);
  client.close();
  for (const socket of sockets) socket.destroy();
}
