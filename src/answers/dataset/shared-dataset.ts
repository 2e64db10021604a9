import { SharedResult, type TaskOwner } from '../../concurrency/shared-result.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { datasetVersion } from '../../domain/dataset-version.ts';
import type { DataVersion } from '../../store/cache/data-version.ts';
import { readUncached } from '../../store/cache/pin.ts';
import type { GraphStore } from '../../store/engines/graph-store.ts';
import { exportDataset } from '../../store/load/read-back.ts';

/** The whole data set as it was read, with its version. */
export interface ReadDataset {
  readonly dataset: Dataset;
  readonly version: string;
}

/**
 * Reads the whole data set for downloads: once for all that go on at the same time, since each would hold it in memory. When
 * the last of them has ended, the data set is left to the garbage collector.
 */
export class SharedDataset {
  readonly #store: GraphStore;
  readonly #data: DataVersion;
  #reading: { readonly version: string; readonly result: SharedResult<ReadDataset> } | undefined;
  /** Not the `ReadDataset`: readers keep the data set alone. */
  #held: { readonly version: string; readonly dataset: WeakRef<Dataset> } | undefined;

  constructor(store: GraphStore, data: DataVersion) {
    this.#store = store;
    this.#data = data;
  }

  /**
   * The data set, while the graph holds `version`; of another version when an import has ended since.
   *
   * Errors: those of the owner's signal and of the database, `IMPORT_IN_PROGRESS`.
   */
  async read(version: string, owner: TaskOwner): Promise<ReadDataset> {
    const held = this.#held?.version === version ? this.#held.dataset.deref() : undefined;
    if (held !== undefined) return { dataset: held, version };
    if (this.#reading?.version !== version)
      this.#reading = { version, result: new SharedResult((it) => this.#read(it)) };
    const reading = this.#reading;
    const read = await reading.result.get(owner);
    // The shared result would hold the data set in memory. A weak reference lets later downloads find it while others use it.
    if (this.#reading === reading) this.#reading = undefined;
    this.#held = { version: read.version, dataset: new WeakRef(read.dataset) };
    return read;
  }

  async #read({ signal }: TaskOwner): Promise<ReadDataset> {
    const { result } = await readUncached(this.#data, () => exportDataset(this.#store, { signal }), signal);
    return { dataset: result, version: datasetVersion(result) };
  }
}
