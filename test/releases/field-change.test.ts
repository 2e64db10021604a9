import { expect, test } from 'vitest';
import { fieldChangeInWords } from '../../src/releases/field-change.ts';

test.each([
  ['an enum value', 'status', 'EN_COURS', 'ACHEVEE', 'statut', 'en cours', 'achevée'],
  ['a kind', 'kind', 'CC', 'CA', 'type', 'communauté de communes', 'communauté d’agglomération'],
  ['where a name is', 'origin', 'PROSE', 'LABEL', 'origine', 'dans le texte', 'dans une rubrique'],
  ['nothing', 'url', 'null', 'https://a.fr', 'adresse', 'rien', 'https://a.fr'],
  ['a list', 'aliases', '[]', '["A, B","C"]', 'autres noms', 'rien', 'A, B ; C'],
  ['an object', 'period', 'null', '{"from":"2021-06","to":"2022-06"}', 'période', 'rien', '2021-06, 2022-06'],
  ['yes and no', 'reviewed', 'false', 'true', 'relu', 'non', 'oui'],
  ['a text that begins as JSON does', 'title', '[Guide]', '[Comprendre] [2]', 'titre', '[Guide]', '[Comprendre] [2]'],
])('%s is in French words', (_what, field, before, after, ...[frenchField, old, now]) => {
  expect(fieldChangeInWords({ field, before, after }, 'fr')).toEqual({ field: frenchField, before: old, after: now });
});

test('in English, fields and values are those of the data set', () => {
  const change = { field: 'status', before: 'EN_COURS', after: 'ACHEVEE' };
  expect(fieldChangeInWords(change, 'en')).toEqual(change);
});
