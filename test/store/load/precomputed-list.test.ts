import { describe, expect, test } from 'vitest';
import { orderLists } from '../../../src/store/load/precomputed-list.ts';

const item = (id: string, key: string, year: number) => ({ id, key, year });
const items = [item('c', 'cidre', 2021), item('a', 'abricot', 2020), item('b', 'banane', 2021)];
const byYear = ({ year }: { year: number }) => year;

describe('orderLists', () => {
  test('sorts by number, with ties by key ascending in both directions', () => {
    const { pages } = orderLists(items, [
      { name: 'ASC', numberOf: byYear, descending: false },
      { name: 'DESC', numberOf: byYear, descending: true },
      { name: 'NAME', numberOf: null, descending: true },
    ]);
    expect(pages).toEqual([
      { at: 'ASC/0', ids: ['a', 'b', 'c'] },
      { at: 'DESC/0', ids: ['b', 'c', 'a'] },
      { at: 'NAME/0', ids: ['c', 'b', 'a'] },
    ]);
  });

  test('gives each item its position in each list (-1: not in it) and the number that it is sorted by', () => {
    const { propertiesOf } = orderLists(items, [
      { name: 'NAME', numberOf: null, descending: false },
      { name: '2021', numberOf: byYear, descending: true, holds: ({ year }) => year === 2021 },
    ]);
    expect(items.map((_, index) => propertiesOf(index))).toEqual([
      { places: [2, 1], sortNumbers: [0, 2021] },
      { places: [0, -1], sortNumbers: [0, 2020] },
      { places: [1, 0], sortNumbers: [0, 2021] },
    ]);
  });

  test('cuts lists into pages of 50', () => {
    const many = Array.from({ length: 101 }, (_, n) => item(`${n}`, String(n).padStart(3, '0'), 2020));
    const { pages, propertiesOf } = orderLists(many, [{ name: 'NAME', numberOf: null, descending: false }]);
    expect(pages.map(({ at, ids }) => [at, ids.length, ids[0]])).toEqual([
      ['NAME/0', 50, '0'],
      ['NAME/1', 50, '50'],
      ['NAME/2', 1, '100'],
    ]);
    expect(propertiesOf(100)).toEqual({ places: [100], sortNumbers: [0] });
  });
});
