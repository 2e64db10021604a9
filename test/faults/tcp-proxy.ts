import { EventEmitter, once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * What becomes of bytes:
 * - `pass`: they are forwarded.
 * - `refuse`: nothing listens, and the connections that there were are reset.
 * - `black-hole`: new connections are accepted, and nothing is forwarded on them; those that there were are reset.
 * - `freeze`: nothing is forwarded on any connection; what was on its way arrives after the next `pass`.
 * - `slow`: each chunk waits `slowMs` before it is forwarded.
 */
export type ProxyMode = 'pass' | 'refuse' | 'black-hole' | 'freeze' | 'slow';

export interface TcpProxy {
  readonly port: number;
  set(mode: ProxyMode): Promise<void>;
  /** Resets connections instead of forwarding the next answers of the target, so many in all. */
  resetAnswers(count: number): void;
  /** How many of these are still to come. */
  answersToReset(): number;
  /** Connections that are open on the side of the clients. */
  connections(): number;
  close(): Promise<void>;
}

export interface ProxyOptions {
  /** Milliseconds that each chunk waits in the mode `slow`. */
  readonly slowMs?: number;
}

const maximumConnections = 500;

/** A proxy on 127.0.0.1 to a port of 127.0.0.1 that does what networks and dying servers do. It starts in `pass`. */
export async function startProxy(target: number, { slowMs = 500 }: ProxyOptions = {}): Promise<TcpProxy> {
  let mode: ProxyMode = 'pass';
  const changes = new EventEmitter().setMaxListeners(0);
  let resets = 0;
  const pairs = new Set<{ readonly client: Socket; readonly upstream: Socket }>();

  /** Returns when bytes may be forwarded. */
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
      // Either side may reset at any time: that is passed on below.
    }
    // A frozen network does not tell the end of a connection either.
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
