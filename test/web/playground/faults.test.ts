import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { faultsOf } from '../../../web/playground/editor/faults.ts';

const schema = buildSchema('type Query { year: Int }');

test.each([
  ['{ year }', []],
  ['', []],
  [' \n', []],
  ['{\n  yaer\n}', ['yaer']],
  ['query A { year } query A { yaer }', ['A', 'A', 'yaer']],
])('in %j the places at fault are %j', (text, places) => {
  const found = faultsOf(text, schema).map(({ from, to }) => text.slice(from, to));
  expect(found.sort()).toEqual(places);
});

test.each(['# a', '{', '{ year', '{ year(', '"', '}', 'x', '{\n\n', '# a\n# b', '\n#', '{ year }\n"""'])(
  'in %j every place is within the document',
  (text) => {
    for (const { from, to, message } of faultsOf(text, schema)) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThanOrEqual(from);
      expect(to).toBeLessThanOrEqual(text.length);
      expect(message).not.toBe('');
    }
  },
);
