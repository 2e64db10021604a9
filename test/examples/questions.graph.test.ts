import { readdirSync, readFileSync } from 'node:fs';
import { type DefinitionNode, Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { realDataset } from '../export/render.ts';
import { asker, storeOf } from '../schema/ask.ts';
import type { Question } from './questions/question.ts';

const folder = projectPath('examples/questions');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace(/\.graphql$/, ''));

let store: GraphStore;
beforeAll(async () => {
  store = await storeOf(realDataset);
});
afterAll(() => store.close());

const definitions = (source: string): readonly DefinitionNode[] => parse(source).definitions;

describe.each(names)('examples/questions/%s.graphql', (name) => {
  const source = readFileSync(`${folder}/${name}.graphql`, 'utf8');

  test('is one operation with a name and the question in words, whose variables all have a value', () => {
    expect(name).toMatch(/^\d\d-[a-z0-9-]+$/);
    expect(source).toMatch(/^# \S.*\n/);
    const operations = definitions(source).filter((it) => it.kind === Kind.OPERATION_DEFINITION);
    expect(operations).toHaveLength(1);
    expect(operations[0]?.name?.value).toBeDefined();
    expect(operations[0]?.variableDefinitions?.filter(({ defaultValue }) => defaultValue === undefined)).toEqual([]);
  });

  test('gives the answer that the source page gives', async () => {
    const { question } = (await import(`./questions/${name}.ts`)) as { question: Question };
    const { data, errors } = await asker(store)(source);
    expect(errors).toEqual([]);
    expect(question.read(data)).toEqual(question.answer);
  });
});

test('no two files have the same number, and each answer has its question', () => {
  const numbers = names.map((name) => name.slice(0, 2));
  expect(new Set(numbers).size).toBe(numbers.length);
  const answers = readdirSync(projectPath('test/examples/questions')).filter((file) => file !== 'question.ts');
  expect(answers.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual(names.toSorted());
});
