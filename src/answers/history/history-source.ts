import { LRUCache } from 'lru-cache';
import type { TaskOwner } from '../../concurrency/shared-result.ts';
import { type ReleaseHistory, readHistory } from '../../releases/history.ts';
import type { Release } from '../../releases/release.ts';
import type { Releases } from '../../releases/releases.ts';
import { ReleasedDatasets } from '../releases/released-datasets.ts';
import { PastDataset } from './past-dataset.ts';

/** Histories in memory: that of the served version, and during an import that of the version before. */
const heldHistories = 2;

/** What is read is for all requests, so no single one ends it. */
const owner: TaskOwner = { client: 'history', signal: new AbortController().signal };

/** Data sets of releases in memory: things that left at the same time were last seen in the same release. */
const heldDatasets = 2;

/**
 * The history of the releases, for all requests. Nothing is read before something asks for it. It stays in memory, and so do the
 * few data sets that were read last.
 */
export class HistorySource {
  readonly #releases: Releases;
  readonly #read: ReleasedDatasets;
  readonly #histories = new LRUCache<string, Promise<ReleaseHistory>>({ max: heldHistories });
  readonly #datasets = new LRUCache<string, Promise<PastDataset | null>>({ max: heldDatasets });

  constructor(releases: Releases, read = new ReleasedDatasets(releases)) {
    this.#releases = releases;
    this.#read = read;
  }

  /** Whether there are no releases: then nothing has a history. */
  get isEmpty(): boolean {
    return this.#releases.all.length === 0;
  }

  /** The history until a version of the data: see `readHistory`. Errors: an `Error` if a release is damaged. */
  until(version: string): Promise<ReleaseHistory> {
    return shared(this.#histories, version, () => readHistory(this.#releases, version));
  }

  /** The data set of a release. Null if it was withdrawn. Errors: an `Error` if it is damaged. */
  dataset(release: Release): Promise<PastDataset | null> {
    return shared(this.#datasets, release.version, async () => {
      const dataset = await this.#read.read(release, owner);
      return dataset === null ? null : new PastDataset(dataset);
    });
  }
}

/** Requests at the same time share a read. One that failed is repeated. */
function shared<Value>(
  cache: LRUCache<string, Promise<Value>>,
  key: string,
  read: () => Promise<Value>,
): Promise<Value> {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const reading = read().catch((cause: unknown) => {
    cache.delete(key);
    // Its message names files of this machine: it is for the log, not for clients.
    throw new Error('The releases cannot be read.', { cause });
  });
  cache.set(key, reading);
  return reading;
}
