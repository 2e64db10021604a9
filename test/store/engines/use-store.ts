import { afterAll, afterEach, beforeAll } from 'vitest';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';

/** Opens one store for the tests of a suite. The graph is emptied after each test; constraints stay. */
export function useStore(open: () => Promise<GraphStore>): () => GraphStore {
  let store: GraphStore | undefined;
  const opened = () => {
    if (store === undefined) throw new Error('The store is opened by beforeAll, so use it in tests only.');
    return store;
  };
  beforeAll(async () => {
    store = await open();
  });
  afterEach(() => clear(opened()));
  afterAll(() => store?.close());
  return opened;
}

/** Removes all nodes and relationships. */
export async function clear(store: GraphStore): Promise<void> {
  await store.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n', {}));
}
