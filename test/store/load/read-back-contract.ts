import { beforeAll, describe, expect, test } from 'vitest';
import { datasetVersion } from '../../../src/domain/dataset-version.ts';
import { projectPath } from '../../../src/project-root.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import { exportDataset } from '../../../src/store/load/read-back.ts';
import { readDataset } from '../../../src/store/load/read-dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

/** What is read back from a graph is what was imported, to the last byte. */
export function exportContract(open: () => Promise<GraphStore>): void {
  describe('the data set read back', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
    });

    test.each([
      ['the small one', async () => smallDataset],
      ['the real one', () => readDataset(projectPath('seed/dataset.json'))],
    ])('is %s that was imported', async (_name, read) => {
      const dataset = await read();
      await importDataset(store, dataset);
      const exported = await exportDataset(store);
      expect(exported).toEqual(dataset);
      expect(datasetVersion(exported)).toBe(datasetVersion(dataset));
    });
  });
}
