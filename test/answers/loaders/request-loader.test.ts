import { describe, expect, test } from 'vitest';
import { createRequestLoader } from '../../../src/answers/loaders/request-loader.ts';
import { uncachedReader } from './uncached-reader.ts';

interface Request {
  readonly id: string;
  readonly order: string;
}

/** A loader whose rows name their request, and the batches that it has fetched. */
function createLoader() {
  const batches: string[] = [];
  const loader = createRequestLoader(
    'letters',
    uncachedReader,
    ({ order }: Request) => order,
    async (requests) => {
      batches.push(requests.map(({ id, order }) => `${order}:${id}`).join(' '));
      // Two rows for each request but "none", in reverse.
      return requests
        .flatMap(({ id }, request) => (id === 'none' ? [] : [`${id}1`, `${id}2`].map((row) => ({ request, row }))))
        .reverse();
    },
  );
  const load = async (request: Request) => (await loader.load(request)).map(({ row }) => row);
  return { load, batches };
}

describe('a loader of requests', () => {
  test('fetches requests that share the parameters of a statement together, and gives each its own rows', async () => {
    const { load, batches } = createLoader();
    const rows = await Promise.all([
      load({ id: 'a', order: 'up' }),
      load({ id: 'b', order: 'down' }),
      load({ id: 'c', order: 'up' }),
      load({ id: 'none', order: 'up' }),
    ]);
    expect(batches).toEqual(['up:a up:c up:none', 'down:b']);
    expect(rows).toEqual([['a2', 'a1'], ['b2', 'b1'], ['c2', 'c1'], []]);
  });

  test('fetches an equal request once', async () => {
    const { load, batches } = createLoader();
    await Promise.all([load({ id: 'a', order: 'up' }), load({ id: 'a', order: 'up' })]);
    await load({ id: 'a', order: 'up' });
    expect(batches).toEqual(['up:a']);
  });
});
