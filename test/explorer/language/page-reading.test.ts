import { expect, test } from 'vitest';
import { dayOfReading, readingInWords } from '../../../src/explorer/language/page-reading.ts';

test('says when the page was read, or the latest possible day', () => {
  const known = { releasedAt: '2026-12-01', source: { retrievedAt: '2026-11-23' } };
  expect(readingInWords(known, 'fr')).toBe('le 23 novembre 2026');
  expect(readingInWords(known, 'en')).toBe('on 23 November 2026');
  expect(dayOfReading(known)).toBe('2026-11-23');
  const unknown = { releasedAt: '2026-12-01', source: { retrievedAt: null } };
  expect(readingInWords(unknown, 'fr')).toBe('au plus tard le 1er décembre 2026');
  expect(readingInWords(unknown, 'en')).toBe('by 1 December 2026');
  expect(dayOfReading(unknown)).toBe('2026-12-01');
});
