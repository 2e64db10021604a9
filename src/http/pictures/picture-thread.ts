import { Worker } from 'node:worker_threads';
import { abortable } from '../../concurrency/abortable.ts';
import { PublicError } from '../../domain/error.ts';
import { projectPath } from '../../project-root.ts';
import type { Drawn } from './picture-worker.ts';

export interface PictureThreadOptions {
  /** Path of the compiled module that the thread runs: Node cannot run TypeScript. */
  readonly module?: string;
  /** Number of pictures that may wait. More are refused. Default: 8. */
  readonly waiting?: number;
  /** Milliseconds without work after which the thread ends: it has some 70 MB of memory. Default: 60,000. */
  readonly idleMs?: number;
}

/**
 * Draws pictures, one at a time, in one thread: in the event loop each would delay all other requests. The thread starts with the
 * first picture, and does not keep the process alive.
 */
export class PictureThread {
  readonly #module: string;
  readonly #maximumWaiting: number;
  readonly #idleMs: number;
  #worker: Worker | undefined;
  #settle: (outcome: Drawn) => void = () => {};
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor({
    module = projectPath('dist/bin/picture-worker.js'),
    waiting = 8,
    idleMs = 60_000,
  }: PictureThreadOptions = {}) {
    this.#module = module;
    this.#maximumWaiting = waiting;
    this.#idleMs = idleMs;
  }

  /** The pictures that are drawn and that wait now. */
  get queue(): { readonly running: number; readonly waiting: number } {
    const running = Math.min(1, this.#waiting);
    return { running, waiting: this.#waiting - running };
  }

  /** Draws an SVG as PNG when its turn comes. Errors: `OVERLOADED` if too many wait, the reason of the signal. */
  draw(svg: string, signal: AbortSignal): Promise<Buffer> {
    if (this.#waiting >= this.#maximumWaiting) {
      const message = 'Too many pictures are being drawn. Try again in one second.';
      return Promise.reject(new PublicError('OVERLOADED', message));
    }
    this.#waiting += 1;
    const work = this.#last.then(async () => {
      try {
        signal.throwIfAborted();
        return await this.#run(svg);
      } finally {
        this.#waiting -= 1;
      }
    });
    this.#last = work.catch(() => {});
    return abortable(work, signal);
  }

  async #run(svg: string): Promise<Buffer> {
    clearTimeout(this.#idle);
    this.#worker ??= this.#start();
    const worker = this.#worker;
    worker.ref();
    const drawn = await new Promise<Drawn>((resolve) => {
      this.#settle = resolve;
      worker.postMessage(svg);
    });
    worker.unref();
    this.#idle = setTimeout(() => this.close(), this.#idleMs).unref();
    if ('error' in drawn) throw drawn.error;
    return Buffer.from(drawn.png);
  }

  #start(): Worker {
    // Its work is outside the heap, in the memory of WebAssembly.
    const worker = new Worker(this.#module, {
      resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16 },
    });
    const fail = (error: unknown) => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      this.#settle({ error });
    };
    worker.on('message', (drawn: Drawn) => this.#settle(drawn));
    worker.once('error', fail);
    worker.once('exit', () => fail(new Error('The thread for pictures has ended.')));
    return worker;
  }

  /** Ends the thread. The next picture starts another one. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = undefined;
    // The picture that is being drawn is not answered any more.
    this.#settle({ error: new Error('The thread for pictures was closed.') });
    await worker?.terminate();
  }
}
