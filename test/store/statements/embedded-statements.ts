import { afterAll, beforeAll } from 'vitest';
import { openEmbeddedStore } from '../../../src/store/engines/embedded-store.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import type { Query } from '../../../src/store/statements/define-query.ts';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { parseCypherFile } from './cypher-file.ts';
import type { Params, Row } from './query-variants.ts';

/** Runs statements on the embedded engine, over the frozen data set. To be called in a `describe`. */
export function embeddedStatements() {
  let store: GraphStore;
  beforeAll(async () => {
    store = openEmbeddedStore();
    await importDataset(store, frozenDataset());
  });
  afterAll(() => store.close());

  return {
    store: () => store,

    rowsOf: (query: Query, params: Params): Promise<Row[]> =>
      query.run(store.autoCommit(), params as Parameters<Query['run']>[1]),

    /** The parameters that the file of a statement shows. */
    exampleOf: async ({ file, source }: Query): Promise<Params> => {
      const { example } = parseCypherFile(file, source);
      if (example === null) return {};
      const [given] = await store.autoCommit().run(`RETURN ${example} AS params`, {});
      return given?.['params'] as Params;
    },
  };
}
