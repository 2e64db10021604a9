import type { Dataset } from '../../domain/dataset.ts';
import { PublicError } from '../../domain/error.ts';
import type { GraphStore, StatementRunner, WriteTransaction } from '../engines/graph-store.ts';
import * as load from '../statements/load.ts';
import { type CommitNotice, commitNoticeMs, writeMarked } from './commit-marker.ts';
import { type GraphRows, graphRows } from './graph-rows.ts';
import { prepareImport } from './import-checks.ts';
import { explainImportError } from './import-errors.ts';
import { type HeldDataset, ImportLock } from './import-lock.ts';
import { type Batch, batchesOf, countRows, countsByStep, stepNames } from './import-steps.ts';
import { labelRoles } from './label-roles.ts';
import { completeOffline } from './offline-completion.ts';

export type ImportProgress = Omit<Batch, 'write'>;

export interface ImportReport {
  readonly version: string;
  /** False if the graph had this version already. Then nothing was written. */
  readonly changed: boolean;
  /** The version that the graph had before. Null if it had no data set. */
  readonly previous: string | null;
  /** Number of rows by step, in the order of writing. After an offline import without the words, which are not counted again. */
  readonly written: Readonly<Record<string, number>>;
  /** Nodes and relationships of the previous data set, all of which were removed. */
  readonly replaced: { readonly nodes: number; readonly relationships: number };
}

