import { expect, test } from 'vitest';
import {
  agreed,
  type FrenchNoun,
  genderOfAll,
  of,
  subjectOf,
  textOfPhrase,
  to,
} from '../../../src/explorer/language/french-noun-phrase.ts';

const noun = (name: string, gender: 'm' | 'f', rest: Partial<FrenchNoun> = {}): FrenchNoun => ({
  name,
  gender,
  plural: false,
  article: true,
  before: '',
  ...rest,
});

test.each([
  [noun('Cerema', 'm'), 'le Cerema', 'du Cerema', 'au Cerema'],
  [noun('Caisse', 'f'), 'la Caisse', 'de la Caisse', 'à la Caisse'],
  [noun('ADEME', 'f'), 'l’ADEME', 'de l’ADEME', 'à l’ADEME'],
  [noun('Régions', 'f', { plural: true }), 'les Régions', 'des Régions', 'aux Régions'],
  [noun('Atout France', 'f', { article: false }), 'Atout France', 'd’Atout France', 'à Atout France'],
  [noun('Procos', 'f', { article: false }), 'Procos', 'de Procos', 'à Procos'],
  [noun('La Rochelle', 'f', { article: false }), 'La Rochelle', 'de La Rochelle', 'à La Rochelle'],
  [noun('Le Havre', 'f', { article: false }), 'Le Havre', 'du Havre', 'au Havre'],
  [
    noun('Les Interconnectés', 'm', { article: false, plural: true }),
    'Les Interconnectés',
    'des Interconnectés',
    'aux Interconnectés',
  ],
  [
    noun('Tarn Nord', 'm', { before: 'territoire d’industrie ' }),
    'le territoire d’industrie Tarn Nord',
    'du territoire d’industrie Tarn Nord',
    'au territoire d’industrie Tarn Nord',
  ],
])('%j', (it, subject, ofIt, toIt) => {
  expect([subjectOf(it), of(it), to(it)].map(textOfPhrase)).toEqual([subject, ofIt, toIt]);
});

test('leaves the name alone, for a link', () => {
  expect(of(noun('Cerema', 'm'))).toEqual({ before: 'du ', name: 'Cerema' });
  expect(to(noun('Le Havre', 'f', { article: false }))).toEqual({ before: 'au ', name: 'Havre' });
});

test('agrees', () => {
  expect(agreed('nommé', 'm', false)).toBe('nommé');
  expect(agreed('nommé', 'f', false)).toBe('nommée');
  expect(agreed('nommé', 'm', true)).toBe('nommés');
  expect(agreed('nommé', 'f', true)).toBe('nommées');
  expect(genderOfAll([noun('a', 'f'), noun('b', 'f')])).toBe('f');
  expect(genderOfAll([noun('a', 'f'), noun('b', 'm')])).toBe('m');
});
