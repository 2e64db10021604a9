import { describe, expect, test } from 'vitest';
import { shadeOf, stepOf, stepsOf } from '../../../src/explorer/drawing/steps.ts';

describe('the steps of counts', () => {
  test('up to five: one for each number', () => {
    expect(stepsOf([0, 1, 3])).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
      { from: 3, to: 3 },
    ]);
  });

  test('above: at most five ranges of one width, the last one up to the highest count', () => {
    expect(stepsOf([13, 2])).toEqual([
      { from: 1, to: 3 },
      { from: 4, to: 6 },
      { from: 7, to: 9 },
      { from: 10, to: 12 },
      { from: 13, to: 13 },
    ]);
    // Ranges of two: three of them reach 6.
    expect(stepsOf([6])).toHaveLength(3);
  });

  test('none without a count above 0', () => {
    expect(stepsOf([0, 0])).toEqual([]);
    expect(stepsOf([])).toEqual([]);
  });

  test('every count is in one step, and 0 in none', () => {
    for (const highest of [1, 4, 5, 6, 17, 100, 1_001]) {
      const steps = stepsOf([highest]);
      expect(steps.length).toBeLessThanOrEqual(5);
      for (let count = 1; count <= highest; count++) {
        expect(steps.filter(({ from, to }) => from <= count && count <= to)).toHaveLength(1);
      }
      expect([stepOf(0, steps), stepOf(highest, steps)]).toEqual([0, steps.length]);
    }
  });

  test('have shades that lie far apart, each its own', () => {
    const shades = (highest: number) => {
      const steps = stepsOf([highest]);
      return steps.map((_, index) => shadeOf(index + 1, steps));
    };
    expect(shadeOf(0, [])).toBe('shade-0');
    expect(shades(1)).toEqual(['shade-4']);
    expect(shades(2)).toEqual(['shade-2', 'shade-5']);
    expect(shades(4)).toEqual(['shade-1', 'shade-2', 'shade-4', 'shade-5']);
    expect(shades(5)).toEqual(['shade-1', 'shade-2', 'shade-3', 'shade-4', 'shade-5']);
  });
});
