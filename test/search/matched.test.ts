import { describe, expect, test } from 'vitest';
import { matchedText } from '../../src/search/matched.ts';
import type { Searchable } from '../../src/search/texts.ts';

const fabrique = (description: string): Searchable => ({ type: 'Fabrique', title: 'Titre', description });

describe('the matched text', () => {
  test('is the sentence that has most words of the query', () => {
    const node = fabrique('La montagne. Le littoral et la montagne. Le littoral.');
    expect(matchedText(node, { words: ['littoral', 'montagne'], prefix: 'montagne' })).toBe(
      'Le littoral et la montagne.',
    );
  });

  test('prefers a whole word to a beginning, and a beginning to a typo', () => {
    const [whole, begun, mistyped] = ['La ville.', 'Les belles villes.', 'Une vylle.'];
    const query = { words: ['ville'], prefix: 'ville' };
    expect(matchedText(fabrique(`${mistyped} ${begun} ${whole}`), query)).toBe(whole);
    expect(matchedText(fabrique(`${mistyped} ${begun}`), query)).toBe(begun);
    expect(matchedText(fabrique(`Rien. ${mistyped}`), query)).toBe(mistyped);
  });

  test('takes only the last word of the query for a beginning', () => {
    const node = fabrique('Des montagnards. Une forêt.');
    expect(matchedText(node, { words: ['foret', 'mont'], prefix: 'foret' })).toBe('Une forêt.');
    expect(matchedText(node, { words: ['foret', 'mont'], prefix: 'mont' })).toBe('Une forêt.');
    expect(matchedText(fabrique('Des montagnards.'), { words: ['mont', 'rien'], prefix: 'rien' })).toBe('Titre');
  });

  test('keeps the first of equal texts: an acronym before the name, the name before an alias', () => {
    const node: Searchable = {
      type: 'Organisation',
      name: 'Réseau rural français',
      acronym: 'RRF',
      aliases: ['Réseau rural'],
    };
    expect(matchedText(node, { words: ['rrf'], prefix: 'rrf' })).toBe('RRF');
    expect(matchedText(node, { words: ['reseau', 'rural'], prefix: 'rural' })).toBe('Réseau rural français');
    expect(matchedText(node, { words: ['rien'], prefix: 'rien' })).toBe('Réseau rural français');
  });

  test('is a sentence without the blanks and line breaks around it', () => {
    const node = fabrique('  Début ici.   Puis la mer !\n\n  À la fin, le port. ');
    const find = (word: string) => matchedText(node, { words: [word], prefix: word });
    expect([find('debut'), find('mer'), find('port')]).toEqual(['Début ici.', 'Puis la mer !', 'À la fin, le port.']);
  });

  test('splits descriptions into sentences, but no name', () => {
    const node: Searchable = { type: 'Organisation', name: 'Plan. Climat. Air', acronym: null, aliases: [] };
    expect(matchedText(node, { words: ['climat'], prefix: 'climat' })).toBe('Plan. Climat. Air');
  });
});
