import { expect, test } from 'vitest';
import { capitalised } from '../../src/domain/capitalised.ts';

test.each([
  ['partenaire', 'Partenaire'],
  ['état de la mer', 'État de la mer'],
  ['DGOM', 'DGOM'],
  ['a', 'A'],
  ['', ''],
])('%j with a capital is %j', (text, expected) => {
  expect(capitalised(text)).toBe(expected);
});
