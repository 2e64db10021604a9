import { setMaxListeners } from 'node:events';
import type { Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { PublicError } from '../../domain/error.ts';
import type { Connections } from './connections.ts';
import { refuse } from './refusal.ts';

/** Longest time for which connections are still taken, to answer "503" on them: who balances the load sees it, and goes. */
const announceMs = 1_000;

/** Time for aborted work to answer, then for the last answers to leave. */
const settleMs = 500;

export interface GraceOptions {
  /** Milliseconds for the requests in flight. Those that take longer are aborted and answered 503. */
  readonly graceMs: number;
}

/** The end of a server: what is in flight is answered, nothing new is begun, and no connection holds it up. */
export class Shutdown {
  readonly #aborting = new AbortController();
  #stopping = false;

  constructor() {
    // One listener for each request in flight.
    setMaxListeners(0, this.#aborting.signal);
  }

  /** Aborts when the time is over that requests in flight are given. Its reason says to a client what to do. */
  get signal(): AbortSignal {
    return this.#aborting.signal;
  }

  /** Whether new requests are refused. */
  get isStopping(): boolean {
    return this.#stopping;
  }

  /** Resolves when the last connection is closed: one second after `graceMs` at the latest. */
  async stop(server: Server, connections: Connections, { graceMs }: GraceOptions): Promise<void> {
    this.#stopping = true;
    const end = performance.now() + graceMs;
    for (const response of connections.responses()) {
      if (!response.headersSent) response.setHeader('Connection', 'close');
    }
    connections.closeIdle();
    await settled(connections, Math.min(announceMs, graceMs));
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // Those that were taken in the meantime, and have asked for nothing.
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

/** Why a request is refused, or its work aborted, when the server ends. */
export function stoppedError(): PublicError {
  return new PublicError('OVERLOADED', 'The server is stopping. Send the request again in a moment.');
}

/** Waits until no request is in flight, but no longer than so many milliseconds. */
async function settled(connections: Connections, forMs: number): Promise<void> {
  const end = performance.now() + forMs;
  while (connections.responses().length > 0 && performance.now() < end) await delay(10);
}
