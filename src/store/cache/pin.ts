import { setTimeout as delay } from 'node:timers/promises';
import { dataChanged, isDataChanged } from '../../domain/data-changed.ts';
import type { DataState, DataVersion } from './data-version.ts';

/** What a pin asks of the graph. */
export type CurrentData = Pick<DataVersion, 'current' | 'isStill'>;

/**
 * Holds what one attempt at a request reads to one version of the data. The version is looked up when the first statement
 * needs it, so that a request that reads nothing waits for no database.
 */
export class Pin {
  readonly #data: CurrentData;
  #state: Promise<DataState> | undefined;
  #read = false;
  #changed = false;
  #version: string | null = null;
  readonly #whenConfirmed: (() => void)[] = [];

  constructor(data: CurrentData) {
    this.#data = data;
  }

  /** The version that was read; null as long as nothing was. */
  get version(): string | null {
    return this.#version;
  }

  /** The state that this attempt reads. Errors: as `DataVersion.current`. */
  state(): Promise<DataState> {
    this.#state ??= this.#data.current().then(
      (state) => {
        this.#version = state.version;
        return state;
      },
      (error: unknown) => {
        if (isDataChanged(error)) this.#changed = true;
        throw error;
      },
    );
    return this.#state;
  }

  /** To be called before each statement: rows from a cache are of one version already. */
  reads(): void {
    this.#read = true;
  }

  /** Calls `keep` once all that was read is known to be of one version. */
  onceConfirmed(keep: () => void): void {
    this.#whenConfirmed.push(keep);
  }

  /** Whether all that was read is of one version. Errors: `DATABASE_UNAVAILABLE` when that cannot be found out. */
  async confirm(): Promise<boolean> {
    if (this.#changed) return false;
    if (this.#read && this.#state !== undefined && !(await this.#data.isStill(await this.#state))) return false;
    for (const keep of this.#whenConfirmed) keep();
    return true;
  }
}

export interface Patience {
  /** Milliseconds for which changed data is read again. */
  readonly forMs: number;
  readonly pauseMs: number;
}

const defaultPatience: Patience = { forMs: 1_500, pauseMs: 50 };

/**
 * Does `work`, and does it again when a commit of an import came in between, once at least and up to 1.5 s: its result is
 * of one version of the data.
 *
 * Errors: `IMPORT_IN_PROGRESS` when the data went on changing, `DATABASE_UNAVAILABLE` when the database is silent, and
 * what `work` rejects with when that was read of one version.
 */
export async function readOneVersion<Result>(
  data: CurrentData,
  work: (pin: Pin) => Promise<Result>,
  signal?: AbortSignal,
  { forMs, pauseMs }: Patience = defaultPatience,
): Promise<{ readonly result: Result; readonly version: string | null }> {
  const started = performance.now();
  for (let attempt = 1; ; attempt++) {
    const pin = new Pin(data);
    const outcome = await work(pin).then(
      (result) => ({ result }),
      (error: unknown) => ({ error }),
    );
    signal?.throwIfAborted();
    // What failed because the data changed is as good as what succeeded in spite of it.
    if (await pin.confirm()) {
      if ('error' in outcome) throw outcome.error;
      return { result: outcome.result, version: pin.version };
    }
    if (attempt > 1 && performance.now() - started > forMs) throw dataChanged();
    await delay(pauseMs, undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
}
