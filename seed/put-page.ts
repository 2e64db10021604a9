import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { PublicError } from '../src/domain/error.ts';
import { readPage } from '../src/files/read-page.ts';
import { projectPath } from '../src/project-root.ts';
import { runBuildCommand } from './build-command.ts';
import { type BuildOptions, buildOptions } from './build-options.ts';
import { buildWords } from './build-words.ts';
import { readPageInputs } from './inputs.ts';
import { readCurrentDataset } from './new-page.ts';
import { pageInPlace } from './page-in-place.ts';
import { reportFindings } from './page-report.ts';
import { renderFindings } from './report/text.ts';

// `node dist/seed/put-page.js FILE [DATE]` puts a saved page in the place of the source page: its text, its date, and the
// addresses of its publications. Default of DATE: today. It writes nothing while the curation has something to settle.

const origin = projectPath('seed/source/origin.json');

async function main({ language, positionals: [file, date] }: BuildOptions): Promise<number> {
  const words = buildWords[language];
  if (file === undefined) throw new PublicError('BAD_USER_INPUT', words.noPage);
  const releasedAt = date ?? new Date().toISOString().slice(0, 10);
  if (!z.iso.date().safeParse(releasedAt).success) throw new PublicError('BAD_USER_INPUT', words.badDate(releasedAt));
  // npm runs a script in the folder of the project; the path is relative to the folder of the person.
  const saved = await readPage(resolve(process.env['INIT_CWD'] ?? '', file));
  const inputs = readPageInputs((sentence) => process.stderr.write(`${sentence}\n`));
  const { text, publications, added, open } = pageInPlace(saved.text, { ...inputs, current: readCurrentDataset() });
  if (open.length > 0) {
    process.stderr.write(`${words.blocked}\n\n${renderFindings(reportFindings(open, language), language)}`);
    return 1;
  }
  writeFileSync(projectPath('seed/source/liste-des-fabriques.txt'), text);
  if (added > 0) writeFileSync(projectPath('seed/curation/publications.csv'), publications);
  // Not by the schema: the file has more than the data set takes from it.
  const about: object = JSON.parse(readFileSync(origin, 'utf8'));
  writeFileSync(origin, `${JSON.stringify({ ...about, releasedAt }, null, 2)}\n`);
  process.stdout.write(`${words.placed(text.split('\n').length, releasedAt)}\n`);
  if (added > 0) process.stdout.write(`${words.addresses(added)}\n`);
  return 0;
}

await runBuildCommand(() => main(buildOptions(process.argv.slice(2), process.env)));
