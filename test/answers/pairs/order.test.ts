import { describe, expect, test } from 'vitest';
import { isRanked, parsePairArguments } from '../../../src/answers/pairs/order.ts';
import { pairOrders } from '../../../src/network/pair.ts';

describe('the arguments of a list of pairs', () => {
  test('have defaults: by count, pairs that met, actors with a Fabrique', () => {
    const defaults = { order: 'COUNT', minCount: 1, maxCount: null, minFabriques: 1 };
    expect(parsePairArguments({})).toEqual(defaults);
    expect(parsePairArguments({ orderBy: null, minCount: null, maxCount: null, minFabriques: null })).toEqual(defaults);
  });

  test.each(pairOrders)('have the same defaults in the order %s', (orderBy) => {
    expect(parsePairArguments({ orderBy })).toEqual({ ...parsePairArguments({}), order: orderBy });
  });

  test.each([
    [{ minCount: -1 }, 'minCount: Give a number of 0 or more.'],
    [{ maxCount: -1 }, 'maxCount: Give a number of 0 or more.'],
    [{ minFabriques: 0 }, 'minFabriques: Give a number of 1 or more.'],
    [{ maxCount: 0 }, 'maxCount: 0 is less than minCount, which is 1. For pairs that never met, give 0 for both.'],
    [{ minCount: 3, maxCount: 2 }, /^maxCount: 2 is less than minCount, which is 3/],
  ])('refuse %j', (args, message) => {
    expect(() => parsePairArguments(args)).toThrow(message);
  });
});

describe('pairs are ranked in the process', () => {
  test.each([
    [{}, false],
    [{ orderBy: 'COUNT', minCount: 2, minFabriques: 2 }, false],
    [{ orderBy: 'NEWMAN' }, true],
    [{ minCount: 0 }, true],
    [{ maxCount: 3 }, true],
  ] as const)('with %j: %s', (args, expected) => {
    expect(isRanked(parsePairArguments(args))).toBe(expected);
  });
});
