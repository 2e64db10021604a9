import { setMaxListeners } from 'node:events';
import type { Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { PublicError } from '../../domain/error.ts';
import type { Connections } from './connections.ts';
import { refuse } from './refusal.ts';

/** Longest time, in milliseconds, for which new connections are accepted and answered 503, so load balancers notice. */
const announceMs = 1_000;

/** Milliseconds for aborted requests to answer, then again for the last answers to be sent. */
const settleMs = 500;

export interface GraceOptions {
  /** Milliseconds for requests in flight. Requests that take longer are aborted and answered 503. */
  readonly graceMs: number;
}

/** Graceful shutdown of a server: it answers requests in flight, refuses new ones, and no connection delays the end. */
export class Shutdown {
  readonly #aborting = new AbortController();
  #stopping = false;

  constructor() {
    // Each request in flight adds a listener. By default Node warns about more than ten.
    setMaxListeners(0, this.#aborting.signal);
  }

  /** Aborts after `graceMs`. Its reason is an error for clients. */
  get signal(): AbortSignal {
    return this.#aborting.signal;
  }

  /** Whether new requests are refused. */
  get isStopping(): boolean {
    return this.#stopping;
  }

  /** Resolves when all connections are closed: at the latest one second after `graceMs`. */
  async stop(server: Server, connections: Connections, { graceMs }: GraceOptions): Promise<void> {
    this.#stopping = true;
    const end = performance.now() + graceMs;
    for (const response of connections.responses()) {
      if (!response.headersSent) response.setHeader('Connection', 'close');
    }
    connections.closeIdle();
    await settled(connections, Math.min(announceMs, graceMs));
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // Connections accepted meanwhile, without a request.
    connections.closeIdle();
    await settled(connections, end - performance.now());
    this.#aborting.abort(stoppedError());
    await settled(connections, settleMs);
    for (const response of connections.responses()) refuse(response.req, response, stoppedError());
    await settled(connections, settleMs);
    connections.closeAll();
    await closed;
  }
}

/** The error of requests that are refused or aborted because the server stops. */
export function stoppedError(): PublicError {
  return new PublicError('OVERLOADED', 'The server is stopping. Send the request again in a moment.');
}

/** Waits until no request is in flight, or until `maxMs` milliseconds have passed. */
async function settled(connections: Connections, maxMs: number): Promise<void> {
  const end = performance.now() + maxMs;
  while (connections.responses().length > 0 && performance.now() < end) await delay(10);
}
