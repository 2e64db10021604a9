import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupBy } from '../../src/domain/group-by.ts';

test('groupBy keeps the order of keys and values', () => {
  const groups = groupBy(['eau', 'air', 'elu', 'arbre', 'terre'], (word) => word[0]);
  expect([...groups]).toEqual([
    ['e', ['eau', 'elu']],
    ['a', ['air', 'arbre']],
    ['t', ['terre']],
  ]);
});

test('groupBy returns no group for no value, and accepts undefined as a key', () => {
  expect([...groupBy([], () => 1)]).toEqual([]);
  expect([...groupBy(new Set([1, 2]), () => undefined)]).toEqual([[undefined, [1, 2]]]);
});

test('groupBy loses no value and keeps the order in each group', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), (values) => {
      const groups = groupBy(values, (value) => value % 7);
      for (const [key, group] of groups) expect(group).toEqual(values.filter((value) => value % 7 === key));
      expect([...groups.values()].flat()).toHaveLength(values.length);
    }),
  );
});
