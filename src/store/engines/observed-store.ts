import type { Work } from '../../observe/observer.ts';
import type { GraphStore, StatementRunner } from './graph-store.ts';

/** Reports each statement of a store with its time, whoever runs it. */
export function observedStore(store: GraphStore, worked: (work: Work) => void): GraphStore {
  const observed = <Runner extends StatementRunner>(runner: Runner): Runner => ({
    ...runner,
    run: async (statement, params, file = 'unnamed') => {
      const started = performance.now();
      const report = (isFailed: boolean) =>
        worked({ kind: 'statement', name: file, seconds: (performance.now() - started) / 1_000, isFailed });
      try {
        const rows = await runner.run(statement, params, file);
        report(false);
        return rows;
      } catch (error) {
        report(true);
        throw error;
      }
    },
  });
  return {
    ...store,
    read: (work, options) => store.read((transaction) => work(observed(transaction)), options),
    autoCommit: (options) => observed(store.autoCommit(options)),
    write: (work, options) => store.write((transaction) => work(observed(transaction)), options),
  };
}
