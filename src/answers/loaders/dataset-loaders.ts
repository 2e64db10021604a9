import { currentDataset } from '../../store/statements/dataset.ts';
import type { DatasetRecord } from '../../store/statements/records.ts';
import { datasetOf } from '../dataset/dataset.ts';
import type { Reader } from './reader.ts';
import { createSingleLoader } from './single-loader.ts';

/** A loader of the data set as a whole. */
export function datasetLoaders({ lists, read }: Reader) {
  return {
    /** Errors: `DATABASE_UNAVAILABLE`. */
    dataset: createSingleLoader(
      'dataset',
      { lists, read },
      (_: object) => read(currentDataset, {}),
      (rows): DatasetRecord => datasetOf(rows),
    ),
  };
}
