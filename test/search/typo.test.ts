import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTolerant, typoDistance, typoKeys, typoKeysAround } from '../../src/search/typo.ts';

/** Optimal string alignment by its recursive definition, without a maximum. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  const ways = [
    plainDistance(restA, b) + 1,
    plainDistance(a, restB) + 1,
    plainDistance(restA, restB) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) {
    ways.push(plainDistance(a.slice(2), b.slice(2)) + 1);
  }
  return Math.min(...ways);
}

const few = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
const word = fc.string({ unit: letter, minLength: 5, maxLength: 14 });

/** A word and a misspelling of it with one typo. */
const mistyped = fc
  .record({ word, at: fc.nat(), letter, how: fc.constantFrom('insert', 'delete', 'substitute', 'transpose') })
  .map(({ word: right, at, letter: other, how }) => {
    const position = at % right.length;
    const after = right.slice(position + 1);
    const typed = {
      insert: right.slice(0, position) + other + right.slice(position),
      delete: right.slice(0, position) + after,
      substitute: right.slice(0, position) + other + after,
      transpose: right.slice(0, position) + after.slice(0, 1) + right.slice(position, position + 1) + after.slice(1),
    }[how];
    return { right, typed };
  });

describe('typoDistance', () => {
  it.each([
    ['granville', 'granville', 0],
    ['granville', 'granvile', 1],
    ['granville', 'granvillle', 1],
    ['granville', 'granbille', 1],
    ['granville', 'garnville', 1],
    ['granville', 'gravnile', 2],
    ['ca', 'abc', 3],
  ])('%s, %s: %i', (a, b, distance) => {
    expect(typoDistance(a, b, 3)).toBe(distance);
  });

  it('equals the recursive definition, up to its maximum', () => {
    fc.assert(
      fc.property(few, few, fc.nat({ max: 4 }), (a, b, maximum) => {
        const plain = plainDistance(a, b);
        expect(typoDistance(a, b, maximum)).toBe(plain <= maximum ? plain : Number.POSITIVE_INFINITY);
      }),
    );
  });
});

describe('typoKeys', () => {
  it('exist for words of at least five letters and no digits', () => {
    expect(['lyon', 'arras', 'm2abc', '50218'].map(isTolerant)).toEqual([false, true, false, false]);
    expect(typoKeys('lyon')).toBeNull();
    expect(typoKeys('arras')).toEqual({ head: 'ar5', tail: 'as5' });
  });

  it('are for misspelled words of letters, and words of the data with five letters or more', () => {
    expect(typoKeysAround('lyon')).toEqual([{ head: 'ly5', tail: 'on5' }]);
    expect(typoKeysAround('lyo')).toEqual([]);
    expect(['m2abc', 'arra5', '5rras', ''].flatMap(typoKeysAround)).toEqual([]);
  });

  it('share the head or the tail with every misspelling of one typo', () => {
    fc.assert(
      fc.property(mistyped, ({ right, typed }) => {
        expect(typoDistance(typed, right, 1)).toBeLessThanOrEqual(1);
        const own = typoKeys(right);
        const near = typoKeysAround(typed).some(({ head, tail }) => head === own?.head || tail === own?.tail);
        expect(near).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
