import { expect, test } from 'vitest';
import { plainName } from '../../../src/explorer/names/plain-name.ts';

test.each([
  ['  CA du\tCotentin \n', 'CA du Cotentin'],
  ['Caen\u0000\u0007', 'Caen'],
  ['a\ud800b', 'a b'],
  ['\u2028', ''],
  ['é'.repeat(300), 'é'.repeat(200)],
])('%j is the name %j', (text, name) => {
  expect(plainName(text)).toBe(name);
});

test('a name is not cut within a character of two code units', () => {
  const name = plainName(`${'a'.repeat(199)}\u{1f600}b`);
  expect([name, name.isWellFormed()]).toEqual(['a'.repeat(199), true]);
});
