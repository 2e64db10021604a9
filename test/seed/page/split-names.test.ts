import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../seed/page/known-names.ts';
import { parsePage } from '../../../seed/page/parse-page.ts';
import { splitNames } from '../../../seed/page/split-names.ts';
import type { Role } from '../../../src/domain/roles.ts';
import { lexicon, namesIn, pageText, wordings } from '../fixtures/pages.ts';

const page = parsePage(pageText, lexicon, wordings);

/** Lists of one to eight different names, each with a separator to put before it. */
const listsOf = (names: readonly string[], separator: fc.Arbitrary<string>) =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(...names), separator), {
    minLength: 1,
    maxLength: 8,
    selector: ([name]) => name,
  });

describe('splitNames', () => {
  const names = (role: Role, text: string, known: readonly string[] = []): string[] =>
    splitNames(text, role, buildLexicon(known)).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['Ville et banlieue', ['Ville et banlieue']],
    ['DGOM et ministère de la Culture', ['DGOM', 'ministère de la Culture']],
    ['DGOM, DGALN et l’ADEME.', ['DGOM', 'DGALN', 'l’ADEME']],
    ['Anett (association), DGOM', ['Anett (association)', 'DGOM']],
    ['Réseau (A, B et C) et DGOM', ['Réseau (A, B et C)', 'DGOM']],
  ])('splits partners « %s »', (text, expected) => {
    expect(names('PARTNER', text)).toEqual(expected);
  });

  test.each([
    ['communes d’Awala (973), de Bard (42) et de Gornac (33)', ['Awala (973)', 'Bard (42)', 'Gornac (33)']],
    [
      'CA Dieppe maritime, CC de Vitry, Champagne et Der (51)',
      ['CA Dieppe maritime', 'CC de Vitry, Champagne et Der (51)'],
    ],
    ['Guéret, Aubusson et Felletin', ['Guéret', 'Aubusson', 'Felletin']],
  ])('splits territoires « %s »', (text, expected) => {
    expect(names('TERRITOIRE', text)).toEqual(expected);
  });

  test('finds known names with other case, accents, apostrophes and hyphens', () => {
    const known = ['centre francais des fonds ET fondations', 'Villes d’Avenir'];
    expect(names('PARTNER', "DGOM et Centre Français des Fonds et Fondations Villes d'avenir", known)).toEqual([
      'DGOM',
      'Centre Français des Fonds et Fondations',
      "Villes d'avenir",
    ]);
  });

  test('finds no known name inside a longer word or across a comma', () => {
    expect(names('PARTNER', 'DGOMX, Atout, France', ['DGOM', 'Atout France'])).toEqual(['DGOMX', 'Atout', 'France']);
  });

  test('finds the names of the page again when they are shuffled and joined in any way', () => {
    const all = [...new Set([...namesIn(page, 'PARTNER'), ...namesIn(page, 'ASSOCIATION')])].filter((name) =>
      /^\p{Lu}/u.test(name),
    );
    const separator = fc.constantFrom(', ', ',', ' ; ', ' et ', ', et ', ' ');
    const list = listsOf(all, separator);
    fc.assert(
      fc.property(list, (items) => {
        const text = items.map(([name, join], index) => (index === 0 ? name : join + name)).join('');
        expect(names('PARTNER', text, all)).toEqual(items.map(([name]) => name));
      }),
    );
  });

  test('finds shuffled territoires with codes without known names', () => {
    const all = [...new Set(namesIn(page, 'TERRITOIRE'))].filter((name) => name.endsWith(')'));
    const separator = fc.constantFrom(', ', ' ; ', ' et ');
    const list = listsOf(all, separator);
    fc.assert(
      fc.property(list, (items) => {
        const text = items.map(([name, join], index) => (index === 0 ? name : join + name)).join('');
        expect(names('TERRITOIRE', text)).toEqual(items.map(([name]) => name));
      }),
    );
  });
});
