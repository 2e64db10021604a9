import { PublicError } from '../domain/error.ts';

export interface FairQueueOptions {
  /** Tasks of one client that may wait. Default: 2. */
  readonly waitingPerClient?: number;
  /** Tasks that may wait, of all clients together. Default: 20. */
  readonly waiting?: number;
  /** Tasks of one client that may run at once. Default: no limit. */
  readonly runningPerClient?: number;
}

export interface TakenTask<Task> {
  readonly client: string;
  readonly task: Task;
}

interface Client<Task> {
  readonly name: string;
  readonly waiting: Task[];
  running: number;
  /** The number of its last turn; 0 before its first. */
  lastTurn: number;
}

/**
 * Network tasks that wait, in a queue per client. Clients take turns: of those that wait, the one with the fewest running
 * tasks comes next, and among equals the one whose last turn is longest ago.
 */
export class FairQueue<Task> {
  readonly #limits: Required<FairQueueOptions>;
  /** Those with a task that waits or runs. */
  readonly #clients = new Map<string, Client<Task>>();
  #waiting = 0;
  #turn = 0;

  constructor({ waitingPerClient = 2, waiting = 20, runningPerClient = Infinity }: FairQueueOptions = {}) {
    this.#limits = { waitingPerClient, waiting, runningPerClient };
  }

  /** Errors: `TOO_MANY_REQUESTS` when this client has its share waiting already, `OVERLOADED` when the queue is full. */
  add(name: string, task: Task): void {
    const client = this.#clients.get(name) ?? { name, waiting: [], running: 0, lastTurn: 0 };
    if (client.waiting.length >= this.#limits.waitingPerClient) {
      throw new PublicError(
        'TOO_MANY_REQUESTS',
        `You already have ${client.waiting.length} networks waiting to be computed. Wait for one of their answers, then send this ` +
          'request again.',
      );
    }
    if (this.#waiting >= this.#limits.waiting) {
      throw new PublicError('OVERLOADED', 'Too many networks are waiting to be computed. Ask again in a minute.');
    }
    client.waiting.push(task);
    this.#clients.set(name, client);
    this.#waiting += 1;
  }

  /** The next task, which counts as running until `done`; undefined when none waits that may run. */
  take(): TakenTask<Task> | undefined {
    const client = this.#next();
    if (client === undefined) return undefined;
    const task = client.waiting.shift() as Task;
    this.#waiting -= 1;
    client.running += 1;
    this.#turn += 1;
    client.lastTurn = this.#turn;
    return { client: client.name, task };
  }

  /** A task of this client no longer runs. */
  done(name: string): void {
    const client = this.#clients.get(name);
    if (client === undefined) return;
    client.running -= 1;
    this.#forgetIdle(client);
  }

  /** Drops a task that waits; one that does not is left alone. */
  drop(name: string, task: Task): void {
    const client = this.#clients.get(name);
    const place = client?.waiting.indexOf(task) ?? -1;
    if (client === undefined || place === -1) return;
    client.waiting.splice(place, 1);
    this.#waiting -= 1;
    this.#forgetIdle(client);
  }

  #next(): Client<Task> | undefined {
    return [...this.#clients.values()]
      .filter(({ waiting, running }) => waiting.length > 0 && running < this.#limits.runningPerClient)
      .sort((one, other) => one.running - other.running || one.lastTurn - other.lastTurn)[0];
  }

  #forgetIdle(client: Client<Task>): void {
    if (client.waiting.length === 0 && client.running === 0) this.#clients.delete(client.name);
  }
}
