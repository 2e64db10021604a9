import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranksOf } from '../../src/network/rank.ts';

test('ranks start at 1 for the highest value; ties share a rank, and null has none', () => {
  expect(ranksOf([5, 9, null, 5, 1, 0])).toEqual([2, 1, null, 2, 4, 5]);
  expect(ranksOf([])).toEqual([]);
  expect(ranksOf([null])).toEqual([null]);
});

test('values that are equal to 12 digits are ties', () => {
  expect(ranksOf([0.1 + 0.2, 0.3, 0.3 + 1e-9])).toEqual([2, 2, 1]);
});

test('a rank is 1 + the number of higher values', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: -3, max: 3 }))), (values) => {
      const expected = values.map((value) =>
        value === null ? null : 1 + values.filter((other) => other !== null && other > value).length,
      );
      expect(ranksOf(values)).toEqual(expected);
    }),
  );
});
