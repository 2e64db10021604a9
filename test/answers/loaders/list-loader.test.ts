import { describe, expect, test } from 'vitest';
import { ListLoader } from '../../../src/answers/loaders/list-loader.ts';
import { Pin } from '../../../src/store/cache/pin.ts';
import { RowCache } from '../../../src/store/cache/row-cache.ts';

interface Request {
  readonly id: string;
  readonly order: string;
  readonly limit?: number;
}

/** Every list has the rows 1 to 4. */
const length = 4;

/** The requests of several HTTP requests: each has a loader and a version of the data; they share a cache. */
function graph() {
  const cache = new RowCache(1_000_000);
  const statements: string[] = [];
  const open = (version = 'v1', { still = true, fails = false } = {}) => {
    const pin = new Pin({ current: async () => ({ version, sequence: 0, at: 0 }), isStill: async () => still });
    const loader = new ListLoader<Request, { readonly text: string }>('letters', cache.lists(pin), {
      key: ({ id, order }) => `${order} ${id}`,
      shared: ({ order }) => order,
      fetch: async (requests, limit) => {
        statements.push(`${requests.map(({ id }) => id).join(' ')} ${limit}`);
        if (fails) throw new Error('down');
        const rows = Array.from({ length: Math.min(length, limit) }, (_, index) => index + 1);
        return requests.map(({ id }) => rows.map((number) => ({ text: `${version} ${id}${number}` })));
      },
    });
    const load = (id: string, limit?: number, order = 'up') =>
      loader.load({ id, order, ...(limit === undefined ? {} : { limit }) });
    return { load, pin };
  };
  return { open, statements };
}

describe('a loader of lists', () => {
  test('reads what a level lacks by one statement, with the largest limit; each request gets its own number of rows', async () => {
    const { open, statements } = graph();
    const { load } = open();
    const lists = await Promise.all([load('a', 1), load('b', 3), load('a', 2)]);
    expect(lists.map((rows) => rows.map(({ text }) => text))).toEqual([
      ['v1 a1'],
      ['v1 b1', 'v1 b2', 'v1 b3'],
      ['v1 a1', 'v1 a2'],
    ]);
    expect(statements).toEqual(['a b 3']);
  });

  test('does not put lists into one statement that cannot share it', async () => {
    const { open, statements } = graph();
    const { load } = open();
    await Promise.all([load('a', 1), load('b', 1, 'down')]);
    expect(statements).toEqual(['a 1', 'b 1']);
  });

  test('gives a list at once that this request has read', async () => {
    const { open } = graph();
    const { load } = open();
    await load('a', 2);
    expect(load('a', 2)).toEqual([{ text: 'v1 a1' }, { text: 'v1 a2' }]);
    expect(load('a', 1)).toEqual([{ text: 'v1 a1' }]);
  });

  test('reads more of a list of which it knows too little, and no more of one that is complete', async () => {
    const { open, statements } = graph();
    const { load } = open();
    await load('a', 2);
    await load('a', 9);
    expect(load('a', 20)).toHaveLength(4);
    expect(load('a')).toHaveLength(4);
    expect(statements).toEqual(['a 2', 'a 9']);
  });

  test('waits for a list that is being read, rather than to read it twice', async () => {
    const { open, statements } = graph();
    const { load } = open();
    const first = load('a', 2);
    await new Promise(setImmediate);
    const more = open('v1');
    await Promise.all([first, load('a', 1), more.load('b', 1)]);
    expect(statements).toEqual(['a 2', 'b 1']);
  });

  test('gives what another request has read at once, as soon as the version of the data is known', async () => {
    const { open, statements } = graph();
    const before = open();
    await before.load('a', 3);
    await before.pin.confirm();
    const { load } = open();
    // Its first read waits for the version.
    expect(await load('a', 2)).toHaveLength(2);
    expect(load('a', 3)).toEqual([{ text: 'v1 a1' }, { text: 'v1 a2' }, { text: 'v1 a3' }]);
    expect(statements).toEqual(['a 3']);
  });

  test('gives no rows of another version, nor those that an import has mixed', async () => {
    const { open, statements } = graph();
    const mixed = open('v1', { still: false });
    await mixed.load('a', 2);
    await mixed.pin.confirm();
    const after = open('v2');
    expect(await after.load('a', 2)).toEqual([{ text: 'v2 a1' }, { text: 'v2 a2' }]);
    await after.pin.confirm();
    expect(await open('v1').load('a', 1)).toEqual([{ text: 'v1 a1' }]);
    expect(statements).toEqual(['a 2', 'a 2', 'a 1']);
  });

  test('keeps the longer beginning when two requests have read the same list', async () => {
    const { open, statements } = graph();
    const [long, short] = [open(), open()];
    await Promise.all([long.load('a', 3), short.load('a', 1)]);
    await long.pin.confirm();
    await short.pin.confirm();
    expect(await open().load('a', 3)).toHaveLength(3);
    expect(statements).toEqual(['a 3', 'a 1']);
  });

  test('runs a statement that fails once; all who wait for it get its error, as a rejection', async () => {
    const { open, statements } = graph();
    const { load } = open('v1', { fails: true });
    const failures = await Promise.allSettled([load('a', 1), load('b', 1)]);
    expect(failures.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(load('a', 1)).rejects.toThrow('down');
    expect(statements).toEqual(['a b 1']);
  });
});
