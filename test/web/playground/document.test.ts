import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { formatted, operationAt } from '../../../web/playground/editor/document.ts';
import { searchSchema } from '../../../web/playground/editor/schema-search.ts';

describe('a document is formatted', () => {
  test.each([
    ['{a b{c}}', '{\n  a\n  b {\n    c\n  }\n}\n'],
    ['# Which?\n# It is.\n\nquery A{a}', '# Which?\n# It is.\n\nquery A {\n  a\n}\n'],
  ])('%j', (text, expected) => {
    expect(formatted(text)).toBe(expected);
    expect(formatted(expected)).toBe(expected);
  });

  test.each(['{ a ', '', '{ a # why\n b }', '{ a }\n# end', '{ a "'])('but not %j: something would be lost', (text) => {
    expect(formatted(text)).toBe(text);
  });
});

test('the operation to run is the one at the cursor, else the first', () => {
  const two = 'query A { a }\n\nquery B { b }\n\nfragment F on T { c }';
  expect(operationAt(two, two.indexOf('b }'))).toBe('B');
  expect(operationAt(two, two.indexOf('a }'))).toBe('A');
  expect(operationAt(two, two.length)).toBe('A');
  expect(operationAt('query A { a }', 3)).toBeUndefined();
  expect(operationAt('query A {', 3)).toBeUndefined();
});

test('a search in the schema finds names that begin with the text first, and types before fields', () => {
  const schema = buildSchema(`
    type Query { fabriques(x: Int): [Fabrique] year: Int }
    type Fabrique { year: Int inFabrique: Int }
    enum Year { A }
  `);
  const found = (text: string) =>
    searchSchema(schema, text).map(({ type, field }) => (field === undefined ? type : `${type}.${field}`));
  expect(found(' fabri ')).toEqual(['Fabrique', 'Query.fabriques', 'Fabrique.inFabrique']);
  expect(found('YEAR')).toEqual(['Year', 'Fabrique.year', 'Query.year']);
  expect(found('none')).toEqual([]);
});
