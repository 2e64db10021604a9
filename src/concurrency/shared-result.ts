/** A client that waits for a task. */
export interface TaskOwner {
  /** Names the client in queues where clients take turns. */
  readonly client: string;
  /** Aborts when the owner no longer waits. */
  readonly signal: AbortSignal;
}

interface Run<Value> {
  readonly abort: AbortController;
  readonly result: Promise<Value>;
  owners: number;
}

/**
 * A value that is computed once, for all owners who request it. If the signal of an owner aborts during the computation, `get`
 * rejects at once with its reason. When the last owner has left, the computation is aborted. A failure is not cached: the next
 * owner starts the computation again.
 */
export class SharedResult<Value> {
  readonly #compute: (owner: TaskOwner) => Promise<Value>;
  #run: Run<Value> | undefined;

  /** `compute` runs in the name of the first owner's client. Its signal aborts when the last owner has left. */
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
    const abort = new AbortController();
    const run = { abort, result: this.#compute({ client, signal: abort.signal }), owners: 0 };
    run.result.catch(() => this.#forget(run));
    return run;
  }

  #abandon(run: Run<Value>, reason: unknown): void {
    // Forgotten first: the next owner must not join a computation that is being aborted.
    this.#forget(run);
    run.abort.abort(reason);
  }

  #forget(run: Run<Value>): void {
    if (this.#run === run) this.#run = undefined;
  }
}
