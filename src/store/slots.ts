/** What waits for its turn. */
interface Waiting {
  readonly client: string;
  readonly begin: () => void;
}

/**
 * Lets a number of works run at once. The others wait: those of one client in the order in which they came, the clients
 * in turn, so that one with many works does not hold up another with a few.
 */
export class Slots {
  #free: number;
  /** By client; the one whose turn is next comes first. */
  readonly #waiting = new Map<string, Waiting[]>();

  constructor(count: number) {
    this.#free = count;
  }

  /** Runs `work` when its turn comes; never, when `signal` has aborted by then. Errors: the signal's reason. */
  async use<Value>(work: () => Promise<Value>, signal?: AbortSignal, client = ''): Promise<Value> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((begin) => this.#wait({ client, begin }));
    try {
      signal?.throwIfAborted();
      return await work();
    } finally {
      const next = this.#next();
      // The slot goes from one to the next: whoever comes in between waits.
      if (next === undefined) this.#free += 1;
      else next.begin();
    }
  }

  #wait(one: Waiting): void {
    const before = this.#waiting.get(one.client);
    if (before === undefined) this.#waiting.set(one.client, [one]);
    else before.push(one);
  }

  #next(): Waiting | undefined {
    for (const [client, [first, ...others]] of this.#waiting) {
      this.#waiting.delete(client);
      // Behind all other clients.
      if (others.length > 0) this.#waiting.set(client, others);
      return first;
    }
    return undefined;
  }
}
