import { PublicError } from '../../domain/error.ts';
import { currentDataset } from '../../store/statements/dataset.ts';
import type { DatasetRecord } from '../../store/statements/records.ts';
import type { Run } from '../context.ts';

/** The data set that the graph holds. Errors: `DATABASE_UNAVAILABLE` when it holds none. */
export async function readCurrentDataset(run: Run): Promise<DatasetRecord> {
  const [current] = await run(currentDataset, {});
  if (current !== undefined) return current.dataset;
  throw new PublicError(
    'DATABASE_UNAVAILABLE',
    'The database holds no data set yet. Import one: fabriques-graph seed.',
  );
}
