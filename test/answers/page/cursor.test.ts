import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { encodeCursor, parseCursor } from '../../../src/answers/page/cursor.ts';

const shape = z.tuple([z.number(), z.string()]);
const parse = (cursor: string) => parseCursor(cursor, 'after', 'fabriques:YEAR:DESC', shape);

describe('a cursor', () => {
  test('gives the position that it was made of', () => {
    expect(parse(encodeCursor('fabriques:YEAR:DESC', [2025, 'eau']))).toEqual([2025, 'eau']);
  });

  test.each([
    ['another list', encodeCursor('territoires:NAME:ASC', [2025, 'eau'])],
    ['another order of this list', encodeCursor('fabriques:YEAR:ASC', [2025, 'eau'])],
    ['this list, with other values', encodeCursor('fabriques:YEAR:DESC', ['eau', 2025])],
    ['this list, with a value missing', encodeCursor('fabriques:YEAR:DESC', [2025])],
  ])('from %s is refused', (_, cursor) => {
    expect(() => parse(cursor)).toThrow(
      `after: ${JSON.stringify(cursor)} comes from another list, or another order. Use a cursor from this list, with the same arguments.`,
    );
  });

  test.each([
    ['text', 'abc'],
    ['an empty text', ''],
    ['JSON that is not a list', Buffer.from('{"name":"fabriques:YEAR:DESC"}').toString('base64url')],
    ['a list without a name', Buffer.from('[2025, "eau"]').toString('base64url')],
  ])('that is %s is refused', (_, cursor) => {
    expect(() => parse(cursor)).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('is not a cursor of this API'),
      }),
    );
  });

  test('is quoted up to 80 characters', () => {
    expect(() => parse('x'.repeat(1_000))).toThrow(new RegExp(`^after: "${'x'.repeat(80)}" is not`));
  });
});
