import { beforeAll, expect } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { clear } from '../engines/use-store.ts';
import { changedDataset } from './changed-dataset.ts';
import { dump } from './dump.ts';
import { importDataset } from './import-without-notice.ts';

export interface ImportEngine {
  readonly name: string;
  /** Opens a store on an empty graph without constraints. */
  open(): Promise<GraphStore>;
  /** Opens a second store on the same graph. Missing if the engine allows only one. */
  openSecond?: () => GraphStore;
}

/** The expected graphs: dumps of two data sets that were each imported into the empty store. */
export function expectedGraphs(store: () => GraphStore): { readonly small: string[]; readonly changed: string[] } {
  const graphs = { small: [] as string[], changed: [] as string[] };
  const graphOf = async (dataset: Dataset) => {
    await importDataset(store(), dataset);
    const graph = await dump(store());
    await clear(store());
    return graph;
  };
  beforeAll(async () => {
    graphs.small = await graphOf(smallDataset);
    graphs.changed = await graphOf(changedDataset);
  });
  return graphs;
}

/** Matches an error with this code. */
export const withCode = (code: string) => expect.objectContaining({ code });
