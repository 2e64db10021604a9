import { expect, test } from 'vitest';
import { sortText } from '../../../src/store/statements/page.ts';

const ascending = (...numbers: (number | null)[]) => sortText(numbers.map((number) => ({ number, descending: false })));
const descending = (...numbers: (number | null)[]) => sortText(numbers.map((number) => ({ number, descending: true })));

test('texts of numbers are in the order of the numbers, and what has no number comes last', () => {
  const numbers = [0, 9, 10, 2018, 999_999_998, null];
  expect(numbers.map((it) => ascending(it))).toEqual(numbers.map((it) => ascending(it)).toSorted());
  const reversed = [999_999_998, 2018, 10, 9, 0, null];
  expect(reversed.map((it) => descending(it))).toEqual(reversed.map((it) => descending(it)).toSorted());
});

test('of two numbers the first one decides', () => {
  const rows = [ascending(1, 2), ascending(1, 10), ascending(2, 1), ascending(10, 0)];
  expect(rows).toEqual(rows.toSorted());
});

test('without a number all texts are equal', () => {
  expect(sortText([])).toBe('');
});
