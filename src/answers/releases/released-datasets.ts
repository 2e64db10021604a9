import { setImmediate as nextTurn } from 'node:timers/promises';
import { SharedResult, type TaskOwner } from '../../concurrency/shared-result.ts';
import { Slots } from '../../concurrency/slots.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Release } from '../../releases/release.ts';
import type { Releases } from '../../releases/releases.ts';

/**
 * Reads the data sets of releases, one at a time, clients in turn: each takes memory and time of the main thread, however many
 * clients ask for however many releases. Requests for the same one share it. When the last of them has ended, it is left to the
 * garbage collector.
 */
export class ReleasedDatasets {
  readonly #releases: Releases;
  readonly #slots = new Slots(1);
  // By version, so there are no more entries than releases.
  readonly #reading = new Map<string, SharedResult<Dataset | null>>();
  readonly #held = new Map<string, WeakRef<Dataset>>();

  constructor(releases: Releases) {
    this.#releases = releases;
  }

  /** The data set of a release. Null if it was withdrawn. Errors: those of the owner's signal; an internal one for a damaged file. */
  async read(release: Release, owner: TaskOwner): Promise<Dataset | null> {
    const { version } = release;
    const held = this.#held.get(version)?.deref();
    if (held !== undefined) return held;
    const reading = this.#reading.get(version) ?? new SharedResult((it) => this.#read(release, it));
    this.#reading.set(version, reading);
    const dataset = await reading.get(owner);
    // The shared result would hold the data set in memory.
    if (this.#reading.get(version) === reading) this.#reading.delete(version);
    if (dataset !== null) this.#held.set(version, new WeakRef(dataset));
    return dataset;
  }

  #read(release: Release, { client, signal }: TaskOwner): Promise<Dataset | null> {
    const read = async () => {
      const dataset = await this.#releases.dataset(release).catch((cause: unknown) => {
        // The cause names files of the server: it is for the log, not for clients.
        throw new Error(`Release ${release.version} cannot be read.`, { cause });
      });
      // Other requests get a turn before the next data set is read.
      await nextTurn();
      return dataset;
    };
    return this.#slots.use(read, signal, client);
  }
}
