import { dataChanged, isDataChanged } from '../../domain/data-changed.ts';
import { PublicError } from '../../domain/error.ts';
import type { GraphStore } from '../engines/graph-store.ts';
import { commitNoticeMs } from '../load/commit-marker.ts';
import { dataState } from '../statements/dataset.ts';

/** A state of the graph, as one read has found it. */
export interface DataState {
  /** The version of the data set. */
  readonly version: string;
  /** Increases with each import. Modulo 3: 0, no import; 1, a commit is announced; 2, a commit is running. */
  readonly sequence: number;
  /** When the read began, in milliseconds of the clock of `DataVersion`. */
  readonly at: number;
}

/** The graph has no data set. */
class NoDataSet extends PublicError {
  constructor() {
    super('DATABASE_UNAVAILABLE', 'The database has no data set yet. Import one: fabriques-graph seed.');
    this.name = 'NoDataSet';
  }
}

/** Whether an error says that the graph has no data set: the database answers. */
export function isNoDataSet(error: unknown): boolean {
  return error instanceof NoDataSet;
}

type Phase = 'none' | 'announced' | 'committing';

function phaseOf({ sequence }: Pick<DataState, 'sequence'>): Phase {
  return (['none', 'announced', 'committing'] as const)[sequence % 3] as Phase;
}

export interface DataVersionOptions {
  /** Milliseconds between the announcement of a commit and the commit. Default: `commitNoticeMs`. */
  readonly noticeMs?: number;
  /** Milliseconds for which a state is reused, and so the maximum delay until a new import is seen. Default: 1000. */
  readonly trustedMs?: number;
  /** Milliseconds after which the database counts as not responding. Default: 1500. */
  readonly silentMs?: number;
  /** Milliseconds after which the mark of a commit counts as left over from a killed import. Default: 120,000. */
  readonly abandonedMs?: number;
  /** A clock, in milliseconds. For tests. */
  readonly now?: () => number;
}

/** Milliseconds by which readers shorten the notice, because clocks do not run at exactly the same speed. */
const marginMs = 200;

/**
 * Reads the version of the data in the graph, and checks whether it has changed since.
 *
 * Neo4j makes parts of a commit visible while it is being applied, so an unchanged version alone does not prove that all
 * reads are of one version. An import therefore announces its commit at least two seconds before, marks it while it runs, and
 * settles the mark afterwards; each step increases `sequence`. Reads are of one version
 * - if all of them were made within two seconds after a state without an announcement;
 * - otherwise, if a second read of the state shows that no commit has begun.
 */
export class DataVersion {
  readonly #store: GraphStore;
  readonly #options: Required<DataVersionOptions>;
  #known: DataState | undefined;
  /** The last state that was read, even if the graph cannot be read now. */
  #last: DataState | null = null;
  #reading: Promise<DataState> | undefined;
  #next: Promise<DataState> | undefined;
  /** The error while the database does not respond. */
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

  /** The version that was read last. Null if none was. */
  get lastVersion(): string | null {
    return this.#last?.version ?? null;
  }

  /**
   * The state of the graph, at most `trustedMs` old.
   *
   * Errors: `IMPORT_IN_PROGRESS` while a commit runs; `DATABASE_UNAVAILABLE` when the graph has no data set, or when the
   * database does not answer within `silentMs`. After that each call rejects at once, and starts a read in the background to
   * find out when the database responds again.
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
   * Whether all reads since `state` are of its version. Errors: as `current`, except `IMPORT_IN_PROGRESS`.
   *
   * On engines whose reads may lag behind, an announcement may not have arrived yet, so the state is always read again.
   */
  async isStill(state: DataState): Promise<boolean> {
    const { now, noticeMs } = this.#options;
    const isUnannounced = phaseOf(state) === 'none';
    const { readsLatest } = this.#store.capabilities;
    if (readsLatest && isUnannounced && now() - state.at < noticeMs - marginMs) return true;
    const later = await this.#readAfterNow().catch((error: unknown) => {
      if (isDataChanged(error)) return null;
      throw error;
    });
    if (later?.version !== state.version) return false;
    // An announcement alone changes no data.
    return later.sequence === state.sequence || (isUnannounced && later.sequence === state.sequence + 1);
  }

  /** A read that begins after this call. Calls during a read share the next one. */
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
    const reading = this.#query()
      .then((row) => this.#checked(row, at))
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

  async #query(): Promise<Omit<DataState, 'at'> | undefined> {
    const { silentMs } = this.#options;
    const silence = new AbortController();
    const giveUp = () => {
      const message = `The database has not answered for ${silentMs} ms. Check that it runs and is not overloaded.`;
      this.#silence = new PublicError('DATABASE_UNAVAILABLE', message);
      silence.abort(this.#silence);
    };
    // If this process was busy, an answer may have arrived: the second timer lets it be read first.
    let timer = setTimeout(() => {
      timer = setTimeout(giveUp, 10);
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

  #checked(row: Omit<DataState, 'at'> | undefined, at: number): DataState {
    if (row === undefined) {
      this.#last = null;
      throw new NoDataSet();
    }
    const state = { ...row, at };
    if (phaseOf(state) !== 'committing') {
      this.#mark = undefined;
      return state;
    }
    if (this.#mark?.sequence !== state.sequence) this.#mark = { sequence: state.sequence, since: at };
    // A killed import leaves its mark, which the next import removes.
    if (at - this.#mark.since > this.#options.abandonedMs) return state;
    throw dataChanged();
  }
}
