import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { PublicError } from '../domain/error.ts';

/** Why the work for a request ends without an answer: nobody is there to take it. */
export class ClientGone extends Error {
  constructor() {
    super('The client has closed its connection.');
    this.name = 'ClientGone';
  }
}

export interface RequestScopeOptions {
  /** Who asks, for limits and queues. */
  readonly client: string;
  /** Milliseconds from now in which the answer must be made. */
  readonly deadlineMs: number;
  /** Aborts when the server is about to end. */
  readonly stopping?: AbortSignal;
}

/**
 * What belongs to one request: who asks, and until when its work is of use. `signal` aborts at the deadline, when the
 * client goes away, and when the server is about to end; whatever works for the request ends then.
 */
export class RequestScope {
  readonly client: string;
  readonly signal: AbortSignal;
  readonly #ending = new AbortController();
  readonly #started = performance.now();
  readonly #release: (() => void)[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(response: ServerResponse, { client, deadlineMs, stopping }: RequestScopeOptions) {
    this.client = client;
    this.signal = this.#ending.signal;
    // Every statement and task of the request listens; Node takes more than ten for a leak.
    setMaxListeners(0, this.signal);
    this.allow(deadlineMs);
    const gone = () => {
      if (!response.writableFinished) this.end(new ClientGone());
      this.close();
    };
    response.once('close', gone);
    this.#release.push(() => response.off('close', gone));
    if (stopping === undefined) return;
    const stop = () => this.end(stopping.reason as Error);
    if (stopping.aborted) stop();
    else stopping.addEventListener('abort', stop, { once: true });
    this.#release.push(() => stopping.removeEventListener('abort', stop));
  }

  /** Sets the deadline anew, in milliseconds from the beginning of the request. */
  allow(deadlineMs: number): void {
    clearTimeout(this.#timer);
    const left = Math.max(0, deadlineMs - (performance.now() - this.#started));
    const message = `The request took longer than ${deadlineMs / 1_000} s. Ask for less at once.`;
    this.#timer = setTimeout(() => this.end(new PublicError('TIMEOUT', message)), left);
  }

  /** Ends the work for this request. */
  end(reason: Error): void {
    this.#ending.abort(reason);
  }

  /** To be called when the answer is made: later events concern it no more. It happens by itself when the response is closed. */
  close(): void {
    clearTimeout(this.#timer);
    for (const release of this.#release) release();
  }
}
