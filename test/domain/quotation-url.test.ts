import { expect, test } from 'vitest';
import { quotationUrl } from '../../src/domain/quotation-url.ts';

test.each([
  ['ADEME', 'ADEME'],
  ['Granville (50)', 'Granville%20(50)'],
  // Hyphens, commas and ampersands separate the parts of a text fragment.
  ['CARENE - 44', 'CARENE%20%2D%2044'],
  ['Lezoux, Thiers & Ambert', 'Lezoux%2C%20Thiers%20%26%20Ambert'],
  ['d’Élus#1', 'd%E2%80%99%C3%89lus%231'],
])('a quotation of %j is a text fragment', (text, fragment) => {
  const url = quotationUrl('https://example.org/liste?page=1', text);
  expect(url).toBe(`https://example.org/liste?page=1#:~:text=${fragment}`);
  expect(decodeURIComponent(new URL(url).hash)).toBe(`#:~:text=${text}`);
});

test('a fragment of the URL of the source page is replaced', () => {
  expect(quotationUrl('https://example.org/liste#eau', 'ADEME')).toBe('https://example.org/liste#:~:text=ADEME');
});
