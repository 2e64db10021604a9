import { expect, test } from 'vitest';
import { geometricMean, median, quantile, spreadOf } from '../../bench/statistics.ts';

test('the median of an odd number of values is the middle one, of an even number half-way between the middle two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 6])).toBe(5.5);
});

test('a quantile lies between the two nearest values', () => {
  // Places 0 to 4; 0.95 of 4 is 3.8: four fifths of the way from 40 to 50.
  expect(quantile([50, 40, 30, 20, 10], 0.95)).toBeCloseTo(48, 10);
  expect(quantile([10], 0.95)).toBe(10);
});

test('the geometric mean of twice as fast and half as fast is as fast', () => {
  expect(geometricMean([2, 0.5])).toBeCloseTo(1, 10);
  expect(geometricMean([1, 10, 100])).toBeCloseTo(10, 10);
});

test('a spread holds the middle half', () => {
  expect(spreadOf([1, 2, 3, 4, 100])).toEqual({ median: 3, from: 2, to: 4 });
});

test('nothing has no median', () => {
  expect(() => median([])).toThrow('no values');
  expect(() => geometricMean([])).toThrow('no values');
});
