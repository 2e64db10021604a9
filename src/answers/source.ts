import type { Work } from '../observe/observer.ts';
import { projectPath } from '../project-root.ts';
import { type Releases, readReleases } from '../releases/releases.ts';
import { RowCache } from '../store/cache/row-cache.ts';
import type { GraphStore } from '../store/engines/graph-store.ts';
import type { AnswerContextOptions, VersionMemory } from './context.ts';
import { SharedDataset } from './dataset/shared-dataset.ts';
import { readSourceTexts, type SourceTexts } from './dataset/source-text.ts';
import { HistorySource } from './history/history-source.ts';
import { type Analytics, NetworkAnalytics } from './networks/compute/analytics.ts';
import { NetworkGds } from './networks/compute/gds.ts';
import { observedWork } from './networks/compute/observed-work.ts';
import { NetworkPool } from './networks/compute/pool.ts';
import { directWork } from './networks/compute/work.ts';
import { NetworkCache } from './networks/network-cache.ts';
import { maximumInMemory, readPathGraph } from './paths/read-graph.ts';
import { officialPlacesReader } from './places/official-file.ts';
import { ReleaseDiffs } from './releases/release-diffs.ts';
import { ReleaseIndexes } from './releases/release-indexes.ts';
import { ReleasedDatasets } from './releases/released-datasets.ts';
import { readVocabulary } from './search/read-vocabulary.ts';
import { DataVersion, type Pin } from './version.ts';
import { VersionValue } from './version-value.ts';

export interface AnswerSourceOptions {
  readonly store: GraphStore;
  readonly statementTimeoutMs: number;
  /** Memory for cached rows of the graph. 0: no cache. */
  readonly rowCacheMb: number;
  /** Where networks are measured. Default: `auto`. */
  readonly analytics?: Analytics | undefined;
  /** Threads in which networks are computed; 0: the caller's thread. Default: as `NetworkPool`. */
  readonly networkThreads?: number | undefined;
  /** Maximum number of participations that are searched for paths in memory. Default: `maximumInMemory`. */
  readonly pathsInMemory?: number | undefined;
  /** The texts of source pages. Default: those of this version. */
  readonly sourceTexts?: SourceTexts | undefined;
  /** The data sets that were published. Default: those of this version. */
  readonly releases?: Releases | undefined;
  /** Gets each computation on a network. Default: nobody does. */
  readonly worked?: ((work: Work) => void) | undefined;
}

/** What all requests of a server, or of one command, share: the graph, the version of its data, caches, and threads that compute networks. */
export class AnswerSource {
  readonly data: DataVersion;
  /** The whole data set, for downloads. */
  readonly dataset: SharedDataset;
  readonly releases: Releases;
  /** The data sets of releases, for all who read them. */
  readonly releasedDatasets: ReleasedDatasets;
  /** In which releases things were. */
  readonly history: HistorySource;
  readonly #options: AnswerSourceOptions;
  readonly #rows: RowCache;
  /** Null: networks are computed in the caller's thread. */
  readonly #pool: NetworkPool | null;
  readonly #gds: NetworkGds;
  readonly #networks: NetworkCache;
  readonly #memory: VersionMemory;
  readonly #officialPlaces = officialPlacesReader();
  readonly #sourceTexts: SourceTexts;
  readonly #releaseDiffs: ReleaseDiffs;
  readonly #releaseIndexes: ReleaseIndexes;

  constructor(options: AnswerSourceOptions) {
    const { store, statementTimeoutMs, rowCacheMb, analytics = 'auto', networkThreads, worked } = options;
    this.#options = options;
    this.data = new DataVersion(store);
    this.dataset = new SharedDataset(store, this.data);
    this.#rows = new RowCache(rowCacheMb * 2 ** 20);
    const versions = { store, data: this.data, statementTimeoutMs };
    const { pathsInMemory = maximumInMemory } = options;
    this.#memory = {
      pathGraph: new VersionValue('graph', versions, (runner) => readPathGraph(runner, pathsInMemory)),
      vocabulary: new VersionValue('vocabulary', versions, readVocabulary),
    };
    this.#pool = networkThreads === 0 ? null : new NetworkPool({ threads: networkThreads });
    this.#gds = new NetworkGds(store);
    this.#sourceTexts = options.sourceTexts ?? readSourceTexts();
    this.releases = options.releases ?? readReleases(projectPath('seed/releases'));
    this.releasedDatasets = new ReleasedDatasets(this.releases);
    this.history = new HistorySource(this.releases, this.releasedDatasets);
    this.#releaseDiffs = new ReleaseDiffs(this.releases, this.releasedDatasets, this.dataset);
    this.#releaseIndexes = new ReleaseIndexes(this.releasedDatasets);
    const work = new NetworkAnalytics(analytics, this.#pool ?? directWork, this.#gds);
    this.#networks = new NetworkCache(worked === undefined ? work : observedWork(work, worked));
  }

  /** The queue of networks and the caches, for metrics. */
  get state() {
    const queues = [this.#pool?.queue ?? { running: 0, waiting: 0 }, this.#gds.queue];
    return {
      networks: {
        running: queues.reduce((sum, { running }) => sum + running, 0),
        waiting: queues.reduce((sum, { waiting }) => sum + waiting, 0),
      },
      caches: { rows: this.#rows.state, networks: this.#networks.state },
    };
  }

  /** What a context needs to read one version of the data. */
  contextOptions(pin: Pin): Omit<AnswerContextOptions, 'limits' | 'signal' | 'client'> {
    const { store, statementTimeoutMs } = this.#options;
    return {
      store,
      statementTimeoutMs,
      consistent: { pin, rows: this.#rows, memory: this.#memory },
      networks: this.#networks,
      officialPlaces: this.#officialPlaces,
      sourceTexts: this.#sourceTexts,
      releases: this.releases,
      releaseDiffs: this.#releaseDiffs,
      releaseIndexes: this.#releaseIndexes,
      history: this.history,
    };
  }

  /** Ends the threads. The store stays open: it belongs to the caller. */
  async close(): Promise<void> {
    await Promise.all([this.#pool?.close(), this.#gds.close()]);
  }
}
