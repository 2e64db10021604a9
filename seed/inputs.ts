import { withLineFeeds } from '../src/files/line-ends.ts';
import { readTextSync } from '../src/files/read-text.ts';
import { projectPath } from '../src/project-root.ts';
import { readCuration } from './curation/curation.ts';
import { originSchema, type PageInputs } from './dataset-from-page.ts';
import { readOfficial } from './official/official.ts';
import { readJson } from './read-json.ts';

/** The text of the committed source page. */
export function readSourcePage(): string {
  return withLineFeeds(readTextSync(projectPath('seed/source/liste-des-fabriques.txt'), 'the source page').text);
}

/**
 * Reads the inputs of `datasetFromPage`, other than the page, from the project's files. `note`: receives a sentence for each file
 * in another encoding or with another separator than those of the project. Errors: `DATA_INVALID`.
 */
export function readPageInputs(note?: (sentence: string) => void): PageInputs {
  return {
    origin: readJson('seed/source/origin.json', originSchema),
    curation: readCuration(projectPath('seed/curation'), note),
    official: readOfficial(),
  };
}
