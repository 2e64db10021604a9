import { describe, expect, test } from 'vitest';
import { type Order, parseOrders } from '../../../src/answers/page/order.ts';
import type { PageRequest } from '../../../src/answers/page/page.ts';
import { hasAtLeast, isPrefix, type ListedParams, readPage } from '../../../src/answers/page/precomputed-page.ts';

const lists = [{ name: 'fabriques:YEAR:ASC' }, { name: 'fabriques:YEAR:DESC' }];
const start: PageRequest<[string, string]> = { size: 2, backward: false, cursor: null };
const orderBy = (order: Order<string>) => parseOrders([order], 'TITLE', { field: 'TITLE', direction: 'ASC' });
const newest = orderBy({ field: 'YEAR', direction: 'DESC' });

/** Reads a page of two rows. Returns them with the parameters of the statement for precomputed lists, null if it did not run. */
async function read({
  order = newest,
  page = start,
  whole = true,
  found = [{ from: 'precomputed', number: 2025 }],
}: {
  order?: typeof newest;
  page?: PageRequest<[string, string]>;
  whole?: boolean;
  found?: readonly { readonly from: string; readonly number: number }[];
}) {
  let params: ListedParams | null = null;
  const listed = async (given: ListedParams) => {
    params = given;
    return found;
  };
  const rows = await readPage<{ from: string; sort: string }>({
    list: 'fabriques',
    order,
    lists,
    page,
    whole,
    listed,
    sorted: async (limit) => [{ from: `sorted ${limit}`, sort: '' }],
  })(2);
  return { rows: rows.map(({ from }) => from), sorts: rows.map(({ sort }) => sort), params };
}

describe('a page', () => {
  test('from the start comes from the precomputed list', async () => {
    expect(await read({})).toEqual({
      rows: ['precomputed'],
      sorts: ['1999997975'],
      params: { list: 'fabriques:YEAR:DESC', place: 1, pageSize: 50, backward: false, afterKey: null, limit: 2 },
    });
  });

  test.each([false, true])('from a cursor comes from the precomputed list (backward: %s)', async (backward) => {
    const { rows, params } = await read({ page: { size: 2, backward, cursor: ['1999997975', 'eau'] } });
    expect(rows).toEqual(['precomputed']);
    expect(params).toMatchObject({ backward, afterKey: 'eau' });
  });

  test.each([
    ['under a filter', { whole: false }],
    [
      'of a list that is not precomputed',
      {
        order: orderBy({ field: 'LINE', direction: 'ASC' }),
      },
    ],
    ['from the end', { page: { size: 2, backward: true, cursor: null } }],
  ])('%s is sorted by the database alone', async (_, options) => {
    expect(await read(options)).toMatchObject({ rows: ['sorted 2'], params: null });
  });

  test('from a cursor whose row does not exist any more is sorted by the database', async () => {
    const page = { size: 2, backward: false, cursor: ['1999997975', 'gone'] as [string, string] };
    expect((await read({ page, found: [] })).rows).toEqual(['sorted 2']);
  });

  test('of an empty list is empty', async () => {
    expect((await read({ found: [] })).rows).toEqual([]);
  });
});

test.each([
  ['NAME', 'ASC', 0, true],
  ['NAME', 'DESC', 2, false],
  ['FABRIQUE_COUNT', 'ASC', 2, false],
  ['FABRIQUE_COUNT', 'DESC', 2, true],
] as const)(
  'by %s, %s, actors with at least %i Fabriques come first: %s',
  (field, direction, minFabriques, expected) => {
    expect(
      isPrefix(parseOrders([{ field, direction }], 'NAME', { field: 'NAME', direction: 'ASC' }), minFabriques),
    ).toBe(expected);
  },
);

test('rows with fewer Fabriques than the minimum are cut, where the list is in that order', () => {
  const row = (number: number) => ({ actor: {} as never, number });
  expect([1, 2, 3].map((count) => hasAtLeast(2)(row(count)))).toEqual([false, true, true]);
  // A list by name has the number 0 for all.
  expect(hasAtLeast(0)(row(0))).toBe(true);
});
