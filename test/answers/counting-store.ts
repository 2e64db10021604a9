import type { GraphStore, StatementRunner } from '../../src/store/engines/graph-store.ts';

/** A store that counts the statements that are run on it. */
export interface CountingStore extends GraphStore {
  readonly statements: () => number;
}

export function countingStore(store: GraphStore): CountingStore {
  let statements = 0;
  const counted = (runner: StatementRunner): StatementRunner => ({
    ...runner,
    run: (statement, params) => {
      statements += 1;
      return runner.run(statement, params);
    },
  });
  return {
    ...store,
    read: (work, options) => store.read((transaction) => work(counted(transaction)), options),
    autoCommit: (options) => counted(store.autoCommit(options)),
    statements: () => statements,
  };
}
