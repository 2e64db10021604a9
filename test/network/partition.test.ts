import { describe, expect, it } from 'vitest';
import { adjustedRandIndex, groupNumbers, groupsOf } from '../../src/network/partition.ts';

describe('groups', () => {
  it('are sorted by size, largest first, then by first vertex', () => {
    expect(groupsOf([7, 5, 5, 3, 3, 5])).toEqual([[1, 2, 5], [3, 4], [0]]);
    expect(groupsOf([9, 2, 9, 2])).toEqual([
      [0, 2],
      [1, 3],
    ]);
    expect(groupsOf([])).toEqual([]);
  });

  it('are numbered from 1', () => {
    expect(groupNumbers([[1, 2, 5], [3, 4], [0]], 6)).toEqual([3, 1, 1, 2, 2, 1]);
  });
});

describe('the adjusted Rand index', () => {
  it('is 1 for equal partitions, whatever their labels', () => {
    expect(adjustedRandIndex([1, 1, 2, 2], [8, 8, 4, 4])).toBe(1);
  });

  it('follows the definition of Hubert and Arabie', () => {
    // Pairs within: 2 and 2, in both: 0; expected 2 * 2 / 6, maximum 2: (0 - 2/3) / (2 - 2/3).
    expect(adjustedRandIndex([1, 1, 2, 2], [1, 2, 1, 2])).toBeCloseTo(-0.5, 14);
    // Pairs within: 3 + 3 and 3 + 1, in both: 3 + 1; expected 6 * 4 / 15, maximum 5: (4 - 1.6) / (5 - 1.6).
    expect(adjustedRandIndex([1, 1, 1, 2, 2, 2], [1, 1, 1, 2, 2, 3])).toBeCloseTo(2.4 / 3.4, 14);
  });

  it('is 1 for equal partitions into one group, into single vertices, and of one vertex', () => {
    expect(adjustedRandIndex([1, 1, 1], [2, 2, 2])).toBe(1);
    expect(adjustedRandIndex([1, 2, 3], [3, 2, 1])).toBe(1);
    expect(adjustedRandIndex([1], [1])).toBe(1);
  });

  it('is 0 between one group and single vertices', () => {
    expect(adjustedRandIndex([1, 1, 1], [1, 2, 3])).toBe(0);
  });
});
