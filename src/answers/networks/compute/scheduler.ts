import { FairQueue, type FairQueueOptions } from '../../../concurrency/fair-queue.ts';
import type { TaskOwner } from '../../../concurrency/shared-result.ts';
import { PublicError } from '../../../domain/error.ts';

export interface TaskSchedulerOptions extends FairQueueOptions {
  /** Tasks that run at once. */
  readonly slots: number;
  /** Milliseconds that a task may run; waiting does not count. */
  readonly timeoutMs: number;
}

interface Task {
  readonly ending: AbortController;
  readonly start: () => Promise<void>;
}

/**
 * Runs network tasks, some at once, clients in turn (`FairQueue`). A task ends when its owner's signal aborts, when its time
 * is over, or when the scheduler closes: one that waits is dropped, one that runs is told by its signal. Whoever waits for it
 * is answered at once; its slot is free when the work has settled.
 */
export class TaskScheduler {
  readonly #slots: number;
  readonly #timeoutMs: number;
  readonly #queue: FairQueue<Task>;
  /** All that wait or run. */
  readonly #tasks = new Set<Task>();
  readonly #running = new Set<Promise<void>>();
  #isClosed = false;

  constructor({ slots, timeoutMs, ...limits }: TaskSchedulerOptions) {
    this.#slots = slots;
    this.#timeoutMs = timeoutMs;
    this.#queue = new FairQueue(limits);
  }

  /**
   * Runs `work` when its turn has come; it must settle soon after its signal aborts.
   *
   * Errors: `TOO_MANY_REQUESTS` and `OVERLOADED` when too many wait, `TIMEOUT` when it runs too long, the reason of the owner's
   * signal, `OVERLOADED` when the scheduler closes, and whatever the work fails with.
   */
  run<Value>({ client, signal }: TaskOwner, work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    const ending = new AbortController();
    const leave = () => ending.abort(signal.reason);
    const answer = new Promise<Value>((resolve, reject) => {
      signal.throwIfAborted();
      if (this.#isClosed) throw closing();
      const task: Task = { ending, start: () => this.#timed(ending, work).then(resolve, reject) };
      this.#queue.add(client, task);
      this.#tasks.add(task);
      signal.addEventListener('abort', leave, { once: true });
      ending.signal.addEventListener(
        'abort',
        () => {
          this.#queue.drop(client, task);
          this.#tasks.delete(task);
          reject(ending.signal.reason);
        },
        { once: true },
      );
      this.#next();
    });
    return answer.finally(() => signal.removeEventListener('abort', leave));
  }

  /** Ends all tasks with `OVERLOADED`, refuses others, and resolves when none runs any more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { ending } of [...this.#tasks]) ending.abort(closing());
    await Promise.all(this.#running);
  }

  #next(): void {
    while (this.#running.size < this.#slots) {
      const taken = this.#queue.take();
      if (taken === undefined) return;
      const { client, task } = taken;
      const running = task.start().finally(() => {
        this.#tasks.delete(task);
        this.#running.delete(running);
        this.#queue.done(client);
        this.#next();
      });
      this.#running.add(running);
    }
  }

  async #timed<Value>(ending: AbortController, work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    const timer = setTimeout(() => ending.abort(tooLong(this.#timeoutMs)), this.#timeoutMs);
    try {
      return await work(ending.signal);
    } finally {
      clearTimeout(timer);
    }
  }
}

function closing(): PublicError {
  return new PublicError('OVERLOADED', 'The server is stopping. Ask again in a minute.');
}

function tooLong(timeoutMs: number): PublicError {
  return new PublicError(
    'TIMEOUT',
    `This network takes more than ${timeoutMs / 1000} s to compute. Ask a part of it: fewer Fabriques by filter, fewer actors ` +
      'by minFabriques, fewer edges by minCount.',
  );
}
