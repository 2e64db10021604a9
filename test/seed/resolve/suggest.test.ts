import { expect, test } from 'vitest';
import { suggest } from '../../../seed/resolve/suggest.ts';

const known = ['Villes de France', 'France urbaine', 'Intercommunalités de France', 'Terres en villes', 'Procos'];

test('suggest finds names in spite of a misspelling, a missing word or another order of words', () => {
  expect(suggest('Intercommunalité de Frances', known)[0]).toBe('Intercommunalités de France');
  expect(suggest('Réseau Terres en villes', known)[0]).toBe('Terres en villes');
  expect(suggest('Urbaine, France', known)[0]).toBe('France urbaine');
});

test('suggest returns nothing for a name without similar names', () => {
  expect(suggest('Météo nationale', known)).toEqual([]);
  expect(suggest('', known)).toEqual([]);
});

test('suggest returns at most three names, most similar first', () => {
  const near = suggest('Villes de Franc', ['Ville de France', 'Villes de France', 'Villes de Francs', 'Villes de Fr']);
  expect(near).toHaveLength(3);
  expect(near[0]).toMatch(/^Villes de Franc[es]$/);
});
