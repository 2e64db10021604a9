import type { GraphStore, GraphTransaction } from '../../src/store/graph-store.ts';

/** Called before each statement that a write runs, counted from 1, and once more before it is committed. */
export type Interruption = (statement: number) => Promise<void> | void;

/** The same store, whose writes are interrupted: what `interrupt` throws, they reject with. */
export function interruptedStore(store: GraphStore, interrupt: Interruption): GraphStore {
  let count = 0;
  const interrupted =
    <Transaction extends GraphTransaction, T>(work: (transaction: Transaction) => Promise<T>) =>
    async (transaction: Transaction) => {
      const run: GraphTransaction['run'] = async (statement, params) => {
        await interrupt(++count);
        return transaction.run(statement, params);
      };
      const result = await work({ ...transaction, run });
      await interrupt(++count);
      return result;
    };
  return {
    ...store,
    write: (work, options) =>
      store.write(
        (transaction) => interrupted(work)({ ...transaction, apart: (other) => transaction.apart(interrupted(other)) }),
        options,
      ),
  };
}

/** How many interruptions a work has: one for each statement of its writes, and one for each commit. */
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
