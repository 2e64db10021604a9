import { setTimeout as delay } from 'node:timers/promises';
import { PublicError } from '../../domain/error.ts';
import type { GraphStore, GraphTransaction } from '../engines/graph-store.ts';
import { LockTimeout } from '../engines/lock-timeout.ts';
import * as load from '../statements/load.ts';

/** Milliseconds after the deadline of an attempt in which the database must end it. */
const graceMs = 5_000;

/** Milliseconds in which a database that is neither paused nor overloaded answers a trivial statement. */
const quickMs = 500;

/** Another import holds the lock if, this many times in a row, the database answers quickly while the lock is not free. */
const quickAnswers = 3;

/** Rounds of `quickMs` after which the database counts as too slow. */
const maximumRounds = 60;

/**
 * Rejects when another import holds the lock. The lock is a node that the transaction of an import writes first, so a killed
 * import leaves no lock. Here the lock is taken and rolled back.
 *
 * `attemptsMs`: milliseconds of each attempt. The next attempt is made only if the database was too slow for the previous one.
 *
 * Errors: `IMPORT_IN_PROGRESS`; `TIMEOUT` when the database was too slow for all attempts.
 */
export async function refuseLocked(store: GraphStore, attemptsMs: readonly number[]): Promise<void> {
  for (const timeoutMs of attemptsMs) {
    if (await isFree(store, timeoutMs)) return;
  }
  throw tooSlow();
}

/** True if the lock is free, false if the database was too slow to find out. Errors: `IMPORT_IN_PROGRESS`. */
async function isFree(store: GraphStore, timeoutMs: number): Promise<boolean> {
  const free = new Error('The graph is free for an import.');
  const signal = AbortSignal.timeout(timeoutMs + graceMs);
  const answering = watch(store);
  try {
    const take = async (transaction: GraphTransaction) => {
      await load.lockForImport.run(transaction, {});
      throw free;
    };
    return await store.write(take, { timeoutMs, signal });
  } catch (error) {
    if (error === free) return true;
    // The deadline passed while waiting for the lock. A database that was paused meanwhile gives the same error.
    if (error instanceof LockTimeout && !answering.paused) throw importInProgress(error);
    const isLate = error === signal.reason || (error instanceof PublicError && error.code === 'TIMEOUT');
    if (!isLate) throw error;
    return false;
  } finally {
    answering.stop();
  }
}

/** Runs a trivial statement every 100 ms. `paused` becomes true when one is not answered in `quickMs`. */
function watch(store: GraphStore): { readonly paused: boolean; stop(): void } {
  const stopping = new AbortController();
  const watching = { paused: false, stop: () => stopping.abort() };
  const loop = async () => {
    while (!stopping.signal.aborted) {
      if (!(await answers(store, quickMs)) && !stopping.signal.aborted) watching.paused = true;
      await delay(100, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  void loop();
  return watching;
}

/** Whether the store answers a trivial statement in this time. */
function answers(store: GraphStore, milliseconds: number): Promise<boolean> {
  const answered = store.verify().then(
    () => true,
    () => false,
  );
  return within(answered, milliseconds);
}

/** The data set in a graph. */
export interface HeldDataset {
  /** Its version and the format of the graph, "none" if there is no data set. */
  readonly stamp: string;
  /** Whether a release of this program contains the data set. */
  readonly bundled: boolean;
}

/**
 * The lock of an import, held until the end of its transaction. Another import may have taken it since `refuseLocked`; then
 * this one is refused at once instead of waiting for the other to end.
 */
export class ImportLock {
  readonly #store: GraphStore;
  readonly #refused = new AbortController();

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** Aborts, with `IMPORT_IN_PROGRESS` or `TIMEOUT`, to end the transaction that waits for the lock. */
  get signal(): AbortSignal {
    return this.#refused.signal;
  }

  /**
   * Takes the lock and returns what the graph holds. `refuseLocked` has run the same statement before, so it is planned
   * already and waits only for the lock.
   */
  async take(transaction: GraphTransaction): Promise<HeldDataset> {
    const taking = load.lockForImport.run(transaction, {});
    const settled = taking.then(
      () => true,
      () => true,
    );
    for (let quick = 0, round = 0; !(await within(settled, quickMs)); round++) {
      quick = (await answers(this.#store, quickMs)) ? quick + 1 : 0;
      if (quick === quickAnswers) this.#refused.abort(importInProgress());
      if (round === maximumRounds) this.#refused.abort(tooSlow());
      this.#refused.signal.throwIfAborted();
    }
    const [lock] = await taking;
    if (lock === undefined) throw new Error('The lock of the import gave no row.');
    return { stamp: lock.version, bundled: lock.bundled };
  }
}

/** Whether a promise resolves to true in this time. */
async function within(settled: Promise<boolean>, milliseconds: number): Promise<boolean> {
  const timer = new AbortController();
  const late = delay(milliseconds, false, { signal: timer.signal }).catch(() => false);
  try {
    return await Promise.race([settled, late]);
  } finally {
    timer.abort();
  }
}

export function importInProgress(cause?: unknown): PublicError {
  const message = 'Another import is writing this database. Wait until it has ended.';
  return new PublicError('IMPORT_IN_PROGRESS', message, { cause });
}

/** Why a step that another import can block did not end in time: that import, or else a slow database. */
export async function whyLate(store: GraphStore): Promise<PublicError> {
  return (await answers(store, quickMs)) ? importInProgress() : tooSlow();
}

function tooSlow(): PublicError {
  return new PublicError(
    'TIMEOUT',
    'The database is too slow for an import: it may be starting, paused or overloaded. Nothing was written. Wait until it ' +
      'answers quickly, then import again.',
  );
}
