import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startProxy, type TcpProxy } from './tcp-proxy.ts';

describe('the TCP proxy of the fault tests', () => {
  let echo: Server;
  let proxy: TcpProxy;
  const sockets: Socket[] = [];

  beforeEach(async () => {
    echo = createServer((socket) => socket.on('error', () => {}).pipe(socket)).listen(0, '127.0.0.1');
    await once(echo, 'listening');
    proxy = await startProxy((echo.address() as AddressInfo).port, { slowMs: 100 });
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    await proxy.close();
    echo.close();
  });

  /** Opens a connection through the proxy. `failure`: the code of its error. */
  async function open(): Promise<{ socket: Socket; received: () => string; failure: () => string | undefined }> {
    const socket = connect(proxy.port, '127.0.0.1').setEncoding('utf8');
    sockets.push(socket);
    let received = '';
    let failure: string | undefined;
    socket.on('data', (text: string) => {
      received += text;
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      failure = error.code;
    });
    // `failure` has the error.
    await once(socket, 'connect').catch(() => {});
    return { socket, received: () => received, failure: () => failure };
  }

  test('pass: forwards bytes in both directions', async () => {
    const { socket, received } = await open();
    socket.write('hello');
    await expect.poll(received).toBe('hello');
    expect(proxy.connections()).toBe(1);
    socket.destroy();
    await expect.poll(proxy.connections).toBe(0);
  });

  test('refuse: resets open connections, stops listening, and later listens again on the same port', async () => {
    const before = await open();
    await proxy.set('refuse');
    await expect.poll(before.failure).toBe('ECONNRESET');
    expect((await open()).failure()).toBe('ECONNREFUSED');
    await proxy.set('pass');
    const after = await open();
    after.socket.write('again');
    await expect.poll(after.received).toBe('again');
  });

  test('black-hole: accepts connections, but forwards nothing', async () => {
    const before = await open();
    await proxy.set('black-hole');
    await expect.poll(before.failure).toBe('ECONNRESET');
    const after = await open();
    after.socket.write('hello');
    await delay(200);
    expect({ received: after.received(), failure: after.failure() }).toEqual({ received: '', failure: undefined });
  });

  test('freeze: holds bytes back until the next pass', async () => {
    const { socket, received, failure } = await open();
    socket.write('one ');
    await expect.poll(received).toBe('one ');
    await proxy.set('freeze');
    socket.write('two');
    await delay(200);
    expect({ received: received(), failure: failure() }).toEqual({ received: 'one ', failure: undefined });
    await proxy.set('pass');
    await expect.poll(received).toBe('one two');
  });

  test('resets connections instead of forwarding the requested number of answers', async () => {
    proxy.resetAnswers(1);
    const first = await open();
    first.socket.write('lost');
    await expect.poll(first.failure).toBe('ECONNRESET');
    expect(first.received()).toBe('');
    const second = await open();
    second.socket.write('heard');
    await expect.poll(second.received).toBe('heard');
  });

  test('slow: delays each chunk', async () => {
    await proxy.set('slow');
    const { socket, received } = await open();
    const sent = performance.now();
    socket.write('hello');
    await expect.poll(received).toBe('hello');
    // One delay in each direction. Timers may be one millisecond early.
    expect(performance.now() - sent).toBeGreaterThanOrEqual(195);
  });
});
