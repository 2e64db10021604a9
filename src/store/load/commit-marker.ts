import { setTimeout as delay } from 'node:timers/promises';
import type { GraphStore, ReadOptions, StatementRunner, WriteTransaction } from '../engines/graph-store.ts';
import * as load from '../statements/load.ts';

/**
 * Milliseconds between the announcement of a commit and its beginning: so long may a reader go on that has seen none.
 * Importers and readers must agree on it.
 */
export const commitNoticeMs = 2_000;

/** Milliseconds that a failed import waits for the end of its commit: another import may hold the lock by then. */
const settlingMs = 10_000;

/** Tells readers of the commit to come. */
export interface CommitNotice {
  /** To be called once it is certain that data which readers may hold will change; without it, they have none. */
  announce(): Promise<void>;
}

/**
 * Runs an import in one transaction, and tells readers of its commit (see `DataVersion`): announced `noticeMs` or more before
 * it begins, marked as long as it is under way, settled afterwards; each in a transaction of its own.
 *
 * `work` must hold the lock of imports (`cypher/load/lock.cypher`), and says whether it changed anything. It rejects with
 * the data in the graph only when the mark cannot be removed: then the next import removes it.
 */
export async function writeMarked<Report extends { readonly changed: boolean }>(
  store: GraphStore,
  work: (transaction: WriteTransaction, notice: CommitNotice) => Promise<Report>,
  { noticeMs = commitNoticeMs, ...options }: ReadOptions & { readonly noticeMs?: number } = {},
): Promise<Report> {
  let sequence: number | undefined;
  const settle = (runner: StatementRunner) => load.settleCommit.run(runner, { sequence: sequence ?? 0 });
  try {
    const report = await store.write(async (transaction) => {
      let announced: number | undefined;
      const mark = async (phase: 1 | 2) => {
        const [marked] = await transaction.apart((own) => load.markCommit.run(own, { phase }));
        sequence = marked?.sequence;
      };
      const announce = async () => {
        await mark(1);
        announced = performance.now();
      };
      const done = await work(transaction, { announce });
      if (!done.changed) {
        await settleLeftMark(transaction);
        return done;
      }
      if (announced !== undefined) await delay(Math.max(0, noticeMs - (performance.now() - announced)));
      await mark(2);
      return done;
    }, options);
    if (sequence !== undefined) await tried(() => store.write(settle));
    return report;
  } catch (error) {
    if (sequence !== undefined) {
      // Whether the commit reached the database is not known: only who waited for its lock knows that it has ended.
      const settled = store.write(
        async (transaction) => {
          await load.waitForCommit.run(transaction, {});
          await settle(transaction);
        },
        { timeoutMs: settlingMs },
      );
      // A database that fails here as well keeps the mark, and so does one that another import holds. The next import removes it.
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

/** Left by an import that was killed: this one holds the lock, so the commit of that one has ended. */
async function settleLeftMark(transaction: StatementRunner): Promise<void> {
  const [left] = await load.leftMark.run(transaction, {});
  if (left !== undefined) await load.settleCommit.run(transaction, left);
}
