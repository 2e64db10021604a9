import { dataChanged, isDataChanged } from '../../domain/data-changed.ts';
import { PublicError } from '../../domain/error.ts';
import type { GraphStore } from '../engines/graph-store.ts';
import { commitNoticeMs } from '../load/commit-marker.ts';
import { dataState } from '../statements/dataset.ts';

/** A state of the graph in which no commit of an import is under way. */
export interface DataState {
  /** The version of the data set. */
  readonly version: string;
  /** Grows with each import. Its remainder by 3: 0, no import; 1, a commit is announced; 2, a commit is under way. */
  readonly sequence: number;
  /** When its reading began, by the clock of `DataVersion`. */
  readonly at: number;
}

type Phase = 'none' | 'announced' | 'committing';

function phaseOf({ sequence }: Pick<DataState, 'sequence'>): Phase {
  return (['none', 'announced', 'committing'] as const)[sequence % 3] as Phase;
}

export interface DataVersionOptions {
  /** Milliseconds that imports give notice of their commits. */
  readonly noticeMs?: number;
  /** Milliseconds for which a state that was read counts as the current one: how late an import shows at most. */
  readonly trustedMs?: number;
  /** Milliseconds after which the database counts as silent. */
  readonly silentMs?: number;
  /** Milliseconds after which the mark of a commit counts as left behind by an import that was killed. */
  readonly abandonedMs?: number;
  /** Milliseconds since any fixed moment; for tests. */
  readonly now?: () => number;
}

/** Milliseconds of the notice that readers leave unused, for clocks that do not run alike. */
const margin = 200;

/**
 * Knows which version of the data the graph holds, and whether it still does.
 *
 * Neo4j shows a commit while it is being applied, so an unchanged version alone proves nothing. An import therefore
 * announces its commit two seconds or more before it begins, marks it while it is under way, and settles the mark afterwards;
 * each raises `sequence`. So what was read is of one version
 * - when all of it was read within two seconds of a state without an announcement;
 * - else, when a second reading shows that no commit has begun.
 */
export class DataVersion {
  readonly #store: GraphStore;
  readonly #options: Required<DataVersionOptions>;
  #known: DataState | undefined;
  /** The last state in which the graph was seen, whether or not it can be read now. */
  #last: DataState | null = null;
  #reading: Promise<DataState> | undefined;
  #next: Promise<DataState> | undefined;
  /** Why the database counts as silent, until it answers again. */
  #silence: PublicError | undefined;
  #mark: { readonly sequence: number; readonly since: number } | undefined;

  constructor(store: GraphStore, options: DataVersionOptions = {}) {
    this.#store = store;
    const defaults = {
      noticeMs: commitNoticeMs,
      trustedMs: 1_000,
      silentMs: 1_500,
      abandonedMs: 120_000,
      now: () => performance.now(),
    };
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
    if (this.#known !== undefined && now() - this.#known.at <= trustedMs) return this.#known;
    const reading = this.#reading ?? this.#read();
    if (this.#silence === undefined) return reading;
    reading.catch(() => {});
    throw this.#silence;
  }

  /**
   * Whether all that was read since `state` is of its version. Errors: as `current`, but for `IMPORT_IN_PROGRESS`.
   *
   * Where readings may lag behind, the notice may not have arrived: there the second reading is always made.
   */
  async isStill(state: DataState): Promise<boolean> {
    const { now, noticeMs } = this.#options;
    const isUnannounced = phaseOf(state) === 'none';
    const { readsLatest } = this.#store.capabilities;
    if (readsLatest && isUnannounced && now() - state.at < noticeMs - margin) return true;
    const later = await this.#readAfterNow().catch((error: unknown) => {
      if (isDataChanged(error)) return null;
      throw error;
    });
    if (later?.version !== state.version) return false;
    // An announcement is no commit yet.
    return later.sequence === state.sequence || (isUnannounced && later.sequence === state.sequence + 1);
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
          this.#known = state;
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

  async #ask(): Promise<Omit<DataState, 'at'> | undefined> {
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

  #settled(row: Omit<DataState, 'at'> | undefined, at: number): DataState {
    if (row === undefined) {
      this.#last = null;
      throw new PublicError(
        'DATABASE_UNAVAILABLE',
        'The database holds no data set yet. Import one: fabriques-graph seed.',
      );
    }
    const state = { ...row, at };
    if (phaseOf(state) !== 'committing') {
      this.#mark = undefined;
      return state;
    }
    if (this.#mark?.sequence !== state.sequence) this.#mark = { sequence: state.sequence, since: at };
    // An import that was killed during its commit leaves its mark; the next import removes it.
    if (at - this.#mark.since > this.#options.abandonedMs) return state;
    throw dataChanged();
  }
}
