import { describe, expect, test } from 'vitest';
import { allOf, after as then } from '../../src/domain/maybe-promise.ts';

describe('after', () => {
  test('goes on at once for a value', () => {
    expect(then(2, (number) => number + 1)).toBe(3);
  });

  test('goes on later for a promise, and passes its error on', async () => {
    expect(await then(Promise.resolve(2), (number) => number + 1)).toBe(3);
    await expect(then(Promise.reject(new Error('down')), () => 1)).rejects.toThrow('down');
  });
});

describe('all of several', () => {
  test('are there at once if none is a promise', () => {
    expect(allOf([1, 2])).toEqual([1, 2]);
  });

  test('are a promise, in their order, if one is', async () => {
    const all = allOf([1, Promise.resolve(2), 3]);
    expect(all).toBeInstanceOf(Promise);
    expect(await all).toEqual([1, 2, 3]);
  });
});
