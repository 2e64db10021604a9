import type { GraphStore, GraphTransaction } from '../../../src/store/engines/graph-store.ts';

/** Called before each statement of a transaction, counted from 1, and once more before its end. */
export type Interruption = (statement: number) => Promise<void> | void;

/** A view of a store whose writes are interrupted. If `interrupt` throws, the write rejects with its error. */
export function interruptedStore(store: GraphStore, interrupt: Interruption): GraphStore {
  const interrupted = interrupting(interrupt);
  return {
    ...store,
    write: (work, options) =>
      store.write(
        (transaction) =>
          interrupted(work)({ ...transaction, separately: (other) => transaction.separately(interrupted(other)) }),
        options,
      ),
  };
}

/** A view of a store whose reads are interrupted. Statements are counted over all reads. */
export function interruptedReads(store: GraphStore, interrupt: Interruption): GraphStore {
  const interrupted = interrupting(interrupt);
  return { ...store, read: (work, options) => store.read(interrupted(work), options) };
}

function interrupting(interrupt: Interruption) {
  let count = 0;
  return <Transaction extends GraphTransaction, T>(work: (transaction: Transaction) => Promise<T>) =>
    async (transaction: Transaction) => {
      const run: GraphTransaction['run'] = async (statement, params) => {
        await interrupt(++count);
        return transaction.run(statement, params);
      };
      const result = await work({ ...transaction, run });
      await interrupt(++count);
      return result;
    };
}

/** Counts the interruptions of `work`: one for each statement of its writes and one for each commit. */
export async function countInterruptions(
  store: GraphStore,
  work: (store: GraphStore) => Promise<unknown>,
): Promise<number> {
  let last = 0;
  await work(
    interruptedStore(store, (statement) => {
      last = statement;
    }),
  );
  return last;
}
