import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClosedSet, closedFrequentSets } from '../../src/network/closed-sets.ts';

const noLimit = Number.POSITIVE_INFINITY;

/** Sets in short, in an order of their own: "0 2: 0 1 3" is the items and the transactions. */
const inShort = (sets: readonly ClosedSet[] | null) =>
  (sets ?? []).map(({ items, transactions }) => `${items.join(' ')}: ${transactions.join(' ')}`).sort();

/** Every set of items, with the transactions that have all of them; closed if no further item is in all of these. */
function byDefinition(transactions: readonly (readonly number[])[], minSupport: number, itemCount: number): string[] {
  const having = (items: readonly number[]) =>
    [...transactions.keys()].filter((number) => items.every((item) => transactions[number]?.includes(item)));
  const every = Array.from({ length: itemCount }, (_, item) => item);
  const sets = Array.from({ length: 2 ** itemCount - 1 }, (_, bits) =>
    every.filter((item) => ((bits + 1) & (1 << item)) !== 0),
  );
  return sets
    .map((items) => ({ items, transactions: having(items) }))
    .filter(({ transactions: its }) => its.length >= minSupport)
    .filter(
      ({ items, transactions: its }) =>
        !every.some((item) => !items.includes(item) && having([...items, item]).length === its.length),
    )
    .map(({ items, transactions: its }) => `${items.join(' ')}: ${its.join(' ')}`)
    .sort();
}

describe('closed frequent sets', () => {
  // 0 and 1 are in three transactions, with 2 in two of them. 3 is alone.
  const transactions = [[0, 1, 2], [2, 1, 0], [1, 0], [3]];

  test('are as large as the common transactions allow', () => {
    // 2 is always with 0 and 1, so neither {2} nor {0, 2} is closed.
    expect(inShort(closedFrequentSets(transactions, 2, noLimit))).toEqual(['0 1 2: 0 1', '0 1: 0 1 2']);
  });

  test('from a support of 1 include each transaction', () => {
    expect(inShort(closedFrequentSets(transactions, 1, noLimit))).toEqual(['0 1 2: 0 1', '0 1: 0 1 2', '3: 3']);
  });

  test('include what all transactions have', () => {
    expect(inShort(closedFrequentSets([[5, 7], [5]], 1, noLimit))).toEqual(['5 7: 0', '5: 0 1']);
  });

  test('are none without enough transactions', () => {
    expect(closedFrequentSets([], 1, noLimit)).toEqual([]);
    expect(closedFrequentSets([[0]], 2, noLimit)).toEqual([]);
    expect(closedFrequentSets([[], []], 2, noLimit)).toEqual([]);
  });

  test('are those of their definition, each once', () => {
    const input = fc.record({
      transactions: fc.array(fc.uniqueArray(fc.nat({ max: 6 })), { maxLength: 8 }),
      minSupport: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(input, ({ transactions: some, minSupport }) => {
        expect(inShort(closedFrequentSets(some, minSupport, noLimit))).toEqual(byDefinition(some, minSupport, 7));
      }),
      { seed: 20_260_131, numRuns: 500 },
    );
  });

  test('are refused beyond a number of operations', () => {
    // Each of 24 transactions lacks another item: every set of items is closed, 2^24 - 1 of them.
    const items = Array.from({ length: 24 }, (_, item) => item);
    const hard = items.map((lacking) => items.filter((item) => item !== lacking));
    expect(closedFrequentSets(hard, 1, 100_000)).toBeNull();
    // From a support of 23: the sets of one item.
    expect(closedFrequentSets(hard, 23, 100_000)).toHaveLength(24);
  });
});
