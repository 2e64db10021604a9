import { describe, expect, test } from 'vitest';
import { encodeCursor } from '../../../src/answers/page/cursor.ts';
import { keyCursor } from '../../../src/answers/page/cursor-shape.ts';
import { type PageArguments, parsePage } from '../../../src/answers/page/page.ts';

const parse = (args: PageArguments, page = 100) => parsePage(args, 'list', keyCursor, { page });

describe('the arguments of a page', () => {
  test.each([
    ['nothing: 25 rows from the start', {}, { size: 25, backward: false, cursor: null }],
    [
      'null, like nothing',
      { first: null, after: null, last: null, before: null },
      { size: 25, backward: false, cursor: null },
    ],
    ['first', { first: 3 }, { size: 3, backward: false, cursor: null }],
    ['after a cursor', { after: encodeCursor('list', ['eau']) }, { size: 25, backward: false, cursor: ['eau'] }],
    ['last', { last: 3 }, { size: 3, backward: true, cursor: null }],
    ['before a cursor', { before: encodeCursor('list', ['eau']) }, { size: 25, backward: true, cursor: ['eau'] }],
    ['no rows', { first: 0 }, { size: 0, backward: false, cursor: null }],
    ['as many rows as a page may have', { last: 100 }, { size: 100, backward: true, cursor: null }],
  ])('%s', (_, args, expected) => {
    expect(parse(args)).toEqual(expected);
  });

  test('request fewer rows by default if a page may not have 25', () => {
    expect(parse({}, 10).size).toBe(10);
  });

  test.each([
    [{ first: 1, last: 1 }],
    [{ first: 1, before: 'x' }],
    [{ after: 'x', last: 1 }],
    [{ after: 'x', before: 'x' }],
  ])('of both directions are refused: %j', (args) => {
    expect(() => parse(args)).toThrow(
      'Page forward with first and after, or backward with last and before. Do not mix both.',
    );
  });

  test.each([
    [{ first: -1 }, 'first: -1 is negative. Give a number from 0 to 100.'],
    [{ last: -5 }, 'last: -5 is negative. Give a number from 0 to 100.'],
    [{ first: 101 }, 'first: 101 is more than '],
    [{ last: 101 }, 'last: 101 is more than '],
  ])('%j is refused', (args, message) => {
    expect(() => parse(args)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) }),
    );
  });

  test('name the argument of a wrong cursor', () => {
    expect(() => parse({ after: 'x' })).toThrow(/^after: "x"/);
    expect(() => parse({ before: 'x' })).toThrow(/^before: "x"/);
  });
});
