import { createHash } from 'node:crypto';
import type { Dataset } from './dataset.ts';

/** The version of a data set: the first 16 hexadecimal digits of the SHA-256 of its canonical JSON. */
export function datasetVersion(dataset: Dataset): string {
  return createHash('sha256').update(JSON.stringify(dataset)).digest('hex').slice(0, 16);
}
