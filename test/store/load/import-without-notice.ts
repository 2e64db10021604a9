import type { Dataset } from '../../../src/domain/dataset.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { type ImportOptions, importDataset as importWithNotice } from '../../../src/store/load/import.ts';

/** Imports without notice, since nobody reads during these tests. */
export function importDataset(store: GraphStore, dataset: Dataset, options: ImportOptions = {}) {
  return importWithNotice(store, dataset, { noticeMs: 0, ...options });
}

/** Interruptions after the commit: the statement that removes its mark, and the end of that transaction. */
export const settling = 2;
