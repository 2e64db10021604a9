import { Slots } from '../../concurrency/slots.ts';
import { PublicError } from '../../domain/error.ts';

export interface QueueLimits {
  /** Work that runs at the same time; 0 for no limit. */
  readonly running: number;
  /** Work of one client that runs at the same time. */
  readonly runningPerClient: number;
  /** Work that waits. */
  readonly waiting: number;
  /** Work of one client that waits. */
  readonly waitingPerClient: number;
  /** Longest wait, in milliseconds. */
  readonly longestWaitMs: number;
}

/**
 * Runs a limited amount of work at a time, clients in turn (`Slots`), and lets a limited amount wait. More concurrent work would
 * only delay all of it. One client can fill neither the running nor the waiting places.
 *
 * At most one starts in each round of the event loop. Work that finds all of its rows in the cache runs to its end without a
 * pause: several in a row would keep other requests from being read.
 */
export class ExecutionQueue {
  readonly #limits: QueueLimits;
  readonly #slots: Slots;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
    this.#slots = new Slots(limits.running, limits.runningPerClient, { paced: true });
  }

  /**
   * Runs work when its turn comes.
   *
   * Errors: `OVERLOADED` when too much waits already, or when the turn does not come in time; the reason of the signal if it
   * aborts while the work waits.
   */
  async run<T>(client: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    if (this.#limits.running === 0) return work();
    signal.throwIfAborted();
    if (this.#isFull(client)) throw overloaded();
    const waiting = new AbortController();
    const leave = () => waiting.abort(signal.reason);
    const timer = setTimeout(() => waiting.abort(overloaded()), this.#limits.longestWaitMs);
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

  /** Work that could start at once waits too, for the next round of the event loop. It takes none of the waiting places. */
  #isFull(client: string): boolean {
    const { running, runningPerClient, waiting, waitingPerClient } = this.#limits;
    const all = this.#slots.running + this.#slots.waiting;
    const own = this.#slots.runningOf(client) + this.#slots.waitingOf(client);
    return all >= running + waiting || own >= runningPerClient + waitingPerClient;
  }
}

function overloaded(): PublicError {
  return new PublicError('OVERLOADED', 'The server has more to do than it can now. Try again in a second.');
}
