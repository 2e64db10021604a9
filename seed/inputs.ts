import { readTextSync } from '../src/files/read-text.ts';
import { projectPath } from '../src/project-root.ts';
import { readCuration } from './curation/curation.ts';
import { originSchema, type PageInputs } from './dataset-from-page.ts';
import { readOfficial } from './official/official.ts';
import { readJson } from './read-json.ts';

/** The text of the committed source page. */
export function readSourcePage(): string {
  return readTextSync(projectPath('seed/source/liste-des-fabriques.txt'), 'the source page');
}

/** Reads the inputs of `datasetFromPage`, other than the page, from the project's files. Errors: `DATA_INVALID`. */
export function readPageInputs(): PageInputs {
  return {
    origin: readJson('seed/source/origin.json', originSchema),
    curation: readCuration(projectPath('seed/curation')),
    official: readOfficial(),
  };
}
