import { setTimeout as delay } from 'node:timers/promises';
import { PublicError } from '../../domain/error.ts';
import type { GraphStore, GraphTransaction } from '../engines/graph-store.ts';
import { LockTimeout } from '../engines/lock-timeout.ts';
import * as load from '../statements/load.ts';

/** Milliseconds beyond a try's deadline after which a database that does not even end the try counts as silent. */
const endsWithin = 5_000;

/** Milliseconds in which a database that is neither paused nor overloaded answers a trivial statement. */
const quickMs = 500;

/** Waits for the lock, each followed by a quick answer to somebody else, that mean that another import holds it. */
const waits = 3;

/**
 * Rejects when another import holds the graph. The lock is a node that the import's own transaction writes first: a killed
 * import leaves none behind. Here it is taken and given back: the try must not write either. `tries`: milliseconds for
 * each, of which one that the database was too slow for is followed by the next.
 *
 * Errors: `IMPORT_IN_PROGRESS`; `TIMEOUT` when the database is too slow to tell.
 */
export async function refuseLocked(store: GraphStore, tries: readonly number[]): Promise<void> {
  for (const timeoutMs of tries) {
    if (await isFree(store, timeoutMs)) return;
  }
  throw tooSlow();
}

/** Whether the lock was taken; false when the database was too slow to tell. Errors: `IMPORT_IN_PROGRESS`. */
async function isFree(store: GraphStore, timeoutMs: number): Promise<boolean> {
  const free = new Error('The graph is free for an import.');
  const signal = AbortSignal.timeout(timeoutMs + endsWithin);
  const answering = watch(store);
  try {
    const take = async (transaction: GraphTransaction) => {
      await load.lockForImport.run(transaction, {});
      throw free;
    };
    return await store.write(take, { timeoutMs, signal });
  } catch (error) {
    if (error === free) return true;
    // The deadline passed while it waited for the lock. So it does when the database itself was paused.
    if (error instanceof LockTimeout && !answering.paused) throw importInProgress(error);
    const isLate = error === signal.reason || (error instanceof PublicError && error.code === 'TIMEOUT');
    if (!isLate) throw error;
    return false;
  } finally {
    answering.stop();
  }
}

/** Asks the store something trivial again and again, and notices when an answer does not come quickly. */
function watch(store: GraphStore): { readonly paused: boolean; stop(): void } {
  const stopping = new AbortController();
  const seen = { paused: false, stop: () => stopping.abort() };
  const loop = async () => {
    while (!stopping.signal.aborted) {
      if (!(await answers(store, quickMs)) && !stopping.signal.aborted) seen.paused = true;
      await delay(100, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  void loop();
  return seen;
}

/** Whether the store answers within so many milliseconds. */
function answers(store: GraphStore, milliseconds: number): Promise<boolean> {
  const answered = store.verify().then(
    () => true,
    () => false,
  );
  return within(answered, milliseconds);
}

/**
 * The lock of an import, for the transaction that holds it to its end. Another import can have taken it since the graph
 * was found free; this one must not wait until that has ended.
 */
export class ImportLock {
  readonly #store: GraphStore;
  readonly #refused = new AbortController();

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** Ends the transaction that waits for the lock; it aborts with `IMPORT_IN_PROGRESS`, or `TIMEOUT`. */
  get signal(): AbortSignal {
    return this.#refused.signal;
  }

  /**
   * Takes the lock, and gives the stamp of the data set that the graph holds: "none" without any. The statement has run
   * before, in the try: it waits for nothing but the lock.
   */
  async take(transaction: GraphTransaction): Promise<string> {
    const taking = load.lockForImport.run(transaction, {});
    const settled = taking.then(
      () => true,
      () => true,
    );
    for (let quick = 0, round = 0; !(await within(settled, quickMs)); round++) {
      quick = (await answers(this.#store, quickMs)) ? quick + 1 : 0;
      if (quick === waits) this.#refused.abort(importInProgress());
      if (round === 60) this.#refused.abort(tooSlow());
      this.#refused.signal.throwIfAborted();
    }
    const [lock] = await taking;
    if (lock === undefined) throw new Error('The lock of the import gave no row.');
    return lock.version;
  }
}

/** Whether a promise is fulfilled with true in so many milliseconds. */
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

/** Why something that another import can hold up did not end in time: that import, when the database answers others. */
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
