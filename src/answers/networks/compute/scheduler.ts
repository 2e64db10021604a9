import { abortable } from '../../../concurrency/abortable.ts';
import type { TaskOwner } from '../../../concurrency/shared-result.ts';
import { Slots } from '../../../concurrency/slots.ts';
import { PublicError } from '../../../domain/error.ts';

export interface WaitingLimits {
  /** Tasks of one client that may wait. Default: 2. */
  readonly waitingPerClient?: number;
  /** Tasks of all clients together that may wait. Default: 20. */
  readonly waiting?: number;
}

export interface TaskSchedulerOptions extends WaitingLimits {
  /** Tasks that run at once. */
  readonly slots: number;
  /** Tasks of one client that run at once. Default: `slots`. */
  readonly runningPerClient?: number;
}

/**
 * Runs a limited number of network tasks at once. Clients take turns (`Slots`), and a limited number of tasks wait. A task is
 * aborted when the signal of its owner aborts, as at the deadline of a request, and when the scheduler closes. A waiting task is
 * then dropped; the signal of a running one aborts. Its owner gets an error at once. Its slot is free when the task has settled.
 *
 * There is no time limit: the work of a task is limited before it runs.
 */
export class TaskScheduler {
  readonly #limits: Required<WaitingLimits>;
  readonly #slots: Slots;
  /** One for each task that waits or runs. */
  readonly #aborts = new Set<AbortController>();
  /** The tasks that wait or run. */
  readonly #tasks = new Set<Promise<unknown>>();
  #isClosed = false;

  constructor({ slots, runningPerClient, waitingPerClient = 2, waiting = 20 }: TaskSchedulerOptions) {
    this.#slots = new Slots(slots, runningPerClient);
    this.#limits = { waitingPerClient, waiting };
  }

  /** The tasks that run and wait now. */
  get queue(): { readonly running: number; readonly waiting: number } {
    return { running: this.#slots.running, waiting: this.#slots.waiting };
  }

  /**
   * Runs a task when its turn comes. It must settle soon after its signal aborts.
   *
   * Errors: `TOO_MANY_REQUESTS` and `OVERLOADED` when too many tasks wait, the reason of the owner's signal, `OVERLOADED` when the
   * scheduler closes, and the errors of the task.
   */
  async run<Value>({ client, signal }: TaskOwner, task: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    signal.throwIfAborted();
    if (this.#isClosed) throw stopping();
    this.#checkWaiting(client);
    const abort = new AbortController();
    const leave = () => abort.abort(signal.reason);
    signal.addEventListener('abort', leave, { once: true });
    this.#aborts.add(abort);
    const running = this.#slots.use(() => task(abort.signal), abort.signal, client);
    this.#tasks.add(running);
    const forget = () => {
      this.#aborts.delete(abort);
      this.#tasks.delete(running);
    };
    running.then(forget, forget);
    try {
      return await abortable(running, abort.signal);
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  /** Aborts all tasks with `OVERLOADED` and refuses new ones. Resolves when no task runs any more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const abort of this.#aborts) abort.abort(stopping());
    await Promise.allSettled(this.#tasks);
  }

  #checkWaiting(client: string): void {
    const own = this.#slots.waitingOf(client);
    if (own >= this.#limits.waitingPerClient) {
      throw new PublicError(
        'TOO_MANY_REQUESTS',
        `You already have ${own} networks waiting to be computed. Wait for one of their answers, then send this request again.`,
      );
    }
    if (this.#slots.waiting >= this.#limits.waiting) {
      throw new PublicError('OVERLOADED', 'Too many networks are waiting to be computed. Try again in a minute.');
    }
  }
}

function stopping(): PublicError {
  return new PublicError('OVERLOADED', 'The server is stopping. Try again in a minute.');
}
