import { PublicError } from '../../domain/error.ts';

export interface QueueLimits {
  /** Work that is done at the same time; 0 for no limit. */
  readonly running: number;
  /** Of which for one client. */
  readonly runningPerClient: number;
  /** Work that waits. */
  readonly waiting: number;
  /** Of which for one client. */
  readonly waitingPerClient: number;
  /** Longest wait, in milliseconds. */
  readonly longestWaitMs: number;
}

interface Waiting {
  readonly client: string;
  readonly start: () => void;
}

/**
 * Does a few things at a time, and lets a few more wait: beyond that, work that is begun only makes all the other later.
 * One client cannot take all places, neither of the running nor of the waiting; of those that wait, the one begins whose
 * client runs least.
 *
 * One begins in each round of the event loop. What finds all of its rows in the cache runs to its end without a pause:
 * begun one after the other, some of them would keep everybody else from being heard.
 */
export class ExecutionQueue {
  readonly #limits: QueueLimits;
  readonly #running: string[] = [];
  readonly #waiting: Waiting[] = [];
  #starting: NodeJS.Immediate | undefined;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  /**
   * Does the work when its turn has come.
   *
   * Errors: `OVERLOADED` when too much waits already, or when the turn does not come in time; the signal's reason when it
   * aborts while the work waits.
   */
  async run<T>(client: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    if (this.#limits.running === 0) return work();
    await this.#turn(client, signal);
    try {
      return await work();
    } finally {
      this.#running.splice(this.#running.indexOf(client), 1);
      this.#startSoon();
    }
  }

  /** What could begin at once waits too, for the next round of the loop: it needs no place among those that wait. */
  #turn(client: string, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const { running, runningPerClient, waiting, waitingPerClient, longestWaitMs } = this.#limits;
    const own = this.#runningOf(client) + this.#waiting.filter((it) => it.client === client).length;
    const all = this.#running.length + this.#waiting.length;
    if (all >= running + waiting || own >= runningPerClient + waitingPerClient) return Promise.reject(overloaded());
    return new Promise((resolve, reject) => {
      const leave = (reason: unknown) => {
        this.#waiting.splice(this.#waiting.indexOf(turn), 1);
        settle();
        reject(reason);
      };
      const gone = () => leave(signal.reason);
      const timer = setTimeout(() => leave(overloaded()), longestWaitMs);
      const settle = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', gone);
      };
      const turn: Waiting = {
        client,
        start: () => {
          settle();
          resolve();
        },
      };
      signal.addEventListener('abort', gone);
      this.#waiting.push(turn);
      this.#startSoon();
    });
  }

  #startSoon(): void {
    if (this.#starting !== undefined || this.#waiting.length === 0) return;
    this.#starting = setImmediate(() => {
      this.#starting = undefined;
      if (this.#startNext()) this.#startSoon();
    });
  }

  /** Whether one was begun: of the clients that run least, the one that has waited longest. */
  #startNext(): boolean {
    const { running, runningPerClient } = this.#limits;
    if (this.#running.length >= running) return false;
    const [next] = this.#waiting
      .filter(({ client }) => this.#runningOf(client) < runningPerClient)
      .sort((a, b) => this.#runningOf(a.client) - this.#runningOf(b.client));
    if (next === undefined) return false;
    this.#waiting.splice(this.#waiting.indexOf(next), 1);
    this.#running.push(next.client);
    next.start();
    return true;
  }

  #runningOf(client: string): number {
    return this.#running.filter((it) => it === client).length;
  }
}

function overloaded(): PublicError {
  return new PublicError('OVERLOADED', 'The server has more to do than it can now. Try again in a second.');
}
