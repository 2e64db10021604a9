import { Slots } from '../../concurrency/slots.ts';
import { PublicError } from '../../domain/error.ts';

/** Maximum numbers of tasks. */
export interface QueueLimits {
  /** Tasks that run at the same time. 0: no limit. */
  readonly running: number;
  readonly runningPerClient: number;
  readonly waiting: number;
  readonly waitingPerClient: number;
  /** Longest wait, in milliseconds. */
  readonly maxWaitMs: number;
}

/**
 * Runs a limited number of tasks at a time, clients in turn (`Slots`), and lets a limited number wait. More tasks at a time
 * would only delay all of them. One client can occupy neither all slots nor all waiting places.
 *
 * At most one task starts per turn of the event loop. An operation whose rows are all cached runs synchronously: several
 * of them in one turn would block all other requests.
 */
export class ExecutionQueue {
  readonly #limits: QueueLimits;
  readonly #slots: Slots;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
    this.#slots = new Slots(limits.running, limits.runningPerClient, { paced: true });
  }

  /** The tasks that run and wait now. */
  get queue(): { readonly running: number; readonly waiting: number } {
    return { running: this.#slots.running, waiting: this.#slots.waiting };
  }

  /**
   * Runs a task when its turn comes.
   *
   * Errors: `OVERLOADED` if the queue is full, or after `maxWaitMs`; the reason of the signal if it aborts while the task
   * waits; those of the task.
   */
  run<T>(client: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    if (this.#limits.running === 0) return work();
    if (signal.aborted) return Promise.reject(signal.reason);
    if (this.#isFree(client)) return this.#slots.use(work, signal, client);
    if (this.#isFull(client)) return Promise.reject(overloaded());
    return this.#wait(client, signal, work);
  }

  /** Runs a task that must wait for the end of others. */
  #wait<T>(client: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const waiting = new AbortController();
    const leave = () => waiting.abort(signal.reason);
    const timer = setTimeout(() => waiting.abort(overloaded()), this.#limits.maxWaitMs);
    signal.addEventListener('abort', leave, { once: true });
    const stopWaiting = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', leave);
    };
    const start = () => {
      stopWaiting();
      return work();
    };
    return this.#slots.use(start, waiting.signal, client).finally(stopWaiting);
  }

  /** Whether a task can start in the next rounds of the event loop. Most can: they need no time limit for their wait. */
  #isFree(client: string): boolean {
    const { running, runningPerClient } = this.#limits;
    const own = this.#slots.runningOf(client) + this.#slots.waitingOf(client);
    return this.#slots.running + this.#slots.waiting < running && own < runningPerClient;
  }

  /** A task that could start at once waits for the next turn of the event loop. It takes none of the waiting places. */
  #isFull(client: string): boolean {
    const { running, runningPerClient, waiting, waitingPerClient } = this.#limits;
    const all = this.#slots.running + this.#slots.waiting;
    const own = this.#slots.runningOf(client) + this.#slots.waitingOf(client);
    return all >= running + waiting || own >= runningPerClient + waitingPerClient;
  }
}

function overloaded(): PublicError {
  return new PublicError('OVERLOADED', 'Too many requests are waiting. Try again in one second.');
}
