import { setTimeout as delay } from 'node:timers/promises';
import type { GraphStore, ReadOptions, StatementRunner, WriteTransaction } from './graph-store.ts';
import * as load from './queries/load.ts';

/**
 * Runs an import in one transaction, with a mark around its commit: readers see that a commit is under way, and trust
 * nothing that they read until it has ended (see `DataVersion`). The mark stands for the commit alone, not for the
 * minutes of work before it, which no reader can see.
 *
 * `work` must hold the lock of imports (`cypher/load/lock.cypher`), and says whether it changed anything. It rejects with
 * the data in the graph only when the mark cannot be removed: then the next import removes it.
 */
export async function writeMarked<Report extends { readonly changed: boolean }>(
  store: GraphStore,
  work: (transaction: WriteTransaction) => Promise<Report>,
  options: ReadOptions = {},
): Promise<Report> {
  let sequence: number | undefined;
  const settle = (runner: StatementRunner) => load.settleCommit.run(runner, { sequence: sequence ?? 0 });
  try {
    const report = await store.write(async (transaction) => {
      const done = await work(transaction);
      if (done.changed) sequence = await transaction.apart(mark);
      else await settleLeftMark(transaction);
      return done;
    }, options);
    if (sequence !== undefined) await tried(() => store.write(settle));
    return report;
  } catch (error) {
    if (sequence !== undefined) {
      // Whether the commit reached the database is not known: only who waited for its lock knows that it has ended.
      const settled = store.write(async (transaction) => {
        await load.waitForCommit.run(transaction, {});
        await settle(transaction);
      });
      // A database that fails here as well keeps the mark. The next import removes it.
      await settled.catch(() => {});
    }
    throw error;
  }
}

/** The data is in, and only the mark is left: a database that is busy for a moment is asked again. */
async function tried(work: () => Promise<unknown>, times = 5): Promise<void> {
  for (let left = times - 1; ; left--) {
    try {
      await work();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await delay(200);
    }
  }
}

async function mark(transaction: StatementRunner): Promise<number> {
  const [marked] = await load.markCommit.run(transaction, {});
  if (marked === undefined) throw new Error('The mark of the commit was not set.');
  return marked.sequence;
}

/** Left by an import that was killed during its commit: this one holds the lock, so that commit has ended. */
async function settleLeftMark(transaction: StatementRunner): Promise<void> {
  const [left] = await load.leftMark.run(transaction, {});
  if (left !== undefined) await load.settleCommit.run(transaction, left);
}
