import { expect, test } from 'vitest';
import { counted, countedInWords, inDigits, inWords, isSingular } from '../../../src/explorer/language/numbers.ts';

const fabrique = { one: 'Fabrique', many: 'Fabriques', gender: 'f' } as const;

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1485, '1\u202f485', '1,485'],
  [1234567, '1\u202f234\u202f567', '1,234,567'],
  [0.5, '0,5', '0.5'],
  [1234.5678, '1\u202f234,5678', '1,234.5678'],
  [-12, '−12', '−12'],
])('writes %d in digits: %s and %s', (value, fr, en) => {
  expect(inDigits(value, 'fr')).toBe(fr);
  expect(inDigits(value, 'en')).toBe(en);
});

test('writes numbers in words up to twelve', () => {
  expect([0, 1, 2, 12, 13, 1485].map((value) => inWords(value, 'fr'))).toEqual([
    'zéro',
    'un',
    'deux',
    'douze',
    '13',
    '1\u202f485',
  ]);
  expect([0, 1, 12, 13].map((value) => inWords(value, 'en'))).toEqual(['zero', 'one', 'twelve', '13']);
  expect(inWords(1, 'fr', 'f')).toBe('une');
  expect(inWords(1, 'en', 'f')).toBe('one');
});

test('is singular below two in French, and for one alone in English', () => {
  expect([0, 0.5, 1, 1.9, -1, 2].map((value) => isSingular(value, 'fr'))).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
  expect([0, 0.5, 1, 1.9, 2].map((value) => isSingular(value, 'en'))).toEqual([false, false, true, false, false]);
});

test('counts nouns', () => {
  expect([0, 1, 2, 1485].map((value) => counted(value, fabrique, 'fr'))).toEqual([
    '0 Fabrique',
    '1 Fabrique',
    '2 Fabriques',
    '1\u202f485 Fabriques',
  ]);
  expect([0, 1, 2].map((value) => counted(value, fabrique, 'en'))).toEqual([
    '0 Fabriques',
    '1 Fabrique',
    '2 Fabriques',
  ]);
  expect([1, 2, 13].map((value) => countedInWords(value, fabrique, 'fr'))).toEqual([
    'une Fabrique',
    'deux Fabriques',
    '13 Fabriques',
  ]);
});
