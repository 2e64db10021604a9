import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Language } from '../src/domain/language.ts';
import { projectPath } from '../src/project-root.ts';
import { runBuildCommand } from './build-command.ts';
import { type BuildOptions, buildOptions } from './build-options.ts';
import { buildWords } from './build-words.ts';
import { type BuiltDataset, datasetFromPage, renderDataset } from './dataset-from-page.ts';
import { listFactsWithoutEvidence } from './facts-without-evidence.ts';
import { blocksRelease, type Finding } from './findings/finding.ts';
import { readPageInputs, readSourcePage } from './inputs.ts';
import { readCurrentDataset } from './new-page.ts';
import { reportFindings } from './page-report.ts';
import { renderFindings } from './report/text.ts';

// `node dist/seed/build.js` writes the data set. `node dist/seed/build.js --check` writes nothing, and fails if the committed
// data set is out of date or the curation has open problems. `--lang fr` or `en`; default: by the locale.

const output = projectPath('seed/dataset.json');

function main({ isCheck, language }: BuildOptions): number {
  // On a first build there is no data set to recognise changed names by.
  const current = existsSync(output) ? readCurrentDataset() : undefined;
  const inputs = readPageInputs((sentence) => process.stderr.write(`${sentence}\n`));
  const built = datasetFromPage(readSourcePage(), { ...inputs, ...(current ? { current } : {}) });
  const text = renderDataset(built.dataset);
  if (isCheck) return check(text, built, language);
  writeFileSync(output, text);
  const { fabriques, territoires, organisations, participations, dataIssues } = built.dataset;
  const counts = {
    fabriques: fabriques.length,
    territoires: territoires.length,
    organisations: organisations.length,
    participations: participations.length,
    dataIssues: dataIssues.length,
  };
  process.stdout.write(`${buildWords[language].written(counts)}\n`);
  if (built.findings.length > 0) process.stderr.write(`\n${inWords(built.findings, language)}`);
  return 0;
}

/**
 * Doubts about the page are data issues already, so they are not reported here. Facts without evidence are listed, and fail
 * nothing.
 */
function check(text: string, { dataset, findings }: BuiltDataset, language: Language): number {
  const isStale = !existsSync(output) || readFileSync(output, 'utf8') !== text;
  const open = findings.filter(blocksRelease);
  if (open.length > 0) process.stderr.write(inWords(open, language));
  if (isStale) process.stderr.write(`${buildWords[language].stale}\n`);
  if (open.length > 0 || isStale) return 1;
  process.stdout.write(`${buildWords[language].upToDate}\n${listFactsWithoutEvidence(dataset, language)}`);
  return 0;
}

function inWords(findings: readonly Finding[], language: Language): string {
  return renderFindings(reportFindings(findings, language), language);
}

await runBuildCommand(() => main(buildOptions(process.argv.slice(2), process.env)));
