import DataLoader from 'dataloader';
import type { DatasetRecord } from '../../store/statements/records.ts';
import { readCurrentDataset } from '../dataset/dataset.ts';
import type { Run } from '../run.ts';

/** A loader of the data set as a whole. */
export function datasetLoaders(run: Run) {
  return {
    /** The data set has no id: all keys are equal. Errors: `DATABASE_UNAVAILABLE`. */
    dataset: new DataLoader<'', DatasetRecord>(async (keys) => {
      const dataset = await readCurrentDataset({ run });
      return keys.map(() => dataset);
    }),
  };
}
