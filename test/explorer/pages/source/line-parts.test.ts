import { describe, expect, test } from 'vitest';
import { cut, place } from '../../../../src/explorer/pages/source/line-parts.ts';

const item = (text: string, id = text) => ({ text, id });
const placed = (line: string, ...items: ReturnType<typeof item>[]) =>
  place(line, items).map(({ start, end, items: here }) => [start, line.slice(start, end), here.map(({ id }) => id)]);

describe('the words of several items in a line', () => {
  test('are found where no longer words of another item are', () => {
    expect(
      placed('Petites Villes de France, Villes de France', item('Villes de France'), item('Petites Villes de France')),
    ).toEqual([
      [0, 'Petites Villes de France', ['Petites Villes de France']],
      [26, 'Villes de France', ['Villes de France']],
    ]);
  });

  test('are shared if the line has them once, and taken in turn if it has them twice', () => {
    expect(placed('Pays/CC (72)', item('Pays/CC (72)', 'pays'), item('Pays/CC (72)', 'cc'))).toEqual([
      [0, 'Pays/CC (72)', ['pays', 'cc']],
    ]);
    expect(placed('ANCT et ANCT', item('ANCT', 'first'), item('ANCT', 'second'))).toEqual([
      [0, 'ANCT', ['first']],
      [8, 'ANCT', ['second']],
    ]);
  });

  test('are left out if the line does not have them', () => {
    expect(placed('Territoires', item('Cerema'))).toEqual([]);
  });
});

describe('a line in parts', () => {
  // "(38) Lalbenque" ends one mention and begins the next one.
  const line = 'Andre (38) Lalbenque (46).';
  const mentions = [
    { start: 0, end: 10, targets: ['andre'] },
    { start: 11, end: 25, targets: ['lalbenque'] },
  ];

  test('is cut where a mention or a correction begins or ends', () => {
    const parts = cut(line, { mentions, names: [], corrected: [{ start: 6, end: 20 }] });
    expect(parts.map(({ text, mention, isCorrected }) => [text, mention?.targets[0] ?? null, isCorrected])).toEqual([
      ['Andre ', 'andre', false],
      ['(38)', 'andre', true],
      [' ', null, true],
      ['Lalbenque', 'lalbenque', true],
      [' (46)', 'lalbenque', false],
      ['.', null, false],
    ]);
  });

  test('is one part without marks, and none if it is empty', () => {
    const none = { mentions: [], names: [], corrected: [] };
    expect(cut('2024', none)).toEqual([{ text: '2024', mention: null, name: null, isCorrected: false }]);
    expect(cut('', none)).toEqual([]);
  });
});
