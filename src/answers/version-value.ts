import { SharedResult, type TaskOwner } from '../concurrency/shared-result.ts';
import { dataChanged } from '../domain/data-changed.ts';
import type { MaybePromise } from '../domain/maybe-promise.ts';
import { observePart, type PartObserver } from '../observe/observer.ts';
import type { DataVersion } from '../store/cache/data-version.ts';
import { readUncached } from '../store/cache/pin.ts';
import type { GraphStore, StatementRunner } from '../store/engines/graph-store.ts';

export interface VersionValueOptions {
  readonly store: GraphStore;
  readonly data: DataVersion;
  /** Ends a statement that takes longer. */
  readonly statementTimeoutMs: number;
}

/** The request that needs a value. */
export interface ValueOwner extends TaskOwner {
  readonly observed?: PartObserver | undefined;
}

interface Versioned<Value> {
  /** Null if the graph had no data set. */
  readonly version: string | null;
  readonly value: Value;
}

/**
 * Something of the served version of the data that all requests share in memory. The first request for a version reads it, and
 * those that start meanwhile wait for the same read. Only one version is kept.
 */
export class VersionValue<Value> {
  readonly #name: string;
  readonly #options: VersionValueOptions;
  readonly #read: (runner: StatementRunner) => Promise<Value>;
  #latest: Versioned<Value> | undefined;
  #reading: { readonly version: string; readonly result: SharedResult<Versioned<Value>> } | undefined;

  /** `name`: of the read, for those who observe requests. `read` runs a few statements. */
  constructor(name: string, options: VersionValueOptions, read: (runner: StatementRunner) => Promise<Value>) {
    this.#name = name;
    this.#options = options;
    this.#read = read;
  }

  /**
   * The value of a version, at once if it is in memory.
   *
   * Errors: those of the owner's signal and of the database; `IMPORT_IN_PROGRESS` if the database has another version now.
   */
  get(version: string, owner: ValueOwner): MaybePromise<Value> {
    return this.#latest?.version === version ? this.#latest.value : this.#share(version, owner);
  }

  async #share(version: string, owner: ValueOwner): Promise<Value> {
    if (this.#reading?.version !== version) {
      this.#reading = { version, result: new SharedResult((it) => this.#readVersion(it)) };
    }
    const reading = this.#reading;
    const part = { kind: 'memory', name: this.#name } as const;
    const read = await observePart(owner.observed, part, () => reading.result.get(owner));
    if (this.#reading === reading) {
      this.#latest = read;
      this.#reading = undefined;
    }
    if (read.version !== version) throw dataChanged();
    return read.value;
  }

  async #readVersion({ client, signal }: TaskOwner): Promise<Versioned<Value>> {
    const { store, data, statementTimeoutMs: timeoutMs } = this.#options;
    const read = () => this.#read(store.autoCommit({ timeoutMs, signal, client }));
    const { result, version } = await readUncached(data, read, signal);
    return { version, value: result };
  }
}
