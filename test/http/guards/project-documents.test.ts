import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generateDataset } from '../../../bench/generate/dataset.ts';
import { operations as measured } from '../../../bench/operations/index.ts';
import { defaultLimits } from '../../../src/answers/limits.ts';
import { checkCost } from '../../../src/http/guards/cost/refusal.ts';
import { projectPath } from '../../../src/project-root.ts';
import { operations } from '../../conformance/operations.ts';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { costOf } from './cost/cost-of.ts';

const read = (file: string) => readFileSync(projectPath(file), 'utf8');
const isWithin = (query: string, variables: Record<string, unknown> = {}) =>
  expect(() => checkCost(costOf(query, { variables }), defaultLimits)).not.toThrow();

/** The documents in a file of another type. The first group of `pattern` matches a document. */
function documentsIn(file: string, pattern: RegExp): [name: string, query: string][] {
  const found = [...read(file).matchAll(pattern)].map(([, query], index): [string, string] => [
    `${file} ${index + 1}`,
    query ?? '',
  ]);
  if (found.length === 0) throw new Error(`No GraphQL document found in ${file}.`);
  return found;
}

const examples = [
  ...documentsIn('examples/python/three_findings.py', /"""\s*(query [\s\S]*?)"""/g),
  ...documentsIn('examples/r/three_findings.R', /"\s*(query [\s\S]*?)\n"/g),
  ...documentsIn('README.md', /```graphql\n([\s\S]*?)```/g),
  ...readdirSync(projectPath('examples/typescript'))
    .filter((file) => file.endsWith('.graphql'))
    .map((file): [string, string] => [file, read(`examples/typescript/${file}`)]),
];

describe('the documents of this project are within the limits', () => {
  test.each(operations.map(({ name, query }) => [name, query]))('the operation %s', (_name, query) => isWithin(query));

  test.each(examples)('the example %s', (_name, query) => isWithin(query));
});

describe('the operations of the benchmarks are within the limits', async () => {
  const dataset = generateDataset(150, frozenDataset());

  test.each(measured.map((operation) => [operation.name, operation] as const))('%s', (name, operation) => {
    for (const question of operation.questions(dataset).slice(0, 30)) {
      isWithin(read(`bench/operations/${name}.graphql`), operation.variables(question));
    }
  });
});
