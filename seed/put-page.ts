import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
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

// `node dist/seed/put-page.js FILE` puts a saved page in the place of the source page: its text, and the addresses of its
// publications. It writes nothing while the curation has something to settle. The release sets the date.

async function main({ language, positionals: [file, ...others] }: BuildOptions): Promise<number> {
  const words = buildWords[language];
  if (file === undefined) throw new PublicError('BAD_USER_INPUT', words.noPage);
  if (others.length > 0) throw new PublicError('BAD_USER_INPUT', words.oneFile(others.join(' ')));
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
  process.stdout.write(`${words.placed(text.split('\n').length)}\n`);
  if (added > 0) process.stdout.write(`${words.addresses(added)}\n`);
  return 0;
}

await runBuildCommand(() => main(buildOptions(process.argv.slice(2), process.env)));
