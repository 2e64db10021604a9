import type { MaybePromise } from '../../domain/maybe-promise.ts';
import { type Beginning, beginningOf, hasEnough, type ListReader, type Rows } from '../../store/cache/beginning.ts';

export interface ListSource<Request, Row> {
  /** All that the rows depend on, as a text, without the limit: requests with the same key are for the same list. */
  readonly key: (request: Request) => string;
  /**
   * What must be equal for requests to share a statement: its parameters that are no lists, and its condition. Without it, each
   * request has a statement of its own, and waits for no other.
   */
  readonly shared?: (request: Request) => unknown;
  /** Runs one statement for lists that can share it. Returns up to `limit` rows of each, in the order of the requests. */
  readonly fetch: (requests: readonly [Request, ...Request[]], limit: number) => Promise<readonly Rows<Row & object>[]>;
}

/** Lists that one statement reads. */
interface Level<Request> {
  /** By name of the list. */
  readonly requests: Map<string, Request>;
  /** Of the request for the most rows. */
  limit: number;
  readonly lists: Promise<ReadonlyMap<string, Beginning>>;
}

/** What a request has read, is reading and will read: made when it first reads. */
interface Reads<Request> {
  /** By name of the list. */
  readonly known: Map<string, Beginning>;
  /** By name of the list. A failure stays, so that a statement does not fail once for each row. */
  readonly levels: Map<string, Level<Request>>;
  /** Levels that can still take requests, by what these share. */
  readonly open: Map<string, Level<Request>>;
}

/**
 * Loads lists. What this request or another one has read is returned at once. What a level of the answer still lacks is read by
 * one statement, and everyone who waits for it waits for the same promise.
 */
export class ListLoader<Request extends object, Row extends object> {
  /** Distinguishes the lists of this loader from those of others in the cache. */
  readonly name: string;
  readonly #cached: ListReader;
  readonly #source: ListSource<Request, Row>;
  #reads: Reads<Request> | undefined;

  constructor(name: string, cached: ListReader, source: ListSource<Request, Row>) {
    this.name = name;
    this.#cached = cached;
    this.#source = source;
  }

  /** The rows of a list, in its order: all, or the first `limit`. Never throws: errors of the statement are rejections. */
  load(request: Request & { readonly limit?: number }): MaybePromise<Rows<Row>> {
    const { limit = Number.POSITIVE_INFINITY } = request;
    const name = this.#nameOf(request);
    const found = this.#found(name, limit);
    if (found !== undefined) return firstRows<Row>(found, limit);
    return this.#levelOf(name, request, limit).lists.then((lists) => firstRows<Row>(lists.get(name), limit));
  }

  /** The length of a list of which all rows are known already. Undefined: they are not. */
  lengthOf(request: Request): number | undefined {
    return this.#found(this.#nameOf(request), Number.POSITIVE_INFINITY)?.rows.length;
  }

  /** Remembers the first `limit` rows of a list that another statement has read. */
  keep(request: Request, rows: Rows<Row>, limit: number): void {
    const name = this.#nameOf(request);
    const list = beginningOf(rows, limit);
    this.#reads ??= newReads();
    this.#reads.known.set(name, list);
    this.#cached.keep(name, list);
  }

  #nameOf(request: Request): string {
    return `${this.name} ${this.#source.key(request)}`;
  }

  #found(name: string, limit: number): Beginning | undefined {
    const known = this.#reads?.known.get(name);
    return known !== undefined && hasEnough(known, limit) ? known : this.#cached.find(name, limit);
  }

  #levelOf(name: string, request: Request, limit: number): Level<Request> {
    this.#reads ??= newReads();
    const { levels, open } = this.#reads;
    const reading = levels.get(name);
    if (reading !== undefined && reading.limit >= limit) return reading;
    const { shared } = this.#source;
    const group = shared === undefined ? name : JSON.stringify(shared(request));
    const level = open.get(group) ?? this.#openLevel(group, this.#reads);
    level.requests.set(name, request);
    level.limit = Math.max(level.limit, limit);
    levels.set(name, level);
    return level;
  }

  #openLevel(group: string, reads: Reads<Request>): Level<Request> {
    const collected = this.#source.shared === undefined ? Promise.resolve() : promiseJobs();
    const lists = collected.then(() => this.#read(group, reads));
    const level = { requests: new Map<string, Request>(), limit: 0, lists };
    reads.open.set(group, level);
    return level;
  }

  async #read(group: string, { known, open }: Reads<Request>): Promise<ReadonlyMap<string, Beginning>> {
    const { requests, limit } = open.get(group) as Level<Request>;
    open.delete(group);
    const lists = await this.#cached.read([...requests.keys()], limit, (missing) => {
      const asked = missing.flatMap((name) => requests.get(name) ?? []);
      return this.#source.fetch(asked as unknown as [Request, ...Request[]], limit);
    });
    for (const [name, list] of lists) known.set(name, list);
    return lists;
  }
}

function newReads<Request>(): Reads<Request> {
  return { known: new Map(), levels: new Map(), open: new Map() };
}

/** Waits for all promise jobs that are queued, and for those that they queue: then all requests of a level are there. */
function promiseJobs(): Promise<void> {
  return new Promise((resolve) => {
    Promise.resolve().then(() => process.nextTick(resolve));
  });
}

function firstRows<Row extends object>(list: Beginning | undefined, limit: number): Rows<Row> {
  const rows = (list?.rows ?? []) as Rows<Row>;
  return rows.length > limit ? rows.slice(0, limit) : rows;
}
