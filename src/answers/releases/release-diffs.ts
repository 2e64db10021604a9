import { LRUCache } from 'lru-cache';
import type { TaskOwner } from '../../concurrency/shared-result.ts';
import { dataChanged } from '../../domain/data-changed.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { PublicError } from '../../domain/error.ts';
import { type DatasetDiff, diffDatasets } from '../../releases/diff.ts';
import { newestPublished, type Release, releaseName } from '../../releases/release.ts';
import type { Releases } from '../../releases/releases.ts';
import type { SharedDataset } from '../dataset/shared-dataset.ts';
import type { ReleasedDatasets } from './released-datasets.ts';

/** Pairs of versions whose differences stay in memory, beside those of each release to the one before. */
const otherPairs = 20;

/** Most releases that a message names. */
const namedReleases = 20;

/**
 * The differences between releases. Each pair is compared once: reading two data sets takes hundreds of times as long as a row of
 * their differences.
 */
export class ReleaseDiffs {
  readonly #releases: Releases;
  readonly #datasets: ReleasedDatasets;
  readonly #served: SharedDataset;
  readonly #diffs: LRUCache<string, DatasetDiff>;

  /** `served`: the data set of the graph, which may be no release. */
  constructor(releases: Releases, datasets: ReleasedDatasets, served: SharedDataset) {
    this.#releases = releases;
    this.#datasets = datasets;
    this.#served = served;
    this.#diffs = new LRUCache({ max: releases.all.length + otherPairs });
  }

  /**
   * The newest release before another version that is not withdrawn. Undefined if there is none. A version that is no release
   * comes after all of them.
   */
  before(version: string): Release | undefined {
    const { all } = this.#releases;
    const position = all.findIndex((release) => release.version === version);
    return newestPublished(position === -1 ? all : all.slice(0, position));
  }

  /** What changed from one version to another: each a release, or the data set of the graph. Errors: `NOT_FOUND`, `IMPORT_IN_PROGRESS`. */
  async between(from: string, to: string, served: string, owner: TaskOwner): Promise<DatasetDiff> {
    const key = `${from} ${to}`;
    const known = this.#diffs.get(key);
    if (known !== undefined) return known;
    const before = await this.#dataset(from, served, owner);
    const after = await this.#dataset(to, served, owner);
    const diff = diffDatasets(before, after);
    this.#diffs.set(key, diff);
    return diff;
  }

  async #dataset(version: string, served: string, owner: TaskOwner): Promise<Dataset> {
    const release = this.#releases.find(version);
    const released = release === undefined ? null : await this.#datasets.read(release, owner);
    if (released !== null) return released;
    if (version === served) {
      const read = await this.#served.read(version, owner);
      if (read.version === version) return read.dataset;
      throw dataChanged();
    }
    if (release?.withdrawn) {
      throw new PublicError('NOT_FOUND', `Release ${releaseName(release)} was withdrawn: ${release.withdrawn.reason}`);
    }
    throw new PublicError(
      'NOT_FOUND',
      `No release has the version ${JSON.stringify(version.slice(0, 40))}. ${this.names(served)}`,
    );
  }

  /** The versions that can be compared, in a sentence: the newest releases, and the data set of the graph. */
  names(served: string): string {
    const published = this.#releases.all.filter(({ withdrawn }) => withdrawn === null).reverse();
    const shown = published.slice(0, namedReleases).map(releaseName).join(', ') || 'none';
    const rest = published.length > namedReleases ? ', and older ones' : '';
    const other = published.some(({ version }) => version === served) ? '' : ` This server answers from ${served}.`;
    return `Releases: ${shown}${rest}.${other}`;
  }
}
