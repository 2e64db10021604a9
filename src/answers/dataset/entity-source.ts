import type { TaskOwner } from '../../concurrency/shared-result.ts';
import { EntityIndex } from '../../export/entity/entity-index.ts';
import type { SharedDataset } from './shared-dataset.ts';

/** The index of a data set, with the version of it. */
export interface ReadIndex {
  readonly index: EntityIndex;
  readonly version: string;
}

/**
 * Participations of the largest data set whose index stays in memory. Data set and index take 1.3 kB per participation, so
 * this is 65 MB, as much as the answer cache has by default.
 */
const maximumParticipations = 50_000;

/**
 * The index of the data set, for files of single things. It stays in memory until the data changes, because reading the data set
 * takes hundreds of times as long as writing such a file. That of a larger data set is read again when nobody uses it any more.
 */
export class EntitySource {
  readonly #dataset: SharedDataset;
  readonly #maximum: number;
  /** A weak reference leaves a large index to the garbage collector. */
  #last: ReadIndex | WeakRef<ReadIndex> | undefined;
  #largeVersion: string | undefined;

  constructor(dataset: SharedDataset, maximum = maximumParticipations) {
    this.#dataset = dataset;
    this.#maximum = maximum;
  }

  /** The index of a version, if it is in memory. */
  inMemory(version: string): ReadIndex | undefined {
    const last = this.#last instanceof WeakRef ? this.#last.deref() : this.#last;
    return last?.version === version ? last : undefined;
  }

  /** Whether the index of a version is read again for each request, because its data set is too large to stay in memory. */
  isLarge(version: string): boolean {
    return this.#largeVersion === version;
  }

  /**
   * The index of the data set, while the graph holds `version`; of another version when an import has ended since. Errors: as
   * `SharedDataset.read`.
   */
  async read(version: string, owner: TaskOwner): Promise<ReadIndex> {
    const { dataset, version: found } = await this.#dataset.read(version, owner);
    // Another request may have made the same index meanwhile.
    const present = this.inMemory(found);
    if (present !== undefined) return present;
    const read = { index: new EntityIndex(dataset), version: found };
    const isLarge = dataset.participations.length > this.#maximum;
    this.#last = isLarge ? new WeakRef(read) : read;
    if (isLarge) this.#largeVersion = found;
    return read;
  }
}
