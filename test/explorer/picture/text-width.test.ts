import { describe, expect, test } from 'vitest';
import { textWidth, wrap } from '../../../src/explorer/picture/text-width.ts';

describe('the text of a picture', () => {
  const look = { size: 10, width: 100, maximum: 3 };

  test('is broken between words, so that each line fits', () => {
    const lines = wrap('Métropole du Grand Nancy et communauté urbaine', 'text', look);
    expect(lines.join(' ')).toBe('Métropole du Grand Nancy et communauté urbaine');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 'text', 10)).toBeLessThanOrEqual(100);
  });

  test('ends with an ellipsis if it has too many lines', () => {
    const text = 'un deux trois quatre cinq six sept huit neuf dix onze douze treize';
    const lines = wrap(text, 'text', { ...look, maximum: 2 });
    expect(lines.length).toBe(2);
    expect(lines[1]).toMatch(/^[a-z ]+…$/);
    for (const line of lines) expect(textWidth(line, 'text', 10)).toBeLessThanOrEqual(100);
  });

  test('is cut within a word that is longer than a line', () => {
    const [line = '', ...more] = wrap('Anticonstitutionnellementanticonstitutionnellement', 'title', look);
    expect(more).toEqual([]);
    expect(line).toMatch(/^Anti.*…$/);
  });

  test('is not broken before a semicolon', () => {
    expect(wrap('aaaaaaaaaaaaaaaaa\u202f; bb', 'text', look)).toEqual(['aaaaaaaaaaaaaaaaa\u202f;', 'bb']);
  });

  test('may be empty', () => {
    expect(wrap(' ', 'text', look)).toEqual([]);
  });
});
