import { describe, expect, test } from 'vitest';
import type { PageRequest } from '../../../src/answers/page/page.ts';
import { hasAtLeast, isPrefix, type ListedParams, readPage } from '../../../src/answers/page/precomputed-page.ts';

const lists = [{ name: 'fabriques:YEAR:ASC' }, { name: 'fabriques:YEAR:DESC' }];
const start: PageRequest<[string | number, string]> = { size: 2, backward: false, cursor: null };

/** Reads a page of two rows. Returns them with the parameters of the statement for precomputed lists, null if it did not run. */
async function read({
  list = 'fabriques:YEAR:DESC',
  page = start,
  whole = true,
  found = ['precomputed'],
}: {
  list?: string;
  page?: PageRequest<[string | number, string]>;
  whole?: boolean;
  found?: readonly string[];
}) {
  let params: ListedParams | null = null;
  const listed = async (given: ListedParams) => {
    params = given;
    return found;
  };
  const rows = await readPage<string>({
    list,
    lists,
    page,
    whole,
    listed,
    sorted: async (limit) => [`sorted ${limit}`],
  })(2);
  return { rows, params };
}

describe('a page', () => {
  test('from the start comes from the precomputed list', async () => {
    expect(await read({})).toEqual({
      rows: ['precomputed'],
      params: { list: 'fabriques:YEAR:DESC', place: 1, pageSize: 50, backward: false, afterKey: null, limit: 2 },
    });
  });

  test.each([false, true])('from a cursor comes from the precomputed list (backward: %s)', async (backward) => {
    const { rows, params } = await read({ page: { size: 2, backward, cursor: [2025, 'eau'] } });
    expect(rows).toEqual(['precomputed']);
    expect(params).toMatchObject({ backward, afterKey: 'eau' });
  });

  test.each([
    ['under a filter', { whole: false }],
    ['of a list that is not precomputed', { list: 'fabriques:LINE:ASC' }],
    ['from the end', { page: { size: 2, backward: true, cursor: null } }],
  ])('%s is sorted by the database alone', async (_, options) => {
    expect(await read(options)).toEqual({ rows: ['sorted 2'], params: null });
  });

  test('from a cursor whose row does not exist any more is sorted by the database', async () => {
    const page = { size: 2, backward: false, cursor: [2025, 'gone'] as [number, string] };
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
    expect(isPrefix({ field, direction }, minFabriques)).toBe(expected);
  },
);

test('rows with fewer Fabriques than the minimum are cut, where the list is in that order', () => {
  const row = (sort: string | number) => ({ actor: {} as never, sort });
  expect([1, 2, 3].map((count) => hasAtLeast(2, 'FABRIQUE_COUNT')(row(count)))).toEqual([false, true, true]);
  expect(hasAtLeast(0, 'NAME')(row('arras'))).toBe(true);
});
