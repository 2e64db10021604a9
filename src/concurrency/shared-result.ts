/** Who waits for a task. */
export interface TaskOwner {
  /** Whose turn it is, in queues that take clients in turn. */
  readonly client: string;
  /** Aborts when the owner no longer waits. */
  readonly signal: AbortSignal;
}

interface Run<Value> {
  readonly ending: AbortController;
  readonly result: Promise<Value>;
  owners: number;
}

/**
 * A value that is computed once for all who ask for it. While it is computed, an owner whose signal aborts is answered at once,
 * with the signal's reason; when the last of them has left, the computation itself is told to end. A failure is not kept:
 * the next owner starts again.
 */
export class SharedResult<Value> {
  readonly #compute: (owner: TaskOwner) => Promise<Value>;
  #run: Run<Value> | undefined;

  /** `compute` runs for the first owner's client, with a signal that aborts when the last owner has left. */
  constructor(compute: (owner: TaskOwner) => Promise<Value>) {
    this.#compute = compute;
  }

  /** Errors: those of the computation, and the reason of the owner's signal. */
  async get({ client, signal }: TaskOwner): Promise<Value> {
    signal.throwIfAborted();
    this.#run ??= this.#start(client);
    const run = this.#run;
    run.owners += 1;
    let leave = () => {};
    const left = new Promise<never>((_resolve, reject) => {
      leave = () => {
        reject(signal.reason);
        run.owners -= 1;
        if (run.owners === 0) this.#abandon(run, signal.reason);
      };
    });
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await Promise.race([run.result, left]);
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  #start(client: string): Run<Value> {
    const ending = new AbortController();
    const run = { ending, result: this.#compute({ client, signal: ending.signal }), owners: 0 };
    run.result.catch(() => this.#forget(run));
    return run;
  }

  #abandon(run: Run<Value>, reason: unknown): void {
    // Forgotten first: the next owner must not wait for what is ending.
    this.#forget(run);
    run.ending.abort(reason);
  }

  #forget(run: Run<Value>): void {
    if (this.#run === run) this.#run = undefined;
  }
}
