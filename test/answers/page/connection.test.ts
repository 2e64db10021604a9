import { describe, expect, test, vi } from 'vitest';
import { Connection } from '../../../src/answers/page/connection.ts';
import { keyCursor } from '../../../src/answers/page/cursor-shape.ts';
import { type PageArguments, parsePage } from '../../../src/answers/page/page.ts';

const list = ['a', 'b', 'c', 'd', 'e'];

/** A page of the list above. */
function pageOf(args: PageArguments) {
  const page = parsePage(args, 'letters', keyCursor, { page: 100 });
  const fetch = vi.fn(async (limit: number) => {
    const after = page.cursor?.[0];
    const rows = page.backward ? list.toReversed() : list;
    return rows.filter((row) => after === undefined || (page.backward ? row < after : row > after)).slice(0, limit);
  });
  const connection = new Connection<string, { node: string }>({
    ...{ list: 'letters', page, fetch },
    cursorOf: (row) => [row],
    edgeOf: (row) => ({ node: row }),
    count: async () => list.length,
  });
  return { connection, fetch };
}

const cursorOf = async (row: string) => {
  const edges = await pageOf({}).connection.edges;
  return edges.find(({ node }) => node === row)?.cursor();
};

describe('a page', () => {
  test.each([
    ['the first', {}, { first: 2 }, ['a', 'b'], true, false],
    ['after a row', { after: 'b' }, { first: 2 }, ['c', 'd'], true, true],
    ['the end, forward', { after: 'c' }, { first: 2 }, ['d', 'e'], false, true],
    ['the last', {}, { last: 2 }, ['d', 'e'], false, true],
    ['before a row', { before: 'd' }, { last: 2 }, ['b', 'c'], true, true],
    ['the start, backward', { before: 'c' }, { last: 2 }, ['a', 'b'], true, false],
  ])(
    '%s: its rows are in the order of the list',
    async (_, cursors: Record<string, string>, args, rows, next, previous) => {
      const cursorArgs = Object.fromEntries(
        await Promise.all(Object.entries(cursors).map(async ([name, row]) => [name, await cursorOf(row)])),
      );
      const { connection } = pageOf({ ...args, ...cursorArgs });
      expect(await connection.nodes).toEqual(rows);
      expect(await connection.pageInfo).toEqual({
        hasNextPage: next,
        hasPreviousPage: previous,
        startCursor: await cursorOf(rows[0] ?? ''),
        endCursor: await cursorOf(rows[1] ?? ''),
      });
    },
  );

  test('without rows has no cursors', async () => {
    const { connection } = pageOf({ first: 2, after: await cursorOf('e') });
    expect(await connection.pageInfo).toMatchObject({ hasNextPage: false, startCursor: null, endCursor: null });
  });

  test('is read when a field needs it, once, with one row more', async () => {
    const { connection, fetch } = pageOf({ first: 2 });
    expect(await connection.totalCount()).toBe(5);
    expect(fetch).not.toHaveBeenCalled();
    await Promise.all([connection.edges, connection.nodes, connection.pageInfo]);
    expect(fetch.mock.calls).toEqual([[3]]);
  });
});
