import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { PublicError } from '../src/domain/error.ts';
import { projectPath } from '../src/project-root.ts';
import { datasetFromPage, renderDataset } from './dataset-from-page.ts';
import { readPageInputs, readSourcePage } from './inputs.ts';
import { renderReport } from './report.ts';

// `node dist/seed/build.js` writes the data set. `node dist/seed/build.js --check` writes nothing, and fails if the committed
// data set is out of date or the curation has open problems.

const output = projectPath('seed/dataset.json');

function main(argument: string | undefined): number {
  const built = datasetFromPage(
    readSourcePage(),
    readPageInputs((sentence) => process.stderr.write(`${sentence}\n`)),
  );
  const report = renderReport(built);
  const text = renderDataset(built.dataset);
  if (argument === '--check') return check(text, report);
  writeFileSync(output, text);
  const { fabriques, territoires, organisations, participations, dataIssues } = built.dataset;
  process.stdout.write(
    `seed/dataset.json: ${fabriques.length} Fabriques, ${territoires.length} territoires, ` +
      `${organisations.length} organisations, ${participations.length} participations, ${dataIssues.length} data issues.\n`,
  );
  if (report) process.stderr.write(`\nTo settle in seed/curation:\n\n${report}`);
  return 0;
}

function check(text: string, report: string): number {
  const isStale = !existsSync(output) || readFileSync(output, 'utf8') !== text;
  if (report) process.stderr.write(report);
  if (isStale) {
    process.stderr.write('seed/dataset.json is not what the page and the curation make: run npm run seed:build.\n');
  }
  if (report || isStale) return 1;
  process.stdout.write('seed/dataset.json is complete and up to date.\n');
  return 0;
}

try {
  process.exitCode = main(process.argv[2]);
} catch (error) {
  if (!(error instanceof PublicError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
