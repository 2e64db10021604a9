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
    const ranks = [one, other].map((it, index) => rankOf({ pair: it, value: comparable(values[index] ?? 0) }));
    expect(ranks[0]).toEqual(ranks[1]);
  });

  test('distinguishes different values', () => {
    expect(compareRanks('P_VALUE', [comparable(0.1 + 1e-9), 'a', 'b'], [comparable(0.1), 'a', 'b'])).toBeGreaterThan(0);
  });
});
