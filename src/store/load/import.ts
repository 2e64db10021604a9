import type { Dataset } from '../../domain/dataset.ts';
import type { GraphStore, StatementRunner, WriteTransaction } from '../engines/graph-store.ts';
import * as load from '../statements/load.ts';
import { type CommitNotice, commitNoticeMs, writeMarked } from './commit-marker.ts';
import { type GraphRows, graphRows } from './graph-rows.ts';
import { prepareImport } from './import-checks.ts';
import { explainImportError } from './import-errors.ts';
import { ImportLock } from './import-lock.ts';
import { type Batch, batchesOf, countRows, stepNames } from './import-steps.ts';

export type ImportProgress = Omit<Batch, 'write'>;

export interface ImportReport {
  readonly version: string;
  /** False when the graph held this version already: then nothing was written. */
  readonly changed: boolean;
  /** Rows by step, in the order of writing. */
  readonly written: Readonly<Record<string, number>>;
  /** Nodes and relationships that the graph held before, all of which were taken away. */
  readonly replaced: { readonly nodes: number; readonly relationships: number };
}

export interface ImportOptions {
  readonly batchSize?: number;
  /** Into a graph without a data set, more rows than these are written in many transactions. */
  readonly mostRowsAtOnce?: number;
  /** Takes another data set away first, so that no transaction has to hold what it replaces. */
  readonly afresh?: boolean;
  /** Milliseconds that readers are given notice of the commit: `commitNoticeMs`, but in tests without readers. */
  readonly noticeMs?: number;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** Rows of one transaction, some 10 kB of a Neo4j's heap each: what half a gigabyte has room for. */
const roomyTransaction = 25_000;

/**
 * Brings the graph to exactly this data set.
 *
 * In one transaction: whatever stops it leaves the old graph as it was. A great data set is written into a graph that holds
 * none in many transactions, so that no memory has to hold it whole: the graph has its data set, and is ready, with the
 * last of them; when that is stopped before, the next import of the same data goes on where it was.
 *
 * Errors: `DATABASE_FOREIGN` when the database holds data, constraints or indexes that this project did not make,
 * `IMPORT_IN_PROGRESS` when another import is under way, `DATABASE_MEMORY` when the database cannot hold all of it in one
 * transaction and has another data set already, `DATABASE_UNAVAILABLE` and `TIMEOUT` when it does not answer, or not in
 * time; nothing is written then. `IMPORT_FAILED` with whatever else the database raises.
 */
export function importDataset(store: GraphStore, dataset: Dataset, options: ImportOptions = {}): Promise<ImportReport> {
  return bringTo(store, dataset, options).catch((error: unknown) => {
    throw explainImportError(error);
  });
}

async function bringTo(store: GraphStore, dataset: Dataset, options: ImportOptions): Promise<ImportReport> {
  const { batchSize = 1_000, mostRowsAtOnce = roomyTransaction, noticeMs = commitNoticeMs } = options;
  const { afresh = false, onProgress = () => {} } = options;
  const rows = graphRows(dataset);
  await prepareImport(store);
  if (afresh) await forgetOther(store, rows.stamp, noticeMs);
  const lock = new ImportLock(store);

  const write = async (transaction: WriteTransaction, notice: CommitNotice): Promise<ImportReport> => {
    // What is committed with this transaction makes the graph ready; until then it keeps other imports out.
    const held = await lock.take(transaction);
    if (held === rows.stamp) {
      return { version: rows.version, changed: false, written: {}, replaced: { nodes: 0, relationships: 0 } };
    }
    if (held !== noVersion) await notice.announce();
    const inParts = held === noVersion && countRows(rows) > mostRowsAtOnce;
    const {
      write: writeOrSkip,
      finish,
      replaced,
    } = await (inParts ? inTransactions(transaction, rows, batchSize) : atOnce(transaction));
    const written = Object.fromEntries(stepNames(rows).map((step) => [step, 0]));
    await oneAhead(batchesOf(rows, batchSize), async ({ write: writeBatch, ...progress }) => {
      written[progress.step] = progress.done;
      if (await writeOrSkip(writeBatch)) onProgress(progress);
    });
    await finish();
    await load.loadDataset.run(transaction, { properties: rows.dataset });
    return { version: rows.version, changed: true, written, replaced };
  };
  return writeMarked(store, write, { noticeMs, signal: lock.signal });
}

/** What `cypher/load/lock.cypher` gives for a graph without a data set. */
const noVersion = 'none';

/** Takes the description of another data set away: from then on the graph holds none, and its nodes can go in parts. */
async function forgetOther(store: GraphStore, stamp: string, noticeMs: number): Promise<void> {
  const lock = new ImportLock(store);
  const forget = async (transaction: WriteTransaction, notice: CommitNotice) => {
    const held = await lock.take(transaction);
    const changed = held !== stamp && held !== noVersion;
    if (changed) await notice.announce();
    // Of a graph without a data set it removes what the lock has just made.
    await load.forgetDataset.run(transaction, { stamp });
    return { changed };
  };
  await writeMarked(store, forget, { noticeMs, signal: lock.signal });
}

interface Writing {
  /** Whether the batch had to be written. */
  write(batch: Batch['write']): Promise<boolean>;
  /** What follows from all batches. */
  finish(): Promise<void>;
  readonly replaced: ImportReport['replaced'];
}

/**
 * Begins with each item while the one before is still being written: rows are made, and sent, while the database works.
 * When it ends, well or not, nothing is being written any more.
 */
async function oneAhead<Item>(items: Iterable<Item>, write: (item: Item) => Promise<void>): Promise<void> {
  let writing = Promise.resolve();
  try {
    for (const item of items) {
      const before = writing;
      writing = Promise.all([before, write(item)]).then(() => {});
      // Whoever waits for the one before is told of its failure first.
      writing.catch(() => {});
      await before;
    }
  } finally {
    await Promise.allSettled([writing]);
  }
  await writing;
}

/** All in the transaction that holds the graph. */
async function atOnce(transaction: WriteTransaction): Promise<Writing> {
  const replaced = await clear(transaction, (work) => work(transaction));
  return {
    replaced,
    write: async (batch) => {
      await batch(transaction);
      return true;
    },
    finish: () => label(transaction),
  };
}

/** Each batch in a transaction of its own, which also notes how far the import has come; from there it goes on. */
async function inTransactions(transaction: WriteTransaction, rows: GraphRows, batchSize: number): Promise<Writing> {
  const [progress] = await load.importProgress.run(transaction, {});
  const goesOn = progress?.version === rows.stamp && progress.batchSize === batchSize;
  const replaced = goesOn ? { nodes: 0, relationships: 0 } : await clear(transaction, transaction.apart);
  const before = goesOn ? progress.batches : 0;
  let batches = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    replaced,
    write: async (batch) => {
      batches += 1;
      if (batches <= before) return false;
      const properties = { id: 'import' as const, datasetVersion: rows.stamp, batchSize, batches };
      // One after the other: what is noted holds for all batches before.
      last = last.then(() =>
        transaction.apart(async (own) => {
          await batch(own);
          await load.setImportProgress.run(own, { properties });
        }),
      );
      await last;
      return true;
    },
    finish: () =>
      transaction.apart(async (own) => {
        await label(own);
        await load.clearImportProgress.run(own, {});
      }),
  };
}

/** Nodes that are taken away by one statement. */
const clearedAtOnce = 10_000;

async function clear(
  transaction: WriteTransaction,
  within: <T>(work: (runner: StatementRunner) => Promise<T>) => Promise<T>,
): Promise<ImportReport['replaced']> {
  const [held] = await load.countRelationships.run(transaction, {});
  let nodes = 0;
  for (let removed = clearedAtOnce; removed === clearedAtOnce; nodes += removed) {
    const [cleared] = await within((runner) => load.clearNodes.run(runner, { limit: clearedAtOnce }));
    removed = cleared?.removed ?? 0;
  }
  return { nodes, relationships: held?.count ?? 0 };
}

async function label(transaction: StatementRunner): Promise<void> {
  for (const statement of Object.values(load.labelRole)) await statement.run(transaction, {});
}
