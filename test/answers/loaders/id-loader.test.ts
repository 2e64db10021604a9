import { describe, expect, test } from 'vitest';
import { createIdLoader, createNodeLoader, orNull } from '../../../src/answers/loaders/id-loader.ts';
import { PublicError } from '../../../src/domain/error.ts';
import { uncachedReader } from './uncached-reader.ts';

describe('a loader by id', () => {
  test('reads all ids of a level at once, and gives each its own rows', async () => {
    const batches: string[][] = [];
    const letters = createIdLoader(
      'letters',
      uncachedReader,
      async (ids) => {
        batches.push(ids);
        return [
          { id: 'c', letter: 1 },
          { id: 'a', letter: 2 },
          { id: 'c', letter: 3 },
        ];
      },
      ({ id }) => id,
    );
    const lists = await Promise.all(['a', 'b', 'c', 'a'].map((id) => letters.load(id)));
    expect(lists.map((rows) => rows.map(({ letter }) => letter))).toEqual([[2], [], [1, 3], [2]]);
    expect(batches).toEqual([['a', 'b', 'c']]);
  });
});

describe('a loader of nodes', () => {
  const nodes = () =>
    createNodeLoader(
      'nodes',
      uncachedReader,
      async () => [{ id: 'a', name: 'A' }],
      ({ id }) => id,
      ({ name }) => name,
    );

  test('gives each node once it is known at once, and a NOT_FOUND error for a missing one', async () => {
    const { load } = nodes();
    expect(await load('a')).toBe('A');
    expect(load('a')).toBe('A');
    const missing = { code: 'NOT_FOUND', message: 'The graph has no node with the id "b".' };
    await expect(load('b')).rejects.toMatchObject(missing);
    // A rejection even when that is known: a resolver that throws makes GraphQL abandon the promises of other rows.
    await expect(load('b')).rejects.toMatchObject(missing);
  });
});

describe('an item that may be missing', () => {
  test('is null for NOT_FOUND', async () => {
    expect(await orNull('a')).toBe('a');
    expect(await orNull(Promise.resolve('a'))).toBe('a');
    expect(await orNull(Promise.reject(new PublicError('NOT_FOUND', '')))).toBeNull();
  });

  test('passes other errors on', async () => {
    await expect(orNull(Promise.reject(new PublicError('TIMEOUT', 'Late.')))).rejects.toThrow('Late.');
    await expect(orNull(Promise.reject(new Error('Broken.')))).rejects.toThrow('Broken.');
  });
});
