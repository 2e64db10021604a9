import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, slugify } from '../../src/domain/fold.ts';

describe('fold', () => {
  test.each([
    ['Santé', 'sante'],
    ["L’eau et l'industrie", 'l eau et l industrie'],
    ['Cœur d’Œuvre, ex æquo', 'coeur d oeuvre ex aequo'],
    ['ÉLUS', 'elus'],
    ['Élus'.normalize('NFD'), 'elus'],
    ['Saint-Étienne\u00a0– Métropole', 'saint etienne metropole'],
    ['  La-Côte-Saint-André  ', 'la cote saint andre'],
    ['Pays d’Évian/Vallée (74)', 'pays d evian vallee 74'],
    ['ﬁnancer 2²', 'financer 22'],
    ['Ÿ ñ ç ü', 'y n c u'],
    ['…!?', ''],
    ['', ''],
    ['🌊 eau 日本', 'eau'],
  ])('folds %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('returns only a-z, 0-9 and single spaces, and is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        expect(folded).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
        expect(fold(folded)).toBe(folded);
      }),
    );
  });

  test('ignores case and Unicode normalisation', () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aàâbcçdeéèêëfghiîïjklmnoôœpqrstuùûüvwxyÿzæ’'- ") });
    fc.assert(
      fc.property(letters, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(text.toUpperCase())).toBe(fold(text));
      }),
    );
  });
});

describe('slugify', () => {
  test.each([
    ["L'eau et l’industrie", 'l-eau-et-l-industrie'],
    ['CC Granville Terre & Mer', 'cc-granville-terre-mer'],
    ['…', ''],
  ])('makes of %j the slug %j', (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });
});
