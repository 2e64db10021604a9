import { EventEmitter, once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * What the proxy does:
 * - `pass`: forwards bytes.
 * - `refuse`: stops listening, and resets all open connections.
 * - `black-hole`: accepts new connections, but forwards nothing on them. Resets all open connections.
 * - `freeze`: forwards nothing on any connection until the next `pass`, which forwards the bytes held back.
 * - `slow`: delays each chunk by `slowMs`.
 */
export type ProxyMode = 'pass' | 'refuse' | 'black-hole' | 'freeze' | 'slow';

export interface TcpProxy {
  readonly port: number;
  set(mode: ProxyMode): Promise<void>;
  /** Instead of forwarding the next `count` answers of the target, resets their connections. */
  resetAnswers(count: number): void;
  /** Number of answers that are still to be reset. */
  answersToReset(): number;
  /** Number of open connections from clients. */
  connections(): number;
  close(): Promise<void>;
}

export interface ProxyOptions {
  /** Delay of each chunk in the mode `slow`, in milliseconds. Default: 500. */
  readonly slowMs?: number;
}

const maximumConnections = 500;

/** Starts a proxy on 127.0.0.1 to a port of 127.0.0.1. It simulates faults of networks and servers. First mode: `pass`. */
export async function startProxy(target: number, { slowMs = 500 }: ProxyOptions = {}): Promise<TcpProxy> {
  let mode: ProxyMode = 'pass';
  const changes = new EventEmitter().setMaxListeners(0);
  let resets = 0;
  const pairs = new Set<{ readonly client: Socket; readonly upstream: Socket }>();

  /** Resolves when bytes may be forwarded. */
  const gate = async () => {
    if (mode === 'slow') await delay(slowMs);
    while (mode === 'freeze' || mode === 'black-hole') await once(changes, 'mode');
  };

  const forward = async (from: Socket, to: Socket, isAnswer: boolean): Promise<void> => {
    try {
      for await (const chunk of from) {
        await gate();
        if (isAnswer && resets > 0) {
          resets -= 1;
          to.resetAndDestroy();
          break;
        }
        if (!to.write(chunk)) await Promise.race([once(to, 'drain'), once(to, 'close')]);
      }
    } catch {
      // Either side may reset at any time. The other side is closed below.
    }
    // A frozen network does not transmit the end of a connection either.
    await gate();
    to.destroy();
    from.destroy();
  };

  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    const pair = { client, upstream };
    pairs.add(pair);
    client.once('close', () => pairs.delete(pair));
    for (const socket of [client, upstream]) socket.setNoDelay(true).on('error', () => {});
    void forward(client, upstream, false);
    void forward(upstream, client, true);
  });
  server.maxConnections = maximumConnections;
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const resetAll = () => {
    for (const { client, upstream } of pairs) {
      client.resetAndDestroy();
      upstream.destroy();
    }
  };
  const stopListening = async () => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    resetAll();
    await closed;
  };

  const port = await listen(0);
  return {
    port,
    set: async (wanted) => {
      mode = wanted;
      if (wanted === 'refuse') await stopListening();
      else if (!server.listening) await listen(port);
      if (wanted === 'black-hole') resetAll();
      changes.emit('mode');
    },
    resetAnswers: (count) => {
      resets = count;
    },
    answersToReset: () => resets,
    connections: () => pairs.size,
    close: async () => {
      mode = 'pass';
      changes.emit('mode');
      await stopListening();
    },
  };
}
