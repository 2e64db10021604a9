import { describe, expect, test } from 'vitest';
import { type Order, orderParams, parseOrders } from '../../../src/answers/page/order.ts';

type Field = 'NAME' | 'FIRST_YEAR' | 'LAST_YEAR';
const asc = <F extends Field>(field: F) => ({ field, direction: 'ASC' }) as const;
const desc = <F extends Field>(field: F) => ({ field, direction: 'DESC' }) as const;
const parse = (orders: readonly Order<Field>[] | null | undefined) => parseOrders(orders, 'NAME', asc('NAME'));

describe('the order that a client requests', () => {
  test.each([undefined, null, []])('is the default one for %j', (orders) => {
    expect(parse(orders)).toEqual({ by: [], keyDirection: 'ASC', orders: [asc('NAME')] });
  });

  test('is by several values, then by key', () => {
    const orders = [desc('LAST_YEAR'), asc('FIRST_YEAR')];
    expect(parse(orders)).toEqual({ by: orders, keyDirection: 'ASC', orders });
  });

  test('ends with the key, in its direction', () => {
    expect(parse([desc('LAST_YEAR'), desc('NAME'), asc('FIRST_YEAR')])).toEqual({
      ...{ by: [desc('LAST_YEAR')], keyDirection: 'DESC', orders: [desc('LAST_YEAR'), desc('NAME')] },
    });
    expect(parse([desc('NAME')])).toEqual({ by: [], keyDirection: 'DESC', orders: [desc('NAME')] });
  });

  test('is the same with and without what changes nothing, so that it has the same cursors', () => {
    const plain = parse([desc('LAST_YEAR')]);
    expect(parse([desc('LAST_YEAR'), asc('NAME')])).toEqual(plain);
    expect(parse([desc('LAST_YEAR'), asc('LAST_YEAR')])).toEqual(plain);
  });
});

test('more values than three are refused, the key not counted', () => {
  type Letter = 'A' | 'B' | 'C' | 'D' | 'NAME';
  const by = (...fields: Letter[]) =>
    parseOrders(
      fields.map((field): Order<Letter> => ({ field, direction: 'ASC' })),
      'NAME',
      { field: 'NAME', direction: 'ASC' },
    );
  expect(by('A', 'B', 'A', 'C', 'NAME', 'D').by).toHaveLength(3);
  expect(() => by('A', 'B', 'C', 'D')).toThrow('orderBy: 4 values are too many. Give at most 3');
});

test('a page that is read backward reverses the key, not the values', () => {
  const page = { cursor: ['1999997975', 'brest'], backward: true } as const;
  expect(orderParams(parse([desc('LAST_YEAR')]), page)).toEqual({
    ...{ by1: 'LAST_YEAR', sign1: -1, by2: null, sign2: 1, by3: null, sign3: 1, keyDescending: true, backward: true },
    ...{ afterSort: '1999997975', afterKey: 'brest' },
  });
  expect(orderParams(parse([desc('NAME')]), { cursor: null, backward: true })).toMatchObject({
    ...{ by1: null, keyDescending: false, afterSort: null, afterKey: null },
  });
});
