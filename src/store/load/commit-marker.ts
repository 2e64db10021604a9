import { setTimeout as delay } from 'node:timers/promises';
import type { GraphStore, ReadOptions, StatementRunner, WriteTransaction } from '../engines/graph-store.ts';
import * as load from '../statements/load.ts';

/**
 * Minimum number of milliseconds between the announcement of a commit and the commit. A reader that has seen no announcement
 * can rely on the data for this time. Importers and readers must use the same value.
 */
export const commitNoticeMs = 2_000;

/** Milliseconds that a failed import waits for the lock, to find out that its commit has ended. Another import may hold it. */
const settlingMs = 10_000;

/** Announces a commit to readers. */
export interface CommitNotice {
  /** To be called when the import will change data that readers may have read. Not called if the graph had no data set. */
  announce(): Promise<void>;
}

/**
 * Runs an import in one transaction and marks the phases of its commit in the graph, where readers see them (`DataVersion`):
 * announced at least `noticeMs` before the commit, committing, settled. Each mark is a separate transaction.
 *
 * `work` must take the import lock (`cypher/load/lock.cypher`) and reports whether it changed anything. If the commit has
 * succeeded but its mark cannot be removed, this rejects although the data is in the graph; the next import removes the mark.
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
        const [marked] = await transaction.separately((own) => load.markCommit.run(own, { phase }));
        sequence = marked?.sequence;
      };
      const announce = async () => {
        await mark(1);
        announced = performance.now();
      };
      const done = await work(transaction, { announce });
      if (!done.changed) {
        await settleAbandonedMark(transaction);
        return done;
      }
      if (announced !== undefined) await delay(Math.max(0, noticeMs - (performance.now() - announced)));
      await mark(2);
      return done;
    }, options);
    if (sequence !== undefined) await retry(() => store.write(settle));
    return report;
  } catch (error) {
    if (sequence !== undefined) {
      // The commit may still be running in the database. It has ended when its lock is free.
      const settled = store.write(
        async (transaction) => {
          await load.waitForCommit.run(transaction, {});
          await settle(transaction);
        },
        { timeoutMs: settlingMs },
      );
      // If this fails too, or another import holds the lock, the mark stays and the next import removes it.
      await settled.catch(() => {});
    }
    throw error;
  }
}

/** For the removal of the mark after a commit: tries again when the database is busy for a moment. */
async function retry(work: () => Promise<unknown>, times = 5): Promise<void> {
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

/** Removes the mark of an import that was killed. This import holds the lock, so that commit has ended. */
async function settleAbandonedMark(transaction: StatementRunner): Promise<void> {
  const [abandoned] = await load.leftMark.run(transaction, {});
  if (abandoned !== undefined) await load.settleCommit.run(transaction, abandoned);
}
