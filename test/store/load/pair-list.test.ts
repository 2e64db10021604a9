import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { Role } from '../../../src/domain/roles.ts';
import { frequentPairs, pairPages } from '../../../src/store/load/pair-list.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

const participation = ([actor, fabrique, role]: readonly [string, string, Role]) => ({
  ...{ actor, fabrique, role, origin: 'LABEL' as const },
  mention: { text: actor, line: 1, note: null },
});
const withParticipations = (all: readonly (readonly [string, string, Role])[]): Dataset => ({
  ...smallDataset,
  participations: all.map(participation),
});
const keyOf = (id: string) => id;

// a and b met in 1 and 2, a and c in 2; d paid for 1 and 2, and a paid for 2 itself.
const dataset = withParticipations([
  ['a', '1', 'PARTNER'],
  ['b', '1', 'PARTNER'],
  ['b', '2', 'PARTNER'],
  ['a', '2', 'PARTNER'],
  ['c', '2', 'PARTNER'],
  ['a', '3', 'PARTNER'],
  ['d', '1', 'COFINANCEUR'],
  ['d', '2', 'COFINANCEUR'],
  ['a', '2', 'COFINANCEUR'],
]);
const listOf = (all: ReturnType<typeof frequentPairs>, name: string) => all.find(({ list }) => list === name);
const short = (name: string) =>
  listOf(frequentPairs(dataset, keyOf), name)?.pairs.map(
    ({ aId, bId, aCount, bCount, fabriqueIds }) => `${aId} ${bId} ${aCount} ${bCount} ${fabriqueIds.join('+')}`,
  );

describe('the pairs that meet most', () => {
  test('of one role come once, those with most Fabriques in common first, then by name', () => {
    expect(short('PARTNER:PARTNER')).toEqual(['a b 3 2 1+2', 'a c 3 1 2', 'b c 2 1 2']);
  });

  test('of two roles come in that order, and nobody meets itself', () => {
    expect(short('PARTNER:COFINANCEUR')).toEqual(['a d 3 2 1+2', 'b d 2 2 1+2', 'b a 2 1 2', 'c a 1 1 2', 'c d 1 2 2']);
    expect(short('COFINANCEUR:PARTNER')).toEqual(['d a 2 3 1+2', 'd b 2 2 1+2', 'a b 1 2 2', 'a c 1 1 2', 'd c 2 1 2']);
    expect(short('TERRITOIRE:TERRITOIRE')).toEqual([]);
  });

  test('are found among many who meet seldom, and it is told that not all are kept', () => {
    // 3,000 partners in pairs of their own, 60 who met five times each in a ring, so that few can stand first.
    const seldom = Array.from({ length: 3_000 }, (_, n): [string, string, Role] => [
      `s${String(n).padStart(4, '0')}`,
      `f${n >> 1}`,
      'PARTNER',
    ]);
    const often = Array.from({ length: 60 }, (_, n) =>
      Array.from({ length: 5 }, (__, time): [string, string, Role][] => [
        [`o${String(n).padStart(2, '0')}`, `r${n}.${time}`, 'PARTNER'],
        [`o${String((n + 1) % 60).padStart(2, '0')}`, `r${n}.${time}`, 'PARTNER'],
      ]),
    ).flat(2);
    const found = listOf(frequentPairs(withParticipations([...seldom, ...often]), keyOf), 'PARTNER:PARTNER');
    expect(found?.complete).toBe(false);
    expect(found?.pairs).toHaveLength(1_000);
    expect(found?.pairs.slice(0, 60).every(({ fabriqueIds }) => fabriqueIds.length === 5)).toBe(true);
    expect(found?.pairs[60]).toMatchObject({ aId: 's0000', bId: 's0001', aCount: 1, fabriqueIds: ['f0'] });
  });

  test('stand on pages of fifty, which can be found by their last pair', () => {
    const met = Array.from({ length: 12 }, (_, n): [string, string, Role] => [`p${10 + n}`, '1', 'PARTNER']);
    const pages = pairPages(frequentPairs(withParticipations(met), keyOf)).filter(
      ({ list }) => list === 'PARTNER:PARTNER',
    );
    expect(
      pages.map(({ number, pairs, lastCount, lastA, lastB }) => [number, pairs.length, lastCount, lastA, lastB]),
    ).toEqual([
      [0, 50, 1, 'p15', 'p20'],
      [1, 16, 1, 'p20', 'p21'],
    ]);
    expect(pages.every(({ complete }) => complete)).toBe(true);
  });
});
