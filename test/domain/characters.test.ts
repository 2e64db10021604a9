import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bulletLength, comparableText, plainText } from '../../src/domain/characters.ts';
import { fold } from '../../src/domain/fold.ts';

describe('plainText', () => {
  test.each([
    ['apostrophes', 'd’eau d‘eau dʼeau d′eau d´eau d`eau d＇eau', "d'eau d'eau d'eau d'eau d'eau d'eau d'eau"],
    ['hyphens', 'a-b a‐b a‑b a‒b a–b a—b a―b a−b', 'a-b a-b a-b a-b a-b a-b a-b a-b'],
    ['colons', 'a : b： c∶ d', 'a : b: c: d'],
    ['blanks', 'a\u00a0b\u202fc\u2009d\u3000e\t\nf', 'a b c d e f'],
    ['invisible characters', 'a\u00adb\u200bc\u200dd\ufeffe\u2060f\u200eg', 'abcdefg'],
    ['ligatures', 'ﬁnancer oﬃce aﬄux', 'financer office afflux'],
    ['full-width characters', 'ＡＮＣＴ（６９）', 'ANCT(69)'],
    ['letters of mathematics', '𝐀𝐍𝐂𝐓', 'ANCT'],
  ])('has one character for all %s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test('leaves case, accents, marks and figures', () => {
    const text = 'Élus « du » Cœur, 2² ½ … № (n°1) ; [X] / Y & Z?!';
    expect(plainText(text)).toBe(text);
  });

  test('changes nothing that a search sees, and is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(plainText(text))).toBe(fold(text));
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});

test('comparableText ignores the blanks around marks', () => {
  expect(comparableText('Oui : « a » ; b !')).toBe(comparableText('Oui： «a»; b!'));
  expect(comparableText('Oui : a')).not.toBe(comparableText('Oui, a'));
});

describe('bulletLength', () => {
  test.each([
    ...['- ', '– ', '— ', '• ', '·', '●', '◦ ', '‣ ', '■ ', '▪ ', '→ ', '✓ ', '* ', '-'],
    ...['1. ', '12) ', '1.', 'a) ', '\uf0b7 ', '\uf0b7', '\uf0a7\u00a0'],
  ])('of « %sTitre »', (bullet) => {
    expect(bulletLength(`${bullet}Titre`)).toBe(bullet.length);
    expect(bulletLength(`${bullet}[Comprendre] Titre`)).toBe(bullet.length);
  });

  test.each([
    '',
    '-',
    '●',
    'Titre',
    '-5 %',
    '15.07.2021',
    '3.5 % des sols',
    '2025',
    '1. 5',
    "d'après",
    'à l’eau',
    '« a »',
  ])('is 0 for %j', (line) => {
    expect(bulletLength(line)).toBe(0);
  });
});
