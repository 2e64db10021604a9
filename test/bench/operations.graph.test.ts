import { readdirSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { generateDataset } from '../../bench/generate/dataset.ts';
import { operations } from '../../bench/operations/index.ts';
import { projectPath } from '../../src/project-root.ts';
import { schema } from '../../src/schema/index.ts';
import { frozenDataset } from '../fixtures/frozen/frozen.ts';
import { asker, storeOf } from '../schema/ask.ts';

const read = (file: string) => readFileSync(projectPath(file), 'utf8');
const real = frozenDataset();
const made = generateDataset(150, real);
const ask = asker(await storeOf(made));

test('each operation stands in three dialects, and no document without one', () => {
  const names = operations.map(({ name }) => name).sort();
  const namesIn = (folder: string, ending: string) =>
    readdirSync(projectPath(folder))
      .filter((file) => file.endsWith(ending))
      .map((file) => file.replace(ending, ''))
      .sort();
  expect(names).toHaveLength(10);
  expect(namesIn('bench/operations', '.graphql')).toEqual(names);
  expect(namesIn('bench/limit', '.cypher')).toEqual(names);
  expect(namesIn('bench/peer/operations', '.graphql')).toEqual(names);
});

describe.each(operations.map((operation) => [operation.name, operation] as const))('%s', (name, operation) => {
  const document = read(`bench/operations/${name}.graphql`);
  const questions = operation.questions(made);

  test('is valid', () => {
    expect(validate(schema, parse(document))).toEqual([]);
  });

  test('has distinct questions, the same ones each time', () => {
    expect(questions.length).toBeGreaterThan(30);
    expect(new Set(questions.map((question) => JSON.stringify(question))).size).toBe(questions.length);
    expect(operation.questions(made)).toEqual(questions);
  });

  test('finds something', async () => {
    const found: unknown[] = [];
    for (const question of questions.slice(0, 5)) {
      const { data, errors } = await ask(document, operation.variables(question));
      expect(errors).toEqual([]);
      found.push(...(operation.rows(data) as unknown[]));
    }
    expect(found.length).toBeGreaterThan(0);
  });
});
