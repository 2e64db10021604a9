import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { PublicError } from '../src/domain/error.ts';
import { projectPath } from '../src/project-root.ts';
import { datasetFromPage, renderDataset } from './dataset-from-page.ts';
import { blocksRelease, type Finding } from './findings/finding.ts';
import { readPageInputs, readSourcePage } from './inputs.ts';
import { readCurrentDataset } from './new-page.ts';
import { reportFindings } from './page-report.ts';
import { renderFindings } from './report/text.ts';

// `node dist/seed/build.js` writes the data set. `node dist/seed/build.js --check` writes nothing, and fails if the committed
// data set is out of date or the curation has open problems.

const output = projectPath('seed/dataset.json');

function main(argument: string | undefined): number {
  // On a first build there is no data set to recognise changed names by.
  const current = existsSync(output) ? readCurrentDataset() : undefined;
  const inputs = readPageInputs((sentence) => process.stderr.write(`${sentence}\n`));
  const built = datasetFromPage(readSourcePage(), { ...inputs, ...(current ? { current } : {}) });
  const text = renderDataset(built.dataset);
  if (argument === '--check') return check(text, built.findings);
  writeFileSync(output, text);
  const { fabriques, territoires, organisations, participations, dataIssues } = built.dataset;
  process.stdout.write(
    `seed/dataset.json: ${fabriques.length} Fabriques, ${territoires.length} territoires, ` +
      `${organisations.length} organisations, ${participations.length} participations, ${dataIssues.length} data issues.\n`,
  );
  if (built.findings.length > 0) process.stderr.write(`\n${inWords(built.findings)}`);
  return 0;
}

/** Doubts about the page are data issues already, so they are not reported here. */
function check(text: string, findings: readonly Finding[]): number {
  const isStale = !existsSync(output) || readFileSync(output, 'utf8') !== text;
  const open = findings.filter(blocksRelease);
  if (open.length > 0) process.stderr.write(inWords(open));
  if (isStale) {
    process.stderr.write('seed/dataset.json is not what the page and the curation make: run npm run seed:build.\n');
  }
  if (open.length > 0 || isStale) return 1;
  process.stdout.write('seed/dataset.json is complete and up to date.\n');
  return 0;
}

function inWords(findings: readonly Finding[]): string {
  return renderFindings(reportFindings(findings, 'en'), 'en');
}

try {
  process.exitCode = main(process.argv[2]);
} catch (error) {
  if (!(error instanceof PublicError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
