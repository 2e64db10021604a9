import { Worker } from 'node:worker_threads';
import { PublicError } from '../../../domain/error.ts';
import type { NetworkTask, TaskOutcome } from './task.ts';

export interface NetworkThreadOptions {
  /** The module that the thread runs, built: Node runs no TypeScript. */
  readonly module: string;
  /** Megabytes of heap that the thread may use. */
  readonly memoryMb: number;
}

/**
 * A thread that does one task at a time. It starts with its first task, does not keep the process alive while it has none,
 * and is replaced when it has ended or was ended.
 */
export class NetworkThread {
  readonly #options: NetworkThreadOptions;
  #worker: Worker | undefined;
  #settle: (outcome: TaskOutcome) => void = () => {};

  constructor(options: NetworkThreadOptions) {
    this.#options = options;
  }

  /**
   * Does a task, once the last one has settled. When the signal aborts, the thread is ended: nothing else stops a computation.
   *
   * Errors: those of the task, the reason of the signal, and `TOO_EXPENSIVE` when the task needs more memory than the thread has.
   */
  async do(task: NetworkTask, signal: AbortSignal): Promise<unknown> {
    signal.throwIfAborted();
    this.#worker ??= this.#start();
    const worker = this.#worker;
    worker.ref();
    let end = () => {};
    const outcome = await new Promise<TaskOutcome | undefined>((resolve) => {
      end = () => resolve(undefined);
      this.#settle = resolve;
      signal.addEventListener('abort', end, { once: true });
      worker.postMessage(task);
    });
    signal.removeEventListener('abort', end);
    worker.unref();
    if (outcome === undefined) {
      // Its processor is free only when it has ended.
      await this.close();
      throw signal.reason;
    }
    if ('value' in outcome) return outcome.value;
    throw 'refused' in outcome ? new PublicError(outcome.refused.code, outcome.refused.message) : outcome.error;
  }

  /** Ends the thread, with what it does. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #start(): Worker {
    const { module, memoryMb } = this.#options;
    // A network is a few large arrays: more room for short-lived objects would stay unused, and count as memory all the same.
    const resourceLimits = { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 16 };
    const worker = new Worker(module, { resourceLimits });
    const settle = (outcome: TaskOutcome) => {
      // One that was ended has no say any more.
      if (this.#worker === worker) this.#settle(outcome);
    };
    const fail = (error: unknown) => {
      settle({ error });
      if (this.#worker === worker) this.#worker = undefined;
    };
    worker.on('message', settle);
    worker.once('error', (error) => fail(isOutOfMemory(error) ? tooMuchMemory(error) : error));
    worker.once('exit', () => fail(new Error('The thread for networks has ended.')));
    return worker;
  }
}

function isOutOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooMuchMemory(cause: unknown): PublicError {
  return new PublicError(
    'TOO_EXPENSIVE',
    'This network needs more memory than the server has for it. Ask a part of it: fewer Fabriques by filter, or fewer actors ' +
      'by minFabriques or of.',
    { cause },
  );
}
