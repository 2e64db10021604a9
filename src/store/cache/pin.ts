import { setTimeout as delay } from 'node:timers/promises';
import { dataChanged, isDataChanged } from '../../domain/data-changed.ts';
import type { DataState, DataVersion } from './data-version.ts';

/** The part of `DataVersion` that a pin needs. */
export type CurrentData = Pick<DataVersion, 'current' | 'isStill'>;

/**
 * Pins the reads of one attempt at a request to one version of the data, and confirms it at the end. The version is read with
 * the first statement, so a request without statements does not need the database.
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

  /** The version of the data. Null before the first read. */
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

  /** To be called before each statement. Not for rows from a cache, whose version is known. */
  reads(): void {
    this.#read = true;
  }

  /** Calls `callback` when all reads are confirmed to be of one version, for example to cache what was read. */
  onceConfirmed(callback: () => void): void {
    this.#whenConfirmed.push(callback);
  }

  /** Whether all reads are of one version. Errors: `DATABASE_UNAVAILABLE` when the version cannot be read again. */
  async confirm(): Promise<boolean> {
    if (this.#changed) return false;
    if (this.#read && this.#state !== undefined && !(await this.#data.isStill(await this.#state))) return false;
    for (const callback of this.#whenConfirmed) callback();
    return true;
  }
}

export interface RetryOptions {
  /** Milliseconds in which a request is repeated when the data has changed. */
  readonly forMs: number;
  /** Milliseconds between two attempts. */
  readonly pauseMs: number;
}

const defaultRetry: RetryOptions = { forMs: 1_500, pauseMs: 50 };

/**
 * Runs `work` so that all of its reads are of one version of the data. When an import has committed meanwhile, `work` is
 * repeated: at least once, and for up to 1.5 s.
 *
 * Errors: `IMPORT_IN_PROGRESS` when the data kept changing; `DATABASE_UNAVAILABLE` when the database does not respond;
 * otherwise the error of `work`.
 */
export async function readOneVersion<Result>(
  data: CurrentData,
  work: (pin: Pin) => Promise<Result>,
  signal?: AbortSignal,
  { forMs, pauseMs }: RetryOptions = defaultRetry,
): Promise<{ readonly result: Result; readonly version: string | null }> {
  const started = performance.now();
  for (let attempt = 1; ; attempt++) {
    const pin = new Pin(data);
    const outcome = await work(pin).then(
      (result) => ({ result }),
      (error: unknown) => ({ error }),
    );
    signal?.throwIfAborted();
    // If the data has changed, neither the result nor the error counts.
    if (await pin.confirm()) {
      if ('error' in outcome) throw outcome.error;
      return { result: outcome.result, version: pin.version };
    }
    if (attempt > 1 && performance.now() - started > forMs) throw dataChanged();
    await delay(pauseMs, undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
}

/**
 * As `readOneVersion`, for work that does not read through a row cache: the version is read first, and all that `work` reads must be of
 * it.
 */
export function readUncached<Result>(
  data: CurrentData,
  work: (pin: Pin) => Promise<Result>,
  signal?: AbortSignal,
): Promise<{ readonly result: Result; readonly version: string | null }> {
  const pinned = async (pin: Pin) => {
    await pin.state();
    pin.reads();
    return work(pin);
  };
  return readOneVersion(data, pinned, signal);
}
