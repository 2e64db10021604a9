import { expect, test } from 'vitest';
import type { Suggestion } from '../../../seed/findings/finding.ts';
import { suggest } from '../../../seed/resolve/suggest.ts';
import { slugify } from '../../../src/domain/fold.ts';

const named = (...names: string[]): Suggestion[] =>
  names.map((name) => ({ name, code: slugify(name), from: 'CURATION' }));
const known = named('Villes de France', 'France urbaine', 'Intercommunalités de France', 'Terres en villes', 'Procos');

test('suggest finds names in spite of a misspelling, a missing word or another order of words', () => {
  expect(suggest('Intercommunalité de Frances', known)[0]?.name).toBe('Intercommunalités de France');
  expect(suggest('Réseau Terres en villes', known)[0]?.name).toBe('Terres en villes');
  expect(suggest('Urbaine, France', known)[0]?.name).toBe('France urbaine');
});

test('suggest returns nothing for a name without similar names', () => {
  expect(suggest('Météo nationale', known)).toEqual([]);
  expect(suggest('', known)).toEqual([]);
});

test('suggest returns at most three names, most similar first', () => {
  const near = suggest(
    'Villes de Franc',
    named('Ville de France', 'Villes de France', 'Villes de Francs', 'Villes de Fr'),
  );
  expect(near).toHaveLength(3);
  expect(near[0]?.name).toMatch(/^Villes de Franc[es]$/);
});

test('suggest gives each thing once, under its most similar name', () => {
  const names: Suggestion[] = [
    { name: 'Villes de la France', code: 'vdf', from: 'CURATION' },
    { name: 'Villes de France', code: 'vdf', from: 'CURATION' },
  ];
  expect(suggest('Ville de France', names)).toEqual([names[1]]);
});
