import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../seed/page/parse-page.ts';
import { placesOf, plainLine } from '../../../seed/page/plain-line.ts';
import { frozenPage } from '../../fixtures/frozen/frozen.ts';
import { frozenDiff, nothingChanges } from '../fixtures/frozen-diff.ts';
import { smallPage, wordings } from '../fixtures/pages.ts';

const changed = (from: RegExp | string, to: string): string => {
  const copy = frozenPage.replaceAll(from, to);
  expect(copy).not.toBe(frozenPage);
  return copy;
};

describe('a copy of the page changes nothing', () => {
  test.each([
    ['with U+2018 for apostrophes', /['’]/g, '‘'],
    ['with U+02BC for apostrophes', /['’]/g, 'ʼ'],
    ['with a prime for apostrophes', /['’]/g, '′'],
    ['with full-width colons', / ?:/g, '：'],
    ['with U+2010 for hyphens', /-/g, '‐'],
    ['with U+2011 for hyphens', /-/g, '‑'],
    ['with ligatures', /fi/g, 'ﬁ'],
    ['with soft hyphens', /ti(?=\p{L})/gu, 'ti\u00ad'],
    ['with zero-width joiners', /ar/g, 'a\u200dr'],
    ['with wide blanks', / /g, '\u2003'],
  ])('%s', (_, from, to) => {
    expect(frozenDiff(changed(from, to))).toBe(nothingChanges);
  });

  test.each(['· ', '● ', '◦ ', '‣ ', '■ ', '→ ', '1. ', '\uf0b7 ', '\uf0b7', '•', '·', '-', '– ', '✓ ', '3) '])(
    'with « %s » before publications',
    (bullet) => {
      expect(frozenDiff(changed(/^- /gm, bullet))).toBe(nothingChanges);
    },
  );
});

test('what is quoted has the characters of the page', () => {
  const lines = [
    'Coﬁnanceurs： L‘eau‐ANCT， Oﬃce',
    'Publications :',
    '●\u00a0L‘étude ﬁnale',
    'Territoires : A‐B（１）',
  ];
  const [fabrique] = parsePage(smallPage(...lines), [], wordings).fabriques;
  expect(fabrique?.labels.map(({ label, mentions }) => [label, ...mentions].map(({ text }) => text))).toEqual([
    ['Coﬁnanceurs', 'L‘eau‐ANCT', 'Oﬃce'],
    ['Territoires', 'A‐B（１）'],
  ]);
  expect(fabrique?.publications).toEqual([{ text: 'L‘étude ﬁnale', line: 10, column: 2, url: null }]);
});

test('plainLine gives for each column the column on the page', () => {
  expect(plainLine('●  oﬃce：')).toEqual({ text: '- office:', columns: [0, 2, 3, 4, 4, 4, 5, 6, 7, 8] });
});

test('placesOf finds words, whatever characters the page has for them', () => {
  const line = 'En complément： l‘oﬃce ; l’office (1)';
  expect(placesOf("l'office", line).map(({ from, to }) => line.slice(from, to))).toEqual(['l‘oﬃce', 'l’office']);
  expect(placesOf('En complément :', line)).toEqual([{ from: 0, to: 14 }]);
  expect(placesOf('office (1)', line)).toHaveLength(1);
  expect(placesOf('office (2)', line)).toEqual([]);
});
