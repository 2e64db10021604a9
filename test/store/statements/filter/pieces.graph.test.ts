import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { GraphStore, StatementRunner } from '../../../../src/store/engines/graph-store.ts';
import { defined } from '../../../../src/store/statements/filter/condition.ts';
import { realDataset } from '../../../export/render.ts';
import { storeOf } from '../../../schema/ask.ts';
import { portableRules } from '../portable-rules.ts';
import { exampleOf, pieceNames, pieceSource } from './piece-files.ts';
import { conditionNames, conditionOf, nounOf, relatedOf, relationNames, rowsUnder } from './real-filters.ts';

let store: GraphStore;
let runner: StatementRunner;
beforeAll(async () => {
  store = await storeOf(realDataset);
  runner = store.autoCommit();
});
afterAll(() => store.close());

const parametersOf = (text: string) => [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name))].sort();

test('each file of cypher/_conditions/ and cypher/_relations/ is defined, and each definition has its file', () => {
  expect(conditionNames.toSorted()).toEqual(pieceNames('_conditions'));
  expect(relationNames.toSorted()).toEqual(pieceNames('_relations'));
});

const files = [
  ...conditionNames.map((name) => ['_conditions', name, defined.conditions.get(name)] as const),
  ...relationNames.map((name) => ['_relations', name, defined.relations.get(name)?.shapes] as const),
];

describe.each(files)('cypher/%s/%s.cypher', (folder, name, shapes) => {
  const source = pieceSource(folder, name);
  const [header = '', body = ''] = source.split(/\n\n/);

  test('has a title, says what it needs, and what it binds if it is a pattern', () => {
    expect(header).toMatch(/^\/\/ \S.*[^.]\n\/\/\n\/\/ Needs: \S/);
    expect(header.includes('// Yields: ')).toBe(folder === '_relations');
    expect(body).toMatch(/\S\n$/);
  });

  test('has the parameters of its definition and of its header, and an example that fits', async () => {
    const names = Object.keys(shapes ?? {}).sort();
    expect(parametersOf(body)).toEqual(names);
    expect(parametersOf(header)).toEqual(names);
    const example = await exampleOf(folder, name, runner);
    expect(z.strictObject(shapes ?? {}).safeParse(example)).toMatchObject({ success: true });
  });

  test('is written in the Cypher that both engines run alike', () => {
    expect(portableRules.filter(({ pattern }) => pattern.test(body)).map(({ rule }) => rule)).toEqual([]);
  });
});

const without = (name: string) => rowsUnder(nounOf(name), null, runner);

/** Conditions that all of the real data passes, with their reason. */
const passedByAll: Readonly<Record<string, string>> = {
  'territoire/reviewed': 'all names of the source page have been checked',
  'organisation/reviewed': 'all names of the source page have been checked',
};

describe('over the real data', () => {
  test.each(conditionNames.filter((name) => !(name in passedByAll)))(
    'the condition %s passes some rows',
    async (name) => {
      const condition = await conditionOf(name, runner);
      const [all, some, others] = [
        await without(name),
        await rowsUnder(nounOf(name), condition, runner),
        await rowsUnder(nounOf(name), { is: 'not', of: condition }, runner),
      ];
      expect(some).not.toEqual(all);
      expect(others).not.toEqual(all);
      expect(some).not.toEqual([]);
    },
  );

  test.each(Object.entries(passedByAll))('the condition %s passes all rows: %s', async (name) => {
    expect(await rowsUnder(nounOf(name), await conditionOf(name, runner), runner)).toEqual(await without(name));
  });

  test.each(relationNames.filter((name) => name !== 'publication/fabrique'))('the relation %s', async (name) => {
    const [some, none] = await Promise.all(
      (await relatedOf(name, runner)).map((related) => rowsUnder(nounOf(name), related, runner)),
    );
    expect(some).not.toEqual([]);
    expect(some).not.toEqual(none);
  });
});
