import type { TaskOwner } from '../../concurrency/shared-result.ts';
import type { Release } from '../../releases/release.ts';
import { ReleaseIndex } from './release-index.ts';
import type { ReleasedDatasets } from './released-datasets.ts';

/** Participations of all indexes in memory, at most: 17 MB, of some hundred releases. */
const maximumParticipations = 30_000;

/** The indexes of releases. Those used last stay in memory; a release never changes. */
export class ReleaseIndexes {
  readonly #datasets: ReleasedDatasets;
  readonly #maximum: number;
  /** By version, those used last at the end. */
  readonly #indexes = new Map<string, ReleaseIndex>();

  constructor(datasets: ReleasedDatasets, maximum = maximumParticipations) {
    this.#datasets = datasets;
    this.#maximum = maximum;
  }

  /** Number of indexes in memory. */
  get count(): number {
    return this.#indexes.size;
  }

  /** The index of a release. Null if it was withdrawn. Errors: as `ReleasedDatasets.read`. */
  async read(release: Release, owner: TaskOwner): Promise<ReleaseIndex | null> {
    const { version } = release;
    const present = this.#indexes.get(version);
    if (present !== undefined) return this.#keep(version, present);
    const dataset = await this.#datasets.read(release, owner);
    if (dataset === null) return null;
    // Another request may have made the same index meanwhile.
    return this.#keep(version, this.#indexes.get(version) ?? new ReleaseIndex(dataset));
  }

  #keep(version: string, index: ReleaseIndex): ReleaseIndex {
    this.#indexes.delete(version);
    this.#indexes.set(version, index);
    let size = 0;
    for (const { size: one } of this.#indexes.values()) size += one;
    for (const [oldest, { size: one }] of this.#indexes) {
      if (size <= this.#maximum) break;
      this.#indexes.delete(oldest);
      size -= one;
    }
    return index;
  }
}
