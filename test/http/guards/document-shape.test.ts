import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { checkShape } from '../../../src/http/guards/document-shape.ts';

const check =
  (document: string, aliases = 100) =>
  () =>
    checkShape(parse(document), { aliases });
const repeat = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ');

describe('the shape of a document', () => {
  test.each([
    [
      'a field in each of a hundred fragments on the same object',
      `{ ${repeat(100, (n) => `...F${n}`)} } ${repeat(100, (n) => `fragment F${n} on Query { id }`)}`,
    ],
    ['a hundred aliases', `{ ${repeat(100, (n) => `a${n}: id`)} }`],
    ['many operations', repeat(200, (n) => `query Q${n} { a: id b: id }`)],
    ['one field on hundreds of objects', `{ ${repeat(99, (n) => `a${n}: x { id y { id } z { id } }`)} }`],
    // 140 * 139 / 2 = 9,730 pairs.
    ['a field 140 times', `{ ${repeat(140, () => 'id')} }`],
    [
      'fragments in a cycle, which validation refuses later',
      '{ ...A } fragment A on Q { x { ...A } ...B } fragment B on Q { ...A }',
    ],
    ['an unknown fragment', '{ ...A }'],
    [
      'fragments that fan out',
      `{ ...F0 } ${repeat(41, (n) => `fragment F${n} on Q { a: x { ...F${n + 1} } b: x { ...F${n + 1} } }`)}`,
    ],
  ])('is accepted: %s', (_name, document) => {
    expect(check(document)).not.toThrow();
  });

  test.each([
    // 142 * 141 / 2 = 10,011.
    ['a field 142 times', `{ ${repeat(142, () => 'id')} }`, 'selects id 142 times on the same object'],
    ['in inline fragments', `{ ${repeat(142, () => '... { id }')} }`, 'selects id 142 times on the same object'],
    // 50 fields x have 100 fields y together, and these 100 fields z: 1,225 pairs of x, 4,950 of y, 4,950 of z.
    [
      'merged from level to level',
      `{ ${repeat(50, () => 'x { y { z } y { z } }')} }`,
      'selects z 100 times on the same object',
    ],
    [
      'merged from fragments',
      `{ ${repeat(30, (n) => `...F${n}`)} } ${repeat(30, (n) => `fragment F${n} on Q { ${'id '.repeat(5)} }`)}`,
      'selects id 150 times on the same object',
    ],
    ['101 fragments', `{ ...F0 } ${repeat(101, (n) => `fragment F${n} on Q { id }`)}`, 'has more than 100 fragments'],
    ['101 aliases', `{ ${repeat(101, (n) => `a${n}: id`)} }`, 'has 101 aliases; the limit is 100'],
  ])('is refused: %s', (_name, document, message) => {
    expect(check(document)).toThrow(
      expect.objectContaining({ code: 'TOO_EXPENSIVE', message: expect.stringContaining(message) }),
    );
  });

  test('may have any number of aliases if their limit is 0', () => {
    expect(check(`{ ${repeat(500, (n) => `a${n}: id`)} }`, 0)).not.toThrow();
  });
});
