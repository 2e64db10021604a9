import { setMaxListeners } from 'node:events';
import { Slots } from '../concurrency/slots.ts';
import type { MaybePromise } from '../domain/maybe-promise.ts';
import type { PathGraph } from '../network/path-graph.ts';
import { observePart, type PartObserver } from '../observe/observer.ts';
import { noReleases, type Releases } from '../releases/releases.ts';
import type { OfficialSearch } from '../search/official-search.ts';
import type { Vocabulary } from '../search/vocabulary.ts';
import { uncachedLists } from '../store/cache/beginning.ts';
import { DataVersion } from '../store/cache/data-version.ts';
import type { Pin } from '../store/cache/pin.ts';
import type { RowCache } from '../store/cache/row-cache.ts';
import type { GraphStore, StatementRunner } from '../store/engines/graph-store.ts';
import { SharedDataset } from './dataset/shared-dataset.ts';
import type { SourceTexts } from './dataset/source-text.ts';
import { HistorySource } from './history/history-source.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { createLoaders, type Loaders } from './loaders/index.ts';
import type { NetworkCache } from './networks/network-cache.ts';
import { ReleaseDiffs } from './releases/release-diffs.ts';
import { ReleaseIndexes } from './releases/release-indexes.ts';
import { ReleasedDatasets } from './releases/released-datasets.ts';
import type { Run } from './run.ts';
import { readVocabulary } from './search/read-vocabulary.ts';
import type { ValueOwner, VersionValue } from './version-value.ts';

/** What an answer works with. Made anew for each request; only what is tied to a version of the data is shared. */
export interface AnswerContext {
  readonly run: Run;
  readonly loaders: Loaders;
  /** Networks that were computed before, for all requests. */
  readonly networks: NetworkCache;
  /**
   * The graph in memory, for searches of paths. Null: there is none, so that they read the database. Errors: as `VersionValue.get`.
   */
  readonly pathGraph: () => MaybePromise<PathGraph | null>;
  /** The words of the data, in memory. Errors: as `pathGraph`. */
  readonly vocabulary: () => MaybePromise<Vocabulary>;
  /** The official places of France. The first call reads them. */
  readonly officialPlaces: () => OfficialSearch;
  /** The texts of source pages that this program has. */
  readonly sourceTexts: SourceTexts;
  /** The data sets that were published. */
  readonly releases: Releases;
  /** What differs between them, for all requests. */
  readonly releaseDiffs: ReleaseDiffs;
  /** What lookups in releases need of their data sets. */
  readonly releaseIndexes: ReleaseIndexes;
  /** In which of them things were, for all requests. */
  readonly history: HistorySource;
  /** Aborts when the work for this request must end: the client is gone, the deadline has passed, too much has failed. */
  readonly signal: AbortSignal;
  /** What one request may ask for. */
  readonly limits: Limits;
  /** Names the client, for queues that take clients in turn: a truncated address, or a fixed name in the command line. */
  readonly client: string;
  /** Gets the parts of the work for this request. Default: nobody does. */
  readonly observed?: PartObserver | undefined;
}

/** What requests share of the served version, besides rows. */
export interface VersionMemory {
  /** Null: too large to be searched in memory. */
  readonly pathGraph: VersionValue<PathGraph | null>;
  readonly vocabulary: VersionValue<Vocabulary>;
}

export interface AnswerContextOptions {
  readonly store: GraphStore;
  /** Ends a statement that takes longer. */
  readonly statementTimeoutMs: number;
  /**
   * Makes all reads of one version of the data, and shares rows between requests. Default: none; then each statement
   * reads what the graph holds at its time.
   */
  readonly consistent?: { readonly pin: Pin; readonly rows: RowCache; readonly memory: VersionMemory } | undefined;
  readonly networks: NetworkCache;
  readonly officialPlaces: () => OfficialSearch;
  /** Default: none. */
  readonly sourceTexts?: SourceTexts | undefined;
  /** Default: none. */
  readonly releases?: Releases | undefined;
  /** Default: they are shared with no other request. */
  readonly releaseDiffs?: ReleaseDiffs | undefined;
  /** Default: those of `releases`, cached for this request alone. */
  readonly releaseIndexes?: ReleaseIndexes | undefined;
  /** Default: it is shared with no other request. */
  readonly history?: HistorySource | undefined;
  /** Default: `defaultLimits`. */
  readonly limits?: Limits | undefined;
  /** Default: never aborts. */
  readonly signal?: AbortSignal | undefined;
  /** Default: "local". */
  readonly client?: string | undefined;
  /** Gets the parts of the work for this request. Default: nobody does. */
  readonly observed?: PartObserver | undefined;
}

/**
 * Statements of one request that run at once; the others wait. A request that selects twenty lists must not occupy all
 * processors of the database while another request needs one row.
 */
const statementsAtOnce = 2;

function inTurn(runner: StatementRunner, signal: AbortSignal, observed?: PartObserver): StatementRunner {
  const slots = new Slots(statementsAtOnce);
  return {
    run: (statement, params, file = '') =>
      slots.use(
        () => observePart(observed, { kind: 'statement', name: file }, () => runner.run(statement, params, file)),
        signal,
      ),
  };
}

export function createAnswerContext({
  store,
  statementTimeoutMs,
  consistent,
  networks,
  officialPlaces,
  sourceTexts = new Map(),
  releases = noReleases,
  releaseDiffs = new ReleaseDiffs(
    releases,
    new ReleasedDatasets(releases),
    new SharedDataset(store, new DataVersion(store)),
  ),
  releaseIndexes = new ReleaseIndexes(new ReleasedDatasets(releases)),
  history = new HistorySource(releases),
  limits = defaultLimits,
  signal = neverAborting(),
  client = 'local',
  observed,
}: AnswerContextOptions): AnswerContext {
  const runner = inTurn(store.autoCommit({ timeoutMs: statementTimeoutMs, signal, client }), signal, observed);
  const read: Run = (query, params) => (signal.aborted ? Promise.reject(signal.reason) : query.run(runner, params));
  const run: Run = (query, params) => {
    if (consistent === undefined) return read(query, params);
    return signal.aborted ? Promise.reject(signal.reason) : consistent.rows.run(query, params, runner, consistent.pin);
  };
  const lists = consistent?.rows.lists(consistent.pin) ?? uncachedLists;
  const owner = { client, signal, observed };
  return {
    // One literal: on Node 20, objects that begin as a spread left much garbage (docs/decisions/0065-fixed-price.md).
    run,
    loaders: createLoaders({ lists, read }),
    networks,
    pathGraph: () => (consistent === undefined ? null : inMemory(consistent.memory.pathGraph, consistent.pin, owner)),
    vocabulary: () =>
      consistent === undefined ? readVocabulary(runner) : inMemory(consistent.memory.vocabulary, consistent.pin, owner),
    officialPlaces,
    sourceTexts,
    releases,
    releaseDiffs,
    releaseIndexes,
    history,
    limits,
    signal,
    client,
    observed,
  };
}

/** The value of the version that a request reads. */
function inMemory<Value>(value: VersionValue<Value>, pin: Pin, owner: ValueOwner): MaybePromise<Value> {
  if (pin.version !== null) return value.get(pin.version, owner);
  return pin.state().then(({ version }) => value.get(version, owner));
}

function neverAborting(): AbortSignal {
  const { signal } = new AbortController();
  // Each statement adds a listener. Node warns of a leak after ten.
  setMaxListeners(0, signal);
  return signal;
}
