interface Client {
  readonly name: string;
  /** First in, first out. */
  readonly waiting: Waiting[];
  running: number;
  /** The number of the last turn in which one of its tasks started; 0 before its first. */
  lastTurn: number;
}

interface Waiting {
  /** The number of the last turn before the task came. */
  readonly since: number;
  readonly start: () => void;
}

export interface SlotsOptions {
  /** Starts at most one task in each round of the event loop, so that others are heard in between. Default: false. */
  readonly paced?: boolean;
}

/**
 * Runs a limited number of tasks at once, and fewer of one client. Other tasks wait, those of one client in the order in which
 * they came. When a slot is free, the client with the fewest running tasks is next. Among equals it is the client that has
 * waited longest: since its first waiting task came or since its last turn, whichever is later. So a client with many tasks
 * does not delay a client with few, and no client waits forever.
 *
 * The number of waiting tasks is not limited here. A caller that limits it reads `waiting` and `waitingOf` first, and words its
 * own refusal.
 */
export class Slots {
  readonly #count: number;
  readonly #perClient: number;
  readonly #paced: boolean;
  /** Clients with a waiting or running task, in the order in which they came. */
  readonly #clients = new Map<string, Client>();
  #running = 0;
  #waiting = 0;
  #turn = 0;
  #starting: NodeJS.Immediate | undefined;

  /** `count`: tasks that run at once. `perClient`: tasks of one client that run at once. Default: `count`. */
  constructor(count: number, perClient = count, { paced = false }: SlotsOptions = {}) {
    this.#count = count;
    this.#perClient = perClient;
    this.#paced = paced;
  }

  /** Number of running tasks. */
  get running(): number {
    return this.#running;
  }

  /** Number of waiting tasks. */
  get waiting(): number {
    return this.#waiting;
  }

  runningOf(client: string): number {
    return this.#clients.get(client)?.running ?? 0;
  }

  waitingOf(client: string): number {
    return this.#clients.get(client)?.waiting.length ?? 0;
  }

  /**
   * Runs a task at once if a slot is free, otherwise when its turn comes. Errors: those of the task; the reason of the signal
   * if it aborts before the task starts.
   */
  async use<Value>(task: () => Promise<Value>, signal?: AbortSignal, clientName = ''): Promise<Value> {
    signal?.throwIfAborted();
    const client = this.#clientNamed(clientName);
    if (!this.#paced && this.#mayStart(client)) this.#take(client);
    else await this.#turnOf(client, signal);
    try {
      signal?.throwIfAborted();
      return await task();
    } finally {
      client.running -= 1;
      this.#running -= 1;
      this.#forgetIdle(client);
      this.#startNext();
    }
  }

  #clientNamed(name: string): Client {
    const known = this.#clients.get(name);
    if (known !== undefined) return known;
    const client = { name, waiting: [], running: 0, lastTurn: 0 };
    this.#clients.set(name, client);
    return client;
  }

  #mayStart(client: Client): boolean {
    return this.#running < this.#count && client.running < this.#perClient;
  }

  #take(client: Client): void {
    this.#turn += 1;
    client.lastTurn = this.#turn;
    client.running += 1;
    this.#running += 1;
  }

  #turnOf(client: Client, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        client.waiting.splice(client.waiting.indexOf(waiting), 1);
        this.#waiting -= 1;
        this.#forgetIdle(client);
        reject(signal?.reason);
      };
      const start = () => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const waiting: Waiting = { since: this.#turn, start };
      signal?.addEventListener('abort', leave, { once: true });
      client.waiting.push(waiting);
      this.#waiting += 1;
      if (this.#paced) this.#startNext();
    });
  }

  #startNext(): void {
    if (!this.#paced) {
      this.#startOne();
      return;
    }
    if (this.#starting !== undefined || this.#waiting === 0) return;
    this.#starting = setImmediate(() => {
      this.#starting = undefined;
      if (this.#startOne()) this.#startNext();
    });
  }

  /** Gives a free slot to the next task: at once, so that no new task can take it. Returns whether a task was started. */
  #startOne(): boolean {
    if (this.#waiting === 0) return false;
    let next: Client | undefined;
    for (const client of this.#clients.values()) {
      if (client.waiting.length === 0 || !this.#mayStart(client)) continue;
      if (next === undefined || isBefore(client, next)) next = client;
    }
    const waiting = next?.waiting.shift();
    if (next === undefined || waiting === undefined) return false;
    this.#waiting -= 1;
    this.#take(next);
    waiting.start();
    return true;
  }

  #forgetIdle(client: Client): void {
    if (client.waiting.length === 0 && client.running === 0) this.#clients.delete(client.name);
  }
}

/** Whether the turn of one client comes before that of another. Clients that came at the same turn keep their order. */
function isBefore(one: Client, other: Client): boolean {
  const order = one.running - other.running || waitsSince(one) - waitsSince(other) || one.lastTurn - other.lastTurn;
  return order < 0;
}

function waitsSince({ waiting, lastTurn }: Client): number {
  return Math.max(waiting[0]?.since ?? 0, lastTurn);
}
