import { describe, expect, test } from 'vitest';
import { buildLexicon, findKnownNames } from '../../../seed/page/known-names.ts';

describe('known names in a text', () => {
  const found = (text: string, ...names: readonly string[]) =>
    findKnownNames(text, buildLexicon(names)).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['the shorter is known first', ['Banque', 'Banque des Territoires', 'Banque des Territoires Occitanie']],
    ['the longer is known first', ['Banque des Territoires Occitanie', 'Banque des Territoires', 'Banque']],
  ])('are the longest that fit when one begins another: %s', (_order, names) => {
    expect(found('DGOM, Banque des Territoires et Banque', ...names)).toEqual(['Banque des Territoires', 'Banque']);
    expect(found('la Banque des Territoires Occitanie', ...names)).toEqual(['Banque des Territoires Occitanie']);
  });

  test('are found from left to right, and do not overlap', () => {
    expect(found('Villes d’avenir France', 'avenir France', 'Villes d’avenir')).toEqual(['Villes d’avenir']);
    expect(found('Réseau rural, rural', 'rural', 'Réseau rural')).toEqual(['Réseau rural', 'rural']);
  });

  test('are whole words, with the same marks between them', () => {
    expect(found('Atout, France', 'Atout France')).toEqual([]);
    expect(found('Atout; France', 'Atout, France')).toEqual([]);
    expect(found('Atout France', 'Atout, France')).toEqual([]);
    expect(found('Atouts France', 'Atout France')).toEqual([]);
    expect(found('Atouts', 'Atout')).toEqual([]);
    expect(found('Atout', 'Atout France')).toEqual([]);
  });

  test('may follow any mark: only marks inside a name count', () => {
    expect(found('DGOM ; Atout France / Anett', 'Atout France', 'Anett')).toEqual(['Atout France', 'Anett']);
  });

  test('differ in case, accents, apostrophes and hyphens only', () => {
    expect(found("VILLES-D'AVÉNIR", 'villes d’avenir')).toEqual(["VILLES-D'AVÉNIR"]);
  });

  test('end with the parenthesis that they open', () => {
    expect(found('Anett (association), DGOM', 'Anett (association)')).toEqual(['Anett (association)']);
    expect(found('(Anett) DGOM', 'Anett')).toEqual(['Anett']);
    expect(found('Anett (association DGOM)', 'Anett (association)')).toEqual(['Anett (association']);
  });

  test('are none without a word', () => {
    expect(found('Anett', '', '…')).toEqual([]);
    expect(found('', 'Anett')).toEqual([]);
  });
});
