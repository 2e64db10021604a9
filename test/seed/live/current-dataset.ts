import { readFileSync } from 'node:fs';
import { type Dataset, datasetSchema } from '../../../src/domain/dataset.ts';
import { projectPath } from '../../../src/project-root.ts';

/** The text of the data set of this version. */
export function currentDatasetText(): string {
  return readFileSync(projectPath('seed/dataset.json'), 'utf8');
}

/** The data set of this version, which servers and commands use by default. Tests compare with it, and state no fact of it. */
export function currentDataset(): Dataset {
  return datasetSchema.parse(JSON.parse(currentDatasetText()));
}
