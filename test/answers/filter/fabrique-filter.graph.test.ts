import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnswerContext } from '../../../src/answers/context.ts';
import {
  anyFabrique,
  countUnder,
  type FabriqueFilterInput,
  fabriqueFilterParams,
  foundUnder,
  isUnfiltered,
  scopeOf,
} from '../../../src/answers/filter/fabrique-filter.ts';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { storeOf } from '../../schema/ask.ts';
import { answerContext } from '../context.ts';
import { type CountingStore, countingStore } from '../counting-store.ts';

let graph: GraphStore;
let store: CountingStore;
let context: AnswerContext;
beforeAll(async () => {
  graph = await storeOf(smallDataset);
});
beforeEach(() => {
  store = countingStore(graph);
  context = answerContext(store);
});

describe('a filter of Fabriques', () => {
  test.each([[undefined], [null], [{}], [{ years: null, text: null, ids: null }]])('%j passes all', async (filter) => {
    expect(await fabriqueFilterParams(filter, context)).toEqual(anyFabrique);
    expect(isUnfiltered(await fabriqueFilterParams(filter, context))).toBe(true);
    expect(await scopeOf(filter, context)).toBeNull();
    expect(store.statements()).toBe(0);
  });

  test('gives the parameters of statements: texts folded, ids of the graph', async () => {
    const filter: FabriqueFilterInput = {
      years: { from: 2020 },
      status: 'ACHEVEE',
      text: 'Élus',
      region: '28',
      departement: '50',
      territoire: encodeGlobalId('Territoire', '200042604'),
      organisation: encodeGlobalId('Organisation', 'cerema'),
      ids: [encodeGlobalId('Fabrique', 'temps')],
    };
    expect(await fabriqueFilterParams(filter, context)).toEqual({
      yearFrom: 2020,
      yearTo: null,
      status: 'ACHEVEE',
      text: 'elus',
      region: '28',
      departement: '50',
      territoire: '200042604',
      organisation: 'cerema',
      ids: ['temps'],
    });
    expect(await scopeOf(filter, context)).toEqual(['temps']);
  });

  test.each<[string, FabriqueFilterInput, string]>([
    ['an unknown région', { region: '99' }, 'filter.region: "99" is no code of a région.'],
    ['an unknown département', { departement: '99' }, 'filter.departement: "99" is no code of a département.'],
    [
      'years in the wrong order',
      { years: { from: 2024, to: 2020 } },
      'filter.years: Give a "from" that is not after "to".',
    ],
    ['a text with control characters', { text: 'a\u0000' }, 'filter.text: '],
    ['an id of another type', { territoire: encodeGlobalId('Organisation', 'cerema') }, 'filter.territoire: '],
    ['too many ids', { ids: Array.from({ length: 101 }, () => encodeGlobalId('Fabrique', 'eau')) }, 'filter.ids: '],
  ])('refuses %s', async (_, filter, message) => {
    await expect(fabriqueFilterParams(filter, context)).rejects.toThrow(message);
    await expect(scopeOf(filter, context)).rejects.toThrow(message);
  });

  test('accepts one year, and a span that is open on one side', async () => {
    expect(await scopeOf({ years: { to: 2020 } }, context)).toEqual(['sante']);
    expect(await scopeOf({ years: { from: 2023, to: 2023 } }, context)).toEqual(['nature']);
  });
});

describe('a code', () => {
  test('is not looked up when rows were found under it', async () => {
    expect(await foundUnder({ departement: '50' }, context, async () => ['a row'])).toEqual(['a row']);
    expect(store.statements()).toBe(0);
  });

  test('is looked up when nothing was found', async () => {
    const find = vi.fn(async () => []);
    expect(await foundUnder({ departement: '62', status: 'EN_COURS' }, context, find)).toEqual([]);
    expect(store.statements()).toBe(1);
    await expect(foundUnder({ departement: '63' }, context, find)).rejects.toThrow('"63" is no code');
  });
});

test('N is the number of Fabriques that pass', async () => {
  expect(await countUnder(null, context.loaders)).toBe(4);
  expect(await countUnder(['eau', 'temps'], context.loaders)).toBe(2);
  expect(await countUnder([], context.loaders)).toBe(0);
});
