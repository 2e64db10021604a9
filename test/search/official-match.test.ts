import { describe, expect, test } from 'vitest';
import { officialEntries } from '../../src/search/official-entry.ts';
import { levelOf, officialQuery, withTypos } from '../../src/search/official-match.ts';
import { smallPlaces } from '../fixtures/small-places.ts';

const entries = officialEntries(smallPlaces);

/** The entry of a place by its code, or of a part by its name. */
const entryOf = (key: string) => {
  const found = entries.find(({ place, part }) => (part === null ? place.code === key : part.name === key));
  if (found === undefined) throw new Error(`No entry ${key}.`);
  return found;
};

const levelFor = (text: string, key: string) => {
  const query = officialQuery(text);
  return query === null ? 'NO_QUERY' : levelOf(entryOf(key), query);
};

describe('how well a text matches', () => {
  test.each([
    ['Vandœuvre-lès-Nancy', 'NAME'],
    ['VANDOEUVRE NANCY', 'NAME'],
    ['commune de Vandœuvre-lès-Nancy', 'BARE_NAME'],
    ['Nancy-lès-Vandœuvre', 'WORDS'],
    ['Vandœuvre', 'WORDS'],
    ['commune de Vandœuvre', 'WORDS'],
    ['vandoeuvrelesnancy', 'WORDS'],
    ['vand', 'BEGINNING'],
    ['Nancy vand', 'BEGINNING'],
    ['commune de vand', 'BEGINNING'],
    // Only the last word may be incomplete.
    ['vand Nancy', null],
    ['Vandœuvre-lès-Nancy-Ville', null],
    ['andoeuvre', null],
    ['CC Vandœuvre-lès-Nancy', null],
    ['Vandeuvre', null],
    ['…', 'NO_QUERY'],
  ])('a commune: %s is %s', (text, level) => {
    expect(levelFor(text, '54547')).toBe(level);
  });

  test.each([
    ['CC Granville Terre et Mer (GTM)', 'NAME'],
    ['CC Granville Terre et Mer', 'BARE_NAME'],
    ['communauté de communes de Granville, Terre et Mer', 'BARE_NAME'],
    ['Granville Terre et Mer', 'BARE_NAME'],
    ['Granville Terre et Mer GTM', 'WORDS'],
    ['CC Granville', 'WORDS'],
    ['GTM', 'WORDS'],
    ['CC gran', 'BEGINNING'],
    ['CC', 'WORDS'],
    // "Communauté" is a word of its kind, "urbaine" is not.
    ['communauté urbaine Granville', null],
    // A query with nothing but the kind needs it in the name.
    ['communauté', null],
  ])('an intercommunalité: %s is %s', (text, level) => {
    expect(levelFor(text, '200042604')).toBe(level);
  });

  test.each([
    ['Plaine Commune', '200057867', 'NAME'],
    ['EPT Plaine Commune', '200057867', 'BARE_NAME'],
    ['EPT Plaine', '200057867', 'WORDS'],
    ['commune', '200057867', 'WORDS'],
    ['commune', '54547', null],
    ['métropole de Nancy', '245400676', 'WORDS'],
    ['métropole du Grand Nancy', '245400676', 'NAME'],
    ['Grand Nancy', '245400676', 'BARE_NAME'],
    ['département de la Manche', '50', 'BARE_NAME'],
    ['St Barthélemy', '977', 'NAME'],
    ['Pierrefitte-sur-Seine', 'Pierrefitte-sur-Seine', 'NAME'],
    ['commune de Pierrefitte-sur-Seine', 'Pierrefitte-sur-Seine', 'BARE_NAME'],
    ['Saint-Denis', 'Pierrefitte-sur-Seine', null],
  ])('others: %s for %s is %s', (text, key, level) => {
    expect(levelFor(text, key)).toBe(level);
  });
});

describe('with typos', () => {
  const vocabulary = ['nancy', 'vandoeuvre', 'vendeuvre', 'granville'];
  const levelWithTypos = (text: string) => {
    const query = officialQuery(text);
    return query === null ? null : levelOf(entryOf('54547'), withTypos(query, vocabulary));
  };

  test.each([
    ['Vandeuvre', 'TYPO'],
    ['Vandeuvre Nanci', 'TYPO'],
    ['vandoeuvre', 'WORDS'],
    ['Vandeuvre nan', 'TYPO'],
    // Two typos.
    ['Vendeuvre', null],
    ['Vandeuvre Granville', null],
  ])('%s is %s', (text, level) => {
    expect(levelWithTypos(text)).toBe(level);
  });
});
