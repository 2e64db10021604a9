import { setTimeout as delay } from 'node:timers/promises';
import type { GraphStore } from './graph-store.ts';
import { currentDataset } from './queries/dataset.ts';

/** The version of the data that the graph holds; null while it holds none. */
export type Version = string | null;

/** Milliseconds for which a version that was read is taken for the current one: how late an import shows at most. */
const trustedMs = 1_000;

/** Milliseconds for which questions are gathered that one reading answers. */
const gatheredMs = 20;

/** Knows which version the graph holds, and asks for it seldom. */
export class DataVersion {
  readonly #read: () => Promise<Version>;
  #known: { readonly version: Promise<Version>; readonly at: number } | undefined;
  #next: Promise<Version> | undefined;

  constructor(store: GraphStore, timeoutMs: number) {
    this.#read = async () => {
      const [current] = await currentDataset.run(store.autoCommit({ timeoutMs }), {});
      return current?.dataset.version ?? null;
    };
  }

  /** The version, as it was a second ago or later. */
  current(): Promise<Version> {
    const now = performance.now();
    if (this.#known === undefined || now - this.#known.at > trustedMs) this.#remember(this.#read(), now);
    return this.#known?.version ?? Promise.resolve(null);
  }

  /**
   * The version as it is after now. What was read of the graph between a `current()` and a `later()` that are equal is
   * of that version: versions are made of the data, and an import changes both in one transaction.
   */
  later(): Promise<Version> {
    this.#next ??= delay(gatheredMs, undefined, { ref: false }).then(() => {
      this.#next = undefined;
      return this.#remember(this.#read(), performance.now());
    });
    return this.#next;
  }

  #remember(version: Promise<Version>, at: number): Promise<Version> {
    const known = { version, at };
    this.#known = known;
    // A database that does not answer is asked again by the next request, not in a second.
    version.catch(() => {
      if (this.#known === known) this.#known = undefined;
    });
    return version;
  }
}
