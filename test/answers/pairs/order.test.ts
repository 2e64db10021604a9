import { describe, expect, test } from 'vitest';
import { needsAllPairs, parsePairArguments } from '../../../src/answers/pairs/order.ts';
import { pairOrders } from '../../../src/network/pair.ts';

describe('the arguments of a list of pairs', () => {
  test('have defaults: by count, minimums of 1', () => {
    expect(parsePairArguments({})).toEqual({ order: 'COUNT', minCount: 1, minFabriques: 1 });
    expect(parsePairArguments({ orderBy: null, minCount: null, minFabriques: null })).toEqual(parsePairArguments({}));
  });

  test('have a default of two Fabriques in every order by which a single meeting can come first', () => {
    const least = pairOrders.map((orderBy) => [orderBy, parsePairArguments({ orderBy }).minFabriques]);
    expect(Object.fromEntries(least)).toEqual({
      ...{ COUNT: 1, NEWMAN: 1 },
      ...{ JACCARD: 2, COSINE: 2, ASSOCIATION_STRENGTH: 2, LIFT: 2, P_VALUE: 2 },
    });
    expect(parsePairArguments({ orderBy: 'LIFT', minFabriques: 1 }).minFabriques).toBe(1);
  });
});

describe('all pairs are needed', () => {
  test.each([
    [{}, false],
    [{ orderBy: 'COUNT', minFabriques: 1 }, false],
    [{ orderBy: 'COUNT', minFabriques: 2 }, true],
    [{ orderBy: 'NEWMAN' }, true],
    [{ minFabriques: 3 }, true],
  ] as const)('with %j: %s', (args, expected) => {
    expect(needsAllPairs(args)).toBe(expected);
  });
});
