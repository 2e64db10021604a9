import { describe, expect, test } from 'vitest';
import { labelLines, labelWidth, wrapped } from '../../../../src/explorer/drawing/network/label-width.ts';

describe('the width of a label', () => {
  test('is the sum of its characters', () => {
    // C 72, e 56, r 34, e 56, m 84, a 56: 358 hundredths of 10.
    expect(labelWidth('Cerema', 10)).toBeCloseTo(35.8);
    expect(labelWidth('', 10)).toBe(0);
  });

  test('of a character that is not known is rather too wide', () => {
    expect(labelWidth('Ω', 100)).toBe(78);
  });
});

describe('the lines of a label', () => {
  test.each([
    ['Banque des territoires', ['Banque des', 'territoires']],
    ['Cerema', ['Cerema']],
    ['Ministère des Solidarités et de la Santé', ['Ministère des', 'Solidarités e…']],
    ['Intercommunalités de France', ['Intercommunal…', 'de France']],
    ['', []],
  ])('%s', (text, lines) => {
    expect(labelLines(text, 14, 2)).toEqual(lines);
  });
});

describe('a wrapped text', () => {
  test('has no line that is too wide, unless one word is', () => {
    const text = 'Être nommé dans la même Fabrique n’est pas travailler ensemble';
    const lines = wrapped(text, 10, 120);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(labelWidth(line, 10)).toBeLessThanOrEqual(120);
    expect(wrapped('Intercommunalités', 10, 5)).toEqual(['Intercommunalités']);
  });
});
