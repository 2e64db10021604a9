import { Worker } from 'node:worker_threads';
import { PublicError } from '../../../domain/error.ts';
import { NetworkRefusal } from '../../../network/refusal.ts';
import type { NetworkTask, TaskOutcome } from './task.ts';

export interface NetworkThreadOptions {
  /** Path of the compiled module that the thread runs: Node cannot run TypeScript. */
  readonly module: string;
  /** Largest heap of the thread, in megabytes. */
  readonly memoryMb: number;
}

/**
 * A thread that runs one task at a time. It starts with its first task and does not keep the process alive between tasks. If it
 * ends or is terminated, the next task starts a new one.
 */
export class NetworkThread {
  readonly #options: NetworkThreadOptions;
  #worker: Worker | undefined;
  #settle: (outcome: TaskOutcome) => void = () => {};

  constructor(options: NetworkThreadOptions) {
    this.#options = options;
  }

  /**
   * Runs a task. The previous one must have settled. When the signal aborts, the thread is terminated: nothing else stops a
   * computation.
   *
   * Errors: those of the task, such as `NetworkRefusal`; the reason of the signal; `TOO_EXPENSIVE` when the task needs more memory
   * than the thread has.
   */
  async run(task: NetworkTask, signal: AbortSignal): Promise<unknown> {
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
      // Its processor is free only once it has terminated.
      await this.close();
      throw signal.reason;
    }
    if ('value' in outcome) return outcome.value;
    throw 'refused' in outcome ? new NetworkRefusal(outcome.refused) : outcome.error;
  }

  /** Terminates the thread and its task. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #start(): Worker {
    const { module, memoryMb } = this.#options;
    // A network is a few large arrays. More space for short-lived objects would be unused, and still count as memory.
    const resourceLimits = { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 16 };
    const worker = new Worker(module, { resourceLimits });
    const settle = (outcome: TaskOutcome) => {
      // A terminated thread is ignored.
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
    'This network needs more memory than the server has for it. Request a smaller one: fewer Fabriques by filter, or fewer ' +
      'actors by minFabriques or of.',
    { cause },
  );
}
