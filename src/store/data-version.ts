import { PublicError } from '../domain/error.ts';
import type { GraphStore } from './graph-store.ts';
import { dataState } from './queries/dataset.ts';

/** A state of the graph in which no commit of an import is under way. */
export interface DataState {
  /** The version of the data set. */
  readonly version: string;
  /** Counts the commits of imports: twice each, so that an odd number says that one is under way. */
  readonly sequence: number;
}

export interface DataVersionOptions {
  /** Milliseconds for which a state that was read counts as the current one: how late an import shows at most. */
  readonly trustedMs?: number;
  /** Milliseconds after which the database counts as silent. */
  readonly silentMs?: number;
  /** Milliseconds after which the mark of a commit counts as left behind by an import that was killed. */
  readonly abandonedMs?: number;
  /** Milliseconds since any fixed moment; for tests. */
  readonly now?: () => number;
}

/**
 * Knows which version of the data the graph holds, and whether it still does.
 *
 * Neo4j shows a commit while it is being applied, so an unchanged version alone proves nothing. An import therefore sets
 * a mark just before its commit and removes it afterwards, each in a transaction of its own, and each raises `sequence`.
 * What was read between two readings of the same even `sequence` is of one version.
 */
export class DataVersion {
  readonly #store: GraphStore;
  readonly #options: Required<DataVersionOptions>;
  #known: { readonly state: DataState; readonly at: number } | undefined;
  /** The last state in which the graph was seen, whether or not it can be read now. */
  #last: DataState | null = null;
  #reading: Promise<DataState> | undefined;
  #next: Promise<DataState> | undefined;
  /** Why the database counts as silent, until it answers again. */
  #silence: PublicError | undefined;
  #mark: { readonly sequence: number; readonly since: number } | undefined;

  constructor(store: GraphStore, options: DataVersionOptions = {}) {
    this.#store = store;
    const defaults = { trustedMs: 1_000, silentMs: 1_500, abandonedMs: 120_000, now: () => performance.now() };
    this.#options = { ...defaults, ...options };
  }

  /** The version that was seen last; null before the first. */
  get lastVersion(): string | null {
    return this.#last?.version ?? null;
  }

  /**
   * The state of the graph now, or up to a second ago.
   *
   * Errors: `IMPORT_IN_PROGRESS` while a commit is under way; `DATABASE_UNAVAILABLE` when the graph holds no data set, or
   * when the database does not answer within `silentMs`. Once it is silent, nobody waits for it: each call has the error at
   * once, and finds out in the background whether it answers again.
   */
  async current(): Promise<DataState> {
    const { trustedMs, now } = this.#options;
    if (this.#known !== undefined && now() - this.#known.at <= trustedMs) return this.#known.state;
    const reading = this.#reading ?? this.#read();
    if (this.#silence === undefined) return reading;
    reading.catch(() => {});
    throw this.#silence;
  }

  /** Whether nothing was committed since `state` was read. Errors: as `current`, but for `IMPORT_IN_PROGRESS`. */
  async isStill(state: DataState): Promise<boolean> {
    const later = await this.#readAfterNow().catch((error: unknown) => {
      if (isImporting(error)) return null;
      throw error;
    });
    return later?.sequence === state.sequence && later.version === state.version;
  }

  /** A reading that begins after now. All who ask while one is under way share the next. */
  #readAfterNow(): Promise<DataState> {
    if (this.#reading === undefined) return this.#read();
    this.#next ??= this.#reading
      .catch(() => {})
      .then(() => {
        this.#next = undefined;
        return this.#reading ?? this.#read();
      });
    return this.#next;
  }

  #read(): Promise<DataState> {
    const at = this.#options.now();
    const reading = this.#ask()
      .then((row) => this.#settled(row, at))
      .then(
        (state) => {
          this.#known = { state, at };
          this.#last = state;
          return state;
        },
        (error: unknown) => {
          this.#known = undefined;
          throw error;
        },
      )
      .finally(() => {
        this.#reading = undefined;
      });
    this.#reading = reading;
    return reading;
  }

  async #ask(): Promise<DataState | undefined> {
    const { silentMs } = this.#options;
    const silence = new AbortController();
    const fallSilent = () => {
      const message = `The database has not answered for ${silentMs} ms. Check that it runs and is not overloaded.`;
      this.#silence = new PublicError('DATABASE_UNAVAILABLE', message);
      silence.abort(this.#silence);
    };
    // An answer that came while this process was busy is read before the second timer ends.
    let timer = setTimeout(() => {
      timer = setTimeout(fallSilent, 10);
    }, silentMs);
    try {
      const runner = this.#store.autoCommit({ timeoutMs: silentMs, signal: silence.signal, urgent: true });
      const [row] = await dataState.run(runner, {});
      this.#silence = undefined;
      return row;
    } finally {
      clearTimeout(timer);
    }
  }

  #settled(state: DataState | undefined, at: number): DataState {
    if (state === undefined) {
      this.#last = null;
      throw new PublicError(
        'DATABASE_UNAVAILABLE',
        'The database holds no data set yet. Import one: fabriques-graph seed.',
      );
    }
    if (state.sequence % 2 === 0) {
      this.#mark = undefined;
      return state;
    }
    if (this.#mark?.sequence !== state.sequence) this.#mark = { sequence: state.sequence, since: at };
    // An import that was killed during its commit leaves its mark; the next import removes it.
    if (at - this.#mark.since > this.#options.abandonedMs) return state;
    throw importing();
  }
}

/** A commit is under way, or has changed the data while they were read. */
export function importing(): PublicError {
  return new PublicError('IMPORT_IN_PROGRESS', 'The data is being updated. Repeat the request in a second.');
}

export function isImporting(error: unknown): boolean {
  return error instanceof PublicError && error.code === 'IMPORT_IN_PROGRESS';
}