export interface ImportOptions {
  /** Whether a release of this program contains the data set. Default: false. */
  readonly bundled?: boolean;
  /** Which other data sets may be replaced: all, or only those that a release of this program contains. Default: all. */
  readonly replaces?: 'all' | 'bundled';
  /** Rows of a statement. Default: `defaultBatchSize`. */
  readonly batchSize?: number;
  /** Maximum number of rows of one transaction. An empty graph is filled in several transactions. Default: 25,000. */
  readonly maximumRows?: number;
  /**
   * Removes a different data set first, in a transaction of its own, so that the import needs less memory. Does not complete an
   * offline import, but replaces it. Default: false.
   */
  readonly afresh?: boolean;
  /** Milliseconds between announcement and commit. Default: `commitNoticeMs`. 0 if nobody reads the graph meanwhile. */
  readonly noticeMs?: number;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** Rows of a statement. */
export const defaultBatchSize = 1_000;

/** A row takes about 10 kB of the heap of Neo4j in its transaction, so these take 250 MB. */
const defaultMaximumRows = 25_000;

/**
 * Makes the graph hold exactly this data set.
 *
 * Runs in one transaction, so a failed import leaves the previous graph unchanged. A large data set is written into an empty
 * graph in several transactions, because one would need too much memory. The last of them makes the graph ready for readers;
 * if the import is interrupted before, the next import of the same data set resumes it.
 *
 * If neo4j-admin has filled the graph from files of the same data set (`src/store/offline/`), this completes it instead of writing rows.
 * It does not delete a graph that was filled from files of another one, which `replaces` protects.
 *
 * Errors, with nothing written: `DATABASE_FOREIGN` when the database has data, constraints or indexes that this project did
 * not make; `DATASET_CONFLICT` when it has another data set, which `replaces` protects; `IMPORT_IN_PROGRESS` when another
 * import is running; `DATABASE_MEMORY` when the database has a data set already and too little memory to replace it in one
 * transaction; `DATABASE_UNAVAILABLE` and `TIMEOUT` when the database does not answer in time. `IMPORT_FAILED` for other errors
 * of the database.
 */
export function importDataset(store: GraphStore, dataset: Dataset, options: ImportOptions = {}): Promise<ImportReport> {
  return replaceDataset(store, dataset, options).catch((error: unknown) => {
    throw explainImportError(error);
  });
}

async function replaceDataset(store: GraphStore, dataset: Dataset, options: ImportOptions): Promise<ImportReport> {
  const { batchSize = defaultBatchSize, maximumRows = defaultMaximumRows, noticeMs = commitNoticeMs } = options;
  const { afresh = false, bundled = false, replaces = 'all', onProgress = () => {} } = options;
  const rows = graphRows(dataset, bundled);
  await prepareImport(store);
  if (afresh) await removeOther(store, rows.stamp, noticeMs);
  const lock = new ImportLock(store);

  const write = async (transaction: WriteTransaction, notice: CommitNotice): Promise<ImportReport> => {
    // This transaction holds the lock until the end. Its commit makes the graph ready for readers.
    const held = await lock.take(transaction);
    const previous = versionOf(held);
    if (held.stamp === rows.stamp) {
      return { version: rows.version, changed: false, previous, written: {}, replaced: nothing };
    }
    if (previous !== null && previous !== rows.version && replaces === 'bundled' && !held.bundled) {
      throw conflict(previous, rows.version);
    }
    if (previous !== null) await notice.announce();
    const [stopped] = previous === null ? await load.importProgress.run(transaction, {}) : [];
    if (stopped?.offline != null && !afresh) {
      if (stopped.version === rows.stamp) {
        await completeOffline(transaction, { stamp: rows.stamp, ...stopped.offline });
        await load.clearImportProgress.run(transaction, {});
        await load.loadDataset.run(transaction, { properties: rows.dataset });
        // Files have written all rows, so that they need not be made again.
        return { version: rows.version, changed: true, previous, written: countsByStep(rows), replaced: nothing };
      }
      const version = versionOfStamp(stopped.version);
      if (version !== rows.version && replaces === 'bundled') throw offlineConflict(version, rows.version);
    }
    const inSeveral = previous === null && countRows(rows) > maximumRows;
    const resumes = stopped?.version === rows.stamp && stopped.batchSize === batchSize && stopped.offline === null;
    const writing = { rows, batchSize, written: resumes ? stopped.batches : null };
    const {
      write: writeOrSkip,
      finish,
      replaced,
    } = await (inSeveral ? inSeparateTransactions(transaction, writing) : inOneTransaction(transaction));
    const written = Object.fromEntries(stepNames(rows).map((step) => [step, 0]));
    await writeAhead(batchesOf(rows, batchSize), async ({ write: writeBatch, ...progress }) => {
      written[progress.step] = progress.done;
      if (await writeOrSkip(writeBatch)) onProgress(progress);
    });
    await finish();
    await load.loadDataset.run(transaction, { properties: rows.dataset });
    return { version: rows.version, changed: true, previous, written, replaced };
  };
  return writeMarked(store, write, { noticeMs, signal: lock.signal });
}

const nothing = { nodes: 0, relationships: 0 };

/** The result of `cypher/load/lock.cypher` for a graph without a data set. */
const noVersion = 'none';

/** The version of the data set in a graph. Null if there is none. */
function versionOf({ stamp }: HeldDataset): string | null {
  return stamp === noVersion ? null : versionOfStamp(stamp);
}

/** A stamp is the version and the format of the graph. */
function versionOfStamp(stamp: string): string {
  return stamp.replace(/\.\d+$/, '');
}

function conflict(held: string, version: string): PublicError {
  return new PublicError(
    'DATASET_CONFLICT',
    `The graph has data set ${held}, not ${version}, and no release of fabriques-graph contains it. Nothing was changed. To replace ` +
      'it, start the server with --replace or run fabriques-graph seed; to serve it, start with --dataset and its file.',
  );
}

function offlineConflict(offline: string, version: string): PublicError {
  return new PublicError(
    'DATASET_CONFLICT',
    `neo4j-admin has imported data set ${offline} into this graph, not ${version}, and it is not complete yet. Nothing was changed. ` +
      'To complete it, run fabriques-graph seed with the --dataset of its files; to replace it, start the server with --replace.',
  );
}

/**
 * Removes the `Dataset` node of a different data set. From then on the graph counts as empty, so that the import can remove
 * the other nodes in several transactions.
 */
async function removeOther(store: GraphStore, stamp: string, noticeMs: number): Promise<void> {
  const lock = new ImportLock(store);
  const remove = async (transaction: WriteTransaction, notice: CommitNotice) => {
    const held = await lock.take(transaction);
    const changed = held.stamp !== stamp && held.stamp !== noVersion;
    if (changed) await notice.announce();
    // Without a data set, this removes the node that the lock has just made.
    await load.forgetDataset.run(transaction, { stamp });
    return { changed };
  };
  await writeMarked(store, remove, { noticeMs, signal: lock.signal });
}

interface Writing {
  /** Writes a batch, and resolves to true. Resolves to false if an interrupted import has written it already. */
  write(batch: Batch['write']): Promise<boolean>;
  /** Writes what depends on all batches. */
  finish(): Promise<void>;
  readonly replaced: ImportReport['replaced'];
}

/**
 * Starts to write each item while the previous one is still being written, so that rows are made while the database works.
 * Nothing is being written any more when the promise settles.
 */
async function writeAhead<Item>(items: Iterable<Item>, write: (item: Item) => Promise<void>): Promise<void> {
  let writing = Promise.resolve();
  try {
    for (const item of items) {
      const previous = writing;
      writing = Promise.all([previous, write(item)]).then(() => {});
      // Avoids an unhandled rejection; awaiting `previous` reports the error.
      writing.catch(() => {});
      await previous;
    }
  } finally {
    await Promise.allSettled([writing]);
  }
  await writing;
}

/** All batches in the transaction that holds the lock. */
async function inOneTransaction(transaction: WriteTransaction): Promise<Writing> {
  const replaced = await clear(transaction, (work) => work(transaction));
  return {
    replaced,
    write: async (batch) => {
      await batch(transaction);
      return true;
    },
    finish: () => labelRoles(transaction),
  };
}

interface Parts {
  readonly rows: GraphRows;
  readonly batchSize: number;
  /** Number of batches that an import which was stopped has written. Null: there was none of this data set. */
  readonly written: number | null;
}

/** Each batch in a transaction of its own, which also saves the progress, so that an interrupted import can be resumed. */
async function inSeparateTransactions(
  transaction: WriteTransaction,
  { rows, batchSize, written }: Parts,
): Promise<Writing> {
  const replaced = written === null ? await clear(transaction, transaction.separately) : nothing;
  let batches = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    replaced,
    write: async (batch) => {
      batches += 1;
      if (batches <= (written ?? 0)) return false;
      const properties = { id: 'import' as const, datasetVersion: rows.stamp, batchSize, batches };
      // One after the other, so that the saved number means that all batches up to it are written.
      last = last.then(() =>
        transaction.separately(async (own) => {
          await batch(own);
          await load.setImportProgress.run(own, { properties });
        }),
      );
      await last;
      return true;
    },
    finish: () =>
      transaction.separately(async (own) => {
        await labelRoles(own);
        await load.clearImportProgress.run(own, {});
      }),
  };
}

/** Maximum number of nodes that one statement removes. */
const removedAtOnce = 10_000;

async function clear(
  transaction: WriteTransaction,
  within: <T>(work: (runner: StatementRunner) => Promise<T>) => Promise<T>,
): Promise<ImportReport['replaced']> {
  const [before] = await load.countRelationships.run(transaction, {});
  let nodes = 0;
  for (let removed = removedAtOnce; removed === removedAtOnce; nodes += removed) {
    const [cleared] = await within((runner) => load.clearNodes.run(runner, { limit: removedAtOnce }));
    removed = cleared?.removed ?? 0;
  }
  return { nodes, relationships: before?.count ?? 0 };
}
