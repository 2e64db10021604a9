import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { PublicError } from '../src/domain/error.ts';
import { projectPath } from '../src/project-root.ts';
import { readCuration } from './curation.ts';
import { originSchema, type PageInputs } from './dataset-from-page.ts';
import { readOfficial } from './official.ts';

/** The page as received. */
export function readSourcePage(): string {
  return readFileSync(projectPath('seed/source/liste-des-fabriques.txt'), 'utf8');
}

/** What `datasetFromPage` needs beside a page, read from the project's files. */
export function readPageInputs(): PageInputs {
  return { origin: readOrigin(), curation: readCuration(projectPath('seed/curation')), official: readOfficial() };
}

function readOrigin(): PageInputs['origin'] {
  const file = 'seed/source/origin.json';
  const result = originSchema.safeParse(JSON.parse(readFileSync(projectPath(file), 'utf8')));
  if (result.success) return result.data;
  throw new PublicError('DATA_INVALID', `${file}: ${z.prettifyError(result.error)}`);
}
