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

interface Waiting {
  readonly client: string;
  readonly start: () => void;
}

/**
 * A fair queue that runs a limited number of tasks at the same time. A limited number of tasks may wait, and no client can
 * occupy all slots. The next task is one of the client with the fewest running tasks; among these, the one that has waited
 * longest.
 *
 * At most one task starts per turn of the event loop. An operation whose rows are all cached runs synchronously: several
 * of them in one turn would block all other requests.
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
   * Runs a task when its turn comes.
   *
   * Errors: `OVERLOADED` if the queue is full, or after `maxWaitMs`; the reason of the signal if it aborts while the task
   * waits; those of the task.
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

  /** Waits for the turn. A task that can start at once waits for the next turn of the event loop, without using a slot. */
  #turn(client: string, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const { running, runningPerClient, waiting, waitingPerClient, maxWaitMs } = this.#limits;
    const ofClient = this.#runningOf(client) + this.#waiting.filter((it) => it.client === client).length;
    const total = this.#running.length + this.#waiting.length;
    const isFull = total >= running + waiting || ofClient >= runningPerClient + waitingPerClient;
    if (isFull) return Promise.reject(overloaded());
    return new Promise((resolve, reject) => {
      const leave = (reason: unknown) => {
        this.#waiting.splice(this.#waiting.indexOf(turn), 1);
        settle();
        reject(reason);
      };
      const onAbort = () => leave(signal.reason);
      const timer = setTimeout(() => leave(overloaded()), maxWaitMs);
      const settle = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
      };
      const turn: Waiting = {
        client,
        start: () => {
          settle();
          resolve();
        },
      };
      signal.addEventListener('abort', onAbort);
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

  /** Starts the next task. False if none may start. */
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
  return new PublicError('OVERLOADED', 'Too many requests are waiting. Try again in one second.');
}
