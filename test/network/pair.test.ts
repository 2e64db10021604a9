import { describe, expect, test } from 'vitest';
import { comparable, compareRanks, orderValue, type Pair, rankOf } from '../../src/network/pair.ts';

const pair = (aCount: number, bCount: number, count: number): Pair => ({
  keys: ['a', 'b'],
  aCount,
  bCount,
  count,
  fabriqueIds: [],
});

describe('an order of pairs', () => {
  test.each<['P_VALUE' | 'COSINE', Pair, Pair, number]>([
    // Of 3 Fabriques: C(2, 2) / C(3, 2) = 1 / C(3, 1).
    ['P_VALUE', pair(1, 1, 1), pair(2, 2, 2), 3],
    // 3 / sqrt(18) = 1 / sqrt(2).
    ['COSINE', pair(3, 6, 3), pair(1, 2, 1), 6],
  ])('by %s takes for a tie what differs in its last digits alone', (order, one, other, total) => {
    const values = [one, other].map((it) => orderValue(it, order, total));
    expect(values[0]).not.toBe(values[1]);
    const ranks = [one, other].map((it, index) => rankOf(it, order, values[index] ?? 0));
    // The first element is the tier: the pairs differ in their number of Fabriques.
    expect(ranks[0]?.slice(1)).toEqual(ranks[1]?.slice(1));
  });

  test('distinguishes different values', () => {
    expect(
      compareRanks('P_VALUE', [0, comparable(0.1 + 1e-9), 'a', 'b'], [0, comparable(0.1), 'a', 'b']),
    ).toBeGreaterThan(0);
  });
});
