/**
 * Lets a number of works run at once, of one client fewer. The others wait: those of one client in the order in which they
 * came, the clients in turn, so that one with many works does not hold up another with a few.
 */
export class Slots {
  #free: number;
  readonly #perClient: number;
  readonly #running = new Map<string, number>();
  /** By client; the one whose turn is next comes first. */
  readonly #waiting = new Map<string, (() => void)[]>();

  /** `perClient`: works of one client that run at once. Default: `count`. */
  constructor(count: number, perClient = count) {
    this.#free = count;
    this.#perClient = perClient;
  }

  /** Runs `work` when its turn comes; never, when `signal` has aborted by then. Errors: the signal's reason. */
  async use<Value>(work: () => Promise<Value>, signal?: AbortSignal, client = ''): Promise<Value> {
    if (this.#free > 0 && this.#mayRun(client)) this.#take(client);
    else await new Promise<void>((begin) => this.#wait(client, begin));
    try {
      signal?.throwIfAborted();
      return await work();
    } finally {
      this.#give(client);
    }
  }

  #mayRun(client: string): boolean {
    return (this.#running.get(client) ?? 0) < this.#perClient;
  }

  #take(client: string): void {
    this.#free -= 1;
    this.#running.set(client, (this.#running.get(client) ?? 0) + 1);
  }

  #wait(client: string, begin: () => void): void {
    const before = this.#waiting.get(client);
    if (before === undefined) this.#waiting.set(client, [begin]);
    else before.push(begin);
  }

  #give(client: string): void {
    this.#free += 1;
    const left = (this.#running.get(client) ?? 1) - 1;
    if (left === 0) this.#running.delete(client);
    else this.#running.set(client, left);
    this.#beginNext();
  }

  /** The slot is taken for whoever waits before anybody else can come in between. */
  #beginNext(): void {
    for (const [client, [begin, ...others]] of this.#waiting) {
      if (begin === undefined || !this.#mayRun(client)) continue;
      this.#waiting.delete(client);
      // Behind all other clients.
      if (others.length > 0) this.#waiting.set(client, others);
      this.#take(client);
      begin();
      return;
    }
  }
}
