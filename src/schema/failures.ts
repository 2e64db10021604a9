import { setMaxListeners } from 'node:events';
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../domain/error-codes.ts';

/** Default number of failed fields after which a request is stopped. */
export const defaultMaxFailures = 20;

/**
 * Counts the failed fields of one request, and stops the request after `max` of them. The same error in each row of a page
 * costs time for every row and gives the client no new information.
 */
export class Failures {
  readonly #work = new AbortController();
  /** Aborts when `max` fields have failed, or when the outer signal aborts. */
  readonly signal = this.#work.signal;
  /** Number of failed fields after which the request is stopped. */
  readonly max: number;
  #count = 0;
  #stopped: Promise<never> | undefined;

  constructor(outer?: AbortSignal, max = defaultMaxFailures) {
    this.max = max;
    // Every statement and task of the request adds a listener. By default Node warns about more than ten.
    setMaxListeners(0, this.signal);
    if (outer?.aborted === true) this.#work.abort(outer.reason);
    else outer?.addEventListener('abort', () => this.#work.abort(outer.reason), { once: true });
  }

  add(): void {
    this.#count += 1;
    if (this.#count === this.max) this.#work.abort(tooManyFailures(this.max));
  }

  /**
   * What a field gives after the stop: a rejection with its reason. It waits until the errors of fields that failed before have
   * reached the answer. They have a longer way if they failed deeper in it, and GraphQL keeps the first error only.
   */
  stopped(): Promise<never> {
    if (this.#stopped === undefined) {
      this.#stopped = new Promise((_, reject) => setImmediate(() => reject(this.signal.reason)));
      // Fields that GraphQL has abandoned do not listen.
      this.#stopped.catch(() => {});
    }
    return this.#stopped;
  }

  /** Whether the request was stopped because too many fields had failed. */
  get exceeded(): boolean {
    return this.#count >= this.max;
  }
}

/** The error has a path, so GraphQL reports this very error for each remaining field, without wrapping it. */
function tooManyFailures(max: number): GraphQLError {
  const message = `The request was stopped after ${max} errors.`;
  return new GraphQLError(message, { path: [], extensions: { code: 'TOO_MANY_ERRORS' satisfies ErrorCode } });
}
