import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { PublicError } from '../domain/error.ts';
import type { PartObserver } from '../observe/observer.ts';

/** The reason for aborting a request whose client has closed its connection. */
export class ClientGone extends Error {
  constructor() {
    super('The client closed its connection.');
    this.name = 'ClientGone';
  }
}

export interface RequestScopeOptions {
  /** The key of the client, for limits and queues. */
  readonly client: string;
  /** Time limit of the request, in milliseconds from now. */
  readonly deadlineMs: number;
  /** Aborts when the server stops. */
  readonly stopping?: AbortSignal;
  /** Gets the parts of the work for this request. Default: nobody does. */
  readonly observed?: PartObserver;
}

/**
 * The client and the abort signal of one request. `signal` aborts at the deadline, when the client closes its connection,
 * and when the server stops. All work for the request must end then.
 */
export class RequestScope {
  readonly client: string;
  readonly signal: AbortSignal;
  readonly observed: PartObserver | undefined;
  readonly #ending = new AbortController();
  readonly #started = performance.now();
  readonly #release: (() => void)[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(response: ServerResponse, { client, deadlineMs, stopping, observed }: RequestScopeOptions) {
    this.client = client;
    this.observed = observed;
    this.signal = this.#ending.signal;
    // Every statement and task of the request adds a listener. By default Node warns about more than ten.
    setMaxListeners(0, this.signal);
    this.allow(deadlineMs);
    const onClose = () => {
      if (!response.writableFinished) this.end(new ClientGone());
      this.close();
    };
    response.once('close', onClose);
    this.#release.push(() => response.off('close', onClose));
    if (stopping === undefined) return;
    const stop = () => this.end(stopping.reason as Error);
    if (stopping.aborted) stop();
    else stopping.addEventListener('abort', stop, { once: true });
    this.#release.push(() => stopping.removeEventListener('abort', stop));
  }

  /** Replaces the deadline. In milliseconds from the start of the request. */
  allow(deadlineMs: number): void {
    clearTimeout(this.#timer);
    const left = Math.max(0, deadlineMs - (performance.now() - this.#started));
    const message = `The request exceeded its time limit of ${deadlineMs / 1_000} s. Request less data, or try again when the server is less busy.`;
    this.#timer = setTimeout(() => this.end(new PublicError('TIMEOUT', message)), left);
  }

  /** Aborts the work for this request. */
  end(reason: Error): void {
    this.#ending.abort(reason);
  }

  /** Removes the deadline and all listeners. Call it when the answer is complete. A closed response calls it, too. */
  close(): void {
    clearTimeout(this.#timer);
    for (const release of this.#release) release();
  }
}
