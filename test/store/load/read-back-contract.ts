import { beforeAll, describe, expect, test } from 'vitest';
import { datasetVersion } from '../../../src/domain/dataset-version.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import { exportDataset } from '../../../src/store/load/read-back.ts';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

/** `exportDataset` returns exactly the data set that was imported, on every engine. */
export function exportContract(open: () => Promise<GraphStore>): void {
  describe('exportDataset', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
    });

    test.each([
      ['the small data set', async () => smallDataset],
      ['the real data set', async () => frozenDataset()],
    ])('returns %s unchanged', async (_name, read) => {
      const dataset = await read();
      await importDataset(store, dataset);
      const exported = await exportDataset(store);
      expect(exported).toEqual(dataset);
      expect(datasetVersion(exported)).toBe(datasetVersion(dataset));
    });
  });
}
