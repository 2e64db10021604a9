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
 * One client cannot take all places, neither of the running nor of the waiting.
 */
export class ExecutionQueue {
  readonly #limits: QueueLimits;
  readonly #running: string[] = [];
  readonly #waiting: Waiting[] = [];

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
      this.#startNext();
    }
  }

  #turn(client: string, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#mayRun(client)) {
      this.#running.push(client);
      return Promise.resolve();
    }
    const { waiting, waitingPerClient, longestWaitMs } = this.#limits;
    const own = this.#waiting.filter((it) => it.client === client).length;
    if (this.#waiting.length >= waiting || own >= waitingPerClient) return Promise.reject(overloaded());
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
    });
  }

  /** The one that has waited longest, of those whose clients do not run as much as they may. */
  #startNext(): void {
    const index = this.#waiting.findIndex(({ client }) => this.#mayRun(client));
    const [next] = index === -1 ? [] : this.#waiting.splice(index, 1);
    if (next === undefined) return;
    this.#running.push(next.client);
    next.start();
  }

  #mayRun(client: string): boolean {
    const { running, runningPerClient } = this.#limits;
    const own = this.#running.filter((it) => it === client).length;
    return this.#running.length < running && own < runningPerClient;
  }
}

function overloaded(): PublicError {
  return new PublicError('OVERLOADED', 'The server has more to do than it can now. Try again in a second.');
}
