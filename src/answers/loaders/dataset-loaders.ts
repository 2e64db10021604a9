import DataLoader from 'dataloader';
import { dataIssues } from '../../store/statements/dataset.ts';
import type { DatasetRecord } from '../../store/statements/records.ts';
import { readCurrentDataset } from '../dataset/dataset.ts';
import type { Run } from '../run.ts';
import { createListLoader } from './list-loader.ts';

/** Loaders of the data set as a whole, and of the issues found on lines of its source page. */
export function datasetLoaders(run: Run) {
  return {
    /** The data set has no id: all keys are equal. Errors: `DATABASE_UNAVAILABLE`. */
    dataset: new DataLoader<'', DatasetRecord>(async (keys) => {
      const dataset = await readCurrentDataset({ run });
      return keys.map(() => dataset);
    }),

    dataIssuesOnLine: createListLoader(
      (lines) => run(dataIssues, { lines: lines.map(Number) }),
      ({ line }) => String(line),
    ),
  };
}
