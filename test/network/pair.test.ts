import { describe, expect, test } from 'vitest';
import {
  type CountedActor,
  comparable,
  compareRanks,
  defined,
  orderValue,
  type Pair,
  rankOf,
  unmetPairs,
} from '../../src/network/pair.ts';

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

describe('a normalised order', () => {
  test('lists pairs with an actor of one Fabrique last, whatever their value', () => {
    const [rare, recurring] = [pair(1, 1, 1), pair(4, 4, 2)];
    const ranksBy = (order: 'LIFT' | 'COUNT') =>
      [rare, recurring].map((it) => rankOf(it, order, orderValue(it, order, 23))) as [
        ReturnType<typeof rankOf>,
        ReturnType<typeof rankOf>,
      ];
    // Lift: 23 and 23 × 2 / 16.
    expect(ranksBy('LIFT').map(([tier]) => tier)).toEqual([1, 0]);
    expect(compareRanks('LIFT', ...ranksBy('LIFT'))).toBeGreaterThan(0);
    expect(ranksBy('COUNT').map(([tier]) => tier)).toEqual([0, 0]);
  });
});

describe('a measure', () => {
  test('is null if it divides by 0 or is the logarithm of 0', () => {
    expect([0 / 0, Math.log2(0), 0, 2.5].map(defined)).toEqual([null, null, 0, 2.5]);
  });
});

describe('pairs that never met', () => {
  const actor = (id: string, role: CountedActor['role'] = 'PARTNER'): CountedActor => ({
    ...{ id, key: id, role, fabriqueCount: 1 },
  });
  const three = ['x', 'y', 'z'].map((id) => actor(id));
  const unmet = (...args: [CountedActor[], CountedActor[], Parameters<typeof unmetPairs>[2], boolean]) =>
    unmetPairs(...args, (a, b) => `${a.role} ${a.id} ${b.id}`);

  test('of one role are given once, without those that met', () => {
    expect(unmet(three, three, [{ aId: 'x', aRole: 'PARTNER', bId: 'z' }], true)).toEqual([
      'PARTNER x y',
      'PARTNER y z',
    ]);
  });

  test('of an actor in two roles are told apart by role', () => {
    const own = [actor('x'), actor('x', 'COFINANCEUR')];
    expect(unmet(own, three, [{ aId: 'x', aRole: 'PARTNER', bId: 'z' }], false)).toEqual([
      'PARTNER x y',
      'COFINANCEUR x y',
      'COFINANCEUR x z',
    ]);
  });
});
