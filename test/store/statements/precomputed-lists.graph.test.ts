import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defaultLimits } from '../../../src/answers/limits.ts';
import { nestedParams, noNestedLists } from '../../../src/answers/loaders/nested-lists.ts';
import { openEmbeddedStore } from '../../../src/store/engines/embedded-store.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import { fabriqueLists, organisationLists, territoireLists } from '../../../src/store/load/precomputed-list.ts';
import { actorsListed } from '../../../src/store/statements/actor.ts';
import { coOccurrencesFrequent } from '../../../src/store/statements/co-occurrence.ts';
import { fabriquesListed } from '../../../src/store/statements/fabrique.ts';
import {
  listName,
  listPageKey,
  listPageSize,
  pairListName,
  pairPageSize,
} from '../../../src/store/statements/precomputed-lists.ts';
import { territoirePage } from '../../../src/store/statements/territoire.ts';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { parseCypherFile } from './cypher-file.ts';

let store: GraphStore;
beforeAll(async () => {
  store = openEmbeddedStore();
  await importDataset(store, frozenDataset());
});
afterAll(() => store.close());

test('lists, their pages and lists of pairs have these names', () => {
  expect(listName('fabriques', { field: 'YEAR', direction: 'DESC' })).toBe('fabriques:YEAR:DESC');
  expect(listPageKey('fabriques:YEAR:DESC', 2)).toBe('fabriques:YEAR:DESC/2');
  expect(pairListName('PARTNER', 'COFINANCEUR')).toBe('PARTNER:COFINANCEUR');
});

test('each list has its own name, by which its index is found', () => {
  for (const lists of [fabriqueLists, territoireLists, organisationLists]) {
    const names = lists.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
  expect(organisationLists.map(({ name }) => name).slice(-4)).toEqual([
    'associations:NAME:ASC',
    'associations:NAME:DESC',
    'associations:FABRIQUE_COUNT:ASC',
    'associations:FABRIQUE_COUNT:DESC',
  ]);
});

test.each([
  [fabriquesListed, fabriqueLists],
  [actorsListed, territoireLists],
])('the example in $file is a list of the import', async (query, lists) => {
  const { example } = parseCypherFile(query.file, query.source);
  const [row] = await store.read((tx) => tx.run(`RETURN ${example} AS params`, {}));
  const { list, place, pageSize } = z
    .object({ list: z.string(), place: z.int(), pageSize: z.int() })
    .parse(row?.['params']);
  expect(lists[place]?.name).toBe(list);
  expect(pageSize).toBe(listPageSize);
});

describe('a page of a precomputed list', () => {
  const list = listName('territoires', { field: 'NAME', direction: 'ASC' });
  const place = territoireLists.findIndex(({ name }) => name === list);
  const read = (backward: boolean, afterKey: string | null, limit: number) =>
    store.read((tx) =>
      actorsListed.run(tx, {
        list,
        place,
        pageSize: listPageSize,
        backward,
        afterKey,
        limit,
        ...nestedParams(noNestedLists),
      }),
    );

  test('has the rows of the sorted list, wherever it begins in the pages that the import wrote', async () => {
    const order = {
      ...({ by1: null, sign1: 1, by2: null, sign2: 1, by3: null, sign3: 1 } as const),
      ...{ keyDescending: false, backward: false, afterSort: null, afterKey: null },
    };
    const sorted = await store.read((tx) =>
      territoirePage.run(tx, { ...order, limit: 1_000, ...nestedParams(noNestedLists) }),
    );
    const ids = sorted.map(({ actor }) => actor.id);
    expect(ids.length).toBeGreaterThan(2 * listPageSize);
    expect(idsOf(await read(false, null, 101))).toEqual(ids.slice(0, 101));
    for (const at of [0, 48, 49, 50, 51, 99, 100, ids.length - 2]) {
      const key = sorted[at]?.actor.key ?? '';
      expect(idsOf(await read(false, key, 51)), `after ${at}`).toEqual(ids.slice(at + 1, at + 52));
      expect(idsOf(await read(true, key, 51)), `before ${at}`).toEqual(ids.slice(Math.max(0, at - 51), at).reverse());
    }
  });
});

test('enough pages of pairs are read for a page of the default size, after any pair', () => {
  const pages = Number(/\nLIMIT (\d+)$/.exec(coOccurrencesFrequent.source.trimEnd())?.[1]);
  // The first page has one pair or more after the cursor. An answer reads one pair more than it shows.
  expect(1 + (pages - 1) * pairPageSize).toBeGreaterThanOrEqual(defaultLimits.page + 1);
  expect(1 + (pages - 2) * pairPageSize).toBeLessThan(defaultLimits.page + 1);
});

function idsOf(rows: readonly { readonly actor: { readonly id: string } }[]): string[] {
  return rows.map(({ actor }) => actor.id);
}
