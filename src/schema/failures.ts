import { setMaxListeners } from 'node:events';
import { GraphQLError } from 'graphql';

/** Fields of a request that may fail before the rest of it is not worth the work. */
export const defaultMostFailures = 20;

/**
 * Counts the fields of one request that failed, and ends the request when there are too many: an error in each row of a page
 * is worked out row by row, and says nothing new.
 */
export class Failures {
  readonly #work = new AbortController();
  /** Aborts when too much has failed, or when the request ends for another reason. */
  readonly signal = this.#work.signal;
  /** At so many the request is ended. */
  readonly most: number;
  #count = 0;

  constructor(outer?: AbortSignal, most = defaultMostFailures) {
    this.most = most;
    // Every statement and task of the request listens; Node takes more than ten for a leak.
    setMaxListeners(0, this.signal);
    if (outer?.aborted === true) this.#work.abort(outer.reason);
    else outer?.addEventListener('abort', () => this.#work.abort(outer.reason), { once: true });
  }

  add(): void {
    this.#count += 1;
    if (this.#count === this.most) this.#work.abort(tooManyFailures(this.most));
  }

  /** Whether the request was ended because too much had failed. */
  get ended(): boolean {
    return this.#count >= this.most;
  }
}

/** It has a path, so that GraphQL takes it as it is for every field that is not resolved any more. */
function tooManyFailures(most: number): GraphQLError {
  const message = `The request was ended after ${most} errors.`;
  return new GraphQLError(message, { path: [], extensions: { code: 'TOO_MANY_ERRORS' } });
}
