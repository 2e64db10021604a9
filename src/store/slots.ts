/** Lets a number of works run at once; the others wait in the order in which they came. */
export class Slots {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /** Runs `work` when its turn comes; never, when `signal` has aborted by then. Errors: the signal's reason. */
  async use<Value>(work: () => Promise<Value>, signal?: AbortSignal): Promise<Value> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      signal?.throwIfAborted();
      return await work();
    } finally {
      const next = this.#waiting.shift();
      // The slot goes from one to the next: whoever comes in between waits.
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}
