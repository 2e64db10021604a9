import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { PublicError } from '../src/domain/error.ts';
import { projectPath } from '../src/project-root.ts';
import { readCuration } from './curation.ts';
import {
  type BuiltDataset,
  datasetFromPage,
  originSchema,
  type PageInputs,
  renderDataset,
} from './dataset-from-page.ts';
import { checkAnnouncedTerritoires, checkLossless } from './lossless.ts';
import { readOfficial } from './official.ts';
import { renderProblems } from './report.ts';

/** What `datasetFromPage` needs beside the page, read from the project's files. */
export function readPageInputs(): PageInputs {
  return { origin: readOrigin(), curation: readCuration(projectPath('seed/curation')), official: readOfficial() };
}

function readOrigin(): PageInputs['origin'] {
  const file = 'seed/source/origin.json';
  const result = originSchema.safeParse(JSON.parse(readFileSync(projectPath(file), 'utf8')));
  if (result.success) return result.data;
  throw new PublicError('DATA_INVALID', `${file}: ${z.prettifyError(result.error)}`);
}

export function buildDataset(): BuiltDataset {
  return datasetFromPage(readFileSync(projectPath('seed/source/liste-des-fabriques.txt'), 'utf8'), readPageInputs());
}

/** Everything that keeps the data set from being released, as text; empty when there is nothing. */
export function reportOf({ page, problems }: BuiltDataset): string {
  const faults = [...checkLossless(page), ...checkAnnouncedTerritoires(page)];
  const lost = faults.map(({ line, text, problem }) => `  - line ${line}: « ${text} »: ${problem}\n`);
  const parts = [
    lost.length > 0 ? `The page is not read without loss:\n${lost.join('')}` : '',
    renderProblems(problems),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

const output = 'seed/dataset.json';

function main(argument: string | undefined): number {
  const built = buildDataset();
  const report = reportOf(built);
  const text = renderDataset(built.dataset);
  if (argument === '--check') {
    const isStale = !existsSync(projectPath(output)) || readFileSync(projectPath(output), 'utf8') !== text;
    if (report) process.stderr.write(`${report}\n`);
    if (isStale)
      process.stderr.write(`${output} is not what the page and the curation make: run npm run seed:build.\n`);
    if (!report && !isStale) process.stdout.write(`${output} is complete and up to date.\n`);
    return report || isStale ? 1 : 0;
  }
  writeFileSync(projectPath(output), text);
  const { fabriques, territoires, organisations, participations, dataIssues } = built.dataset;
  process.stdout.write(
    `${output}: ${fabriques.length} Fabriques, ${territoires.length} territoires, ${organisations.length} organisations, ` +
      `${participations.length} participations, ${dataIssues.length} data issues.\n`,
  );
  if (report) process.stderr.write(`\nTo settle in seed/curation:\n\n${report}\n`);
  return 0;
}

if (process.argv[1] === import.meta.filename) {
  try {
    process.exitCode = main(process.argv[2]);
  } catch (error) {
    if (!(error instanceof PublicError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
