import { expect, test } from 'vitest';
import { frenchTypography } from '../../../src/explorer/language/typography.ts';

test('puts narrow no-break spaces inside guillemets and before high punctuation', () => {
  expect(frenchTypography('Quoi ? Ceci : « a » ; b !')).toBe('Quoi\u202f? Ceci\u202f: «\u202fa\u202f»\u202f; b\u202f!');
});

test('writes ’ for a straight apostrophe', () => {
  expect(frenchTypography("l'ADEME")).toBe('l’ADEME');
});

test('works on the texts around a name', () => {
  expect(frenchTypography(' : « ')).toBe('\u202f: «\u202f');
  expect(frenchTypography(' » (2020).')).toBe('\u202f» (2020).');
});
