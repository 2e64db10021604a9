import type { PageInputs } from '../../../seed/dataset-from-page.ts';
import { readPageInputs, readSourcePage } from '../../../seed/inputs.ts';
import { type Dataset, datasetSchema } from '../../../src/domain/dataset.ts';
import { currentDatasetText } from './current-dataset.ts';

/** A source page, what makes a data set from it, and the data set as a file: what a release of the data consists of. */
export interface Release {
  readonly page: string;
  readonly inputs: PageInputs;
  readonly file: string;
}

/** The release of this version: the files of `seed/`, whatever they say. */
export function currentRelease(): Release {
  return { page: readSourcePage(), inputs: readPageInputs(), file: currentDatasetText() };
}

export function datasetOf({ file }: Release): Dataset {
  return datasetSchema.parse(JSON.parse(file));
}
