import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupBy } from '../../src/domain/group-by.ts';

test('groups come in the order of their first value, and values in their own', () => {
  const groups = groupBy(['eau', 'air', 'elu', 'arbre', 'terre'], (word) => word[0]);
  expect([...groups]).toEqual([
    ['e', ['eau', 'elu']],
    ['a', ['air', 'arbre']],
    ['t', ['terre']],
  ]);
});

test('nothing makes no group, and undefined is a key like any other', () => {
  expect([...groupBy([], () => 1)]).toEqual([]);
  expect([...groupBy(new Set([1, 2]), () => undefined)]).toEqual([[undefined, [1, 2]]]);
});

test('no value is lost, moved to another key, or put before an earlier one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), (values) => {
      const groups = groupBy(values, (value) => value % 7);
      for (const [key, group] of groups) expect(group).toEqual(values.filter((value) => value % 7 === key));
      expect([...groups.values()].flat()).toHaveLength(values.length);
    }),
  );
});
