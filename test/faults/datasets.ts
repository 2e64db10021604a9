import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateDataset } from '../../bench/generate/dataset.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { frozenDataset } from '../fixtures/frozen/frozen.ts';

/** A generated data set with this number of Fabriques. The same number always gives the same data set. */
export async function datasetOf(fabriques: number): Promise<Dataset> {
  return generateDataset(fabriques, frozenDataset());
}

/** Creates a temporary folder. The caller removes it. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'fabriques-graph-faults-'));
}

/** Writes a data set to a file for `fabriques-graph seed`. Returns the path. */
export async function writeDataset(folder: string, dataset: Dataset): Promise<string> {
  const path = join(folder, `${dataset.fabriques.length}.json`);
  await writeFile(path, JSON.stringify(dataset));
  return path;
}
