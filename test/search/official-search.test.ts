import { describe, expect, test } from 'vitest';
import { OfficialSearch } from '../../src/search/official-search.ts';
import { smallPlaces } from '../fixtures/small-places.ts';

/** The codes of what a text finds, with the name of the part in brackets. */
const found = (text: string) =>
  new OfficialSearch(smallPlaces)
    .find(text)
    .map(({ place, part }) => (part === null ? place.code : `${place.code} [${part.name}]`));

describe('an official place is found', () => {
  test.each([
    ['by its name', 'Vandœuvre-lès-Nancy'],
    ['without ligature, accents, hyphens and capitals', 'vandoeuvre les nancy'],
    ['in any order of words', 'Nancy, Vandœuvre'],
    ['without its last words', 'Vandœuvre'],
    ['while it is typed', 'vand'],
    ['with the hyphens left out', 'vandoeuvrelesnancy'],
    ['with the word of its kind', 'commune de Vandœuvre'],
    ['with its département by code', 'Vandœuvre (54)'],
    ['with its département by name', 'Vandœuvre (Meurthe-et-Moselle)'],
    ['with its département at the end', 'Vandoeuvre 54'],
    ['by its INSEE code', '54547'],
    ['by its SIREN, as people write it', '215 405 473'],
    ['with a typo', 'Vandeuvre'],
    ['with a typo, and its département', 'vandoevre (54)'],
  ])('%s: %s', (_how, text) => {
    expect(found(text)).toEqual(['54547']);
  });

  test.each([
    ['Granville Terre et Mer', '200042604'],
    ['CC Granville Terre et Mer', '200042604'],
    ['communauté de communes Granville Terre et Mer', '200042604'],
    ['GTM', '200042604'],
    ['200042604', '200042604'],
    ['département de la Manche', '50'],
    ['région Grand Est', '44'],
    ['EPT Plaine Commune', '200057867'],
    ['collectivité de Saint-Barthélemy', '977'],
  ])('of other kinds: %s', (text, code) => {
    expect(found(text)).toEqual([code]);
  });

  test('never by a word that it does not have', () => {
    expect(found('Vandœuvre-sur-Mer')).toEqual([]);
    expect(found('CC Vandœuvre')).toEqual([]);
    expect(found('Vandœuvre (50)')).toEqual([]);
  });

  test('only by text with a letter or a digit', () => {
    expect(['', ' ', '—', '()', '(54)'].map(found)).toEqual([[], [], [], [], []]);
  });
});

describe('places with one name', () => {
  test('are all found, the largest first', () => {
    // Then Seine-Saint-Denis, which has the words too.
    expect(found('Saint-Denis')).toEqual(['97411', '93066', '93']);
    expect(found('st denis')).toEqual(['97411', '93066', '93']);
  });

  test('are told apart by the département', () => {
    expect(found('Saint-Denis 974')).toEqual(['97411']);
    expect(found('Saint-Denis (93)')).toEqual(['93066', '93']);
    expect(found('Saint-Denis (93, 974)')).toEqual(['97411', '93066', '93']);
    expect(found('Saint-Barthélemy (977)')).toEqual(['97701', '977']);
    expect(found('97411 (93)')).toEqual([]);
  });

  test('and one code are all found', () => {
    // La Réunion is the département 974 and the région 04.
    expect(found('La Réunion')).toEqual(['974', '04']);
    const regions = new OfficialSearch(smallPlaces).find('44').map(({ place }) => place.kind);
    expect(regions).toEqual(['REGION']);
  });
});

describe('the order', () => {
  test('is the whole name, then without the words of the kind, then whole words', () => {
    // Not by population: that of the CC is larger. The part of Nancy has the name too.
    expect(found('Granville')).toEqual(['50218', '54395 [Granville]', '200042604']);
    expect(found('Granville Terre et Mer')).toEqual(['200042604']);
    expect(found('Nancy')).toEqual(['54395', '245400676', '54547']);
    expect(found('Grand Nancy')).toEqual(['245400676']);
  });

  test('ignores function words', () => {
    expect(found('le Granville de la')).toEqual(found('Granville'));
  });
});

describe('a part of a commune', () => {
  test('finds the commune, by name and by code', () => {
    expect(found('Pierrefitte')).toEqual(['93066 [Pierrefitte-sur-Seine]']);
    expect(found('93059')).toEqual(['93066 [Pierrefitte-sur-Seine]']);
    expect(found('Pierrefitte (93)')).toEqual(['93066 [Pierrefitte-sur-Seine]']);
  });

  test('is not named if the commune has the code or the name too', () => {
    expect(found('50129')).toEqual(['50129']);
    expect(found('Cherbourg')).toEqual(['50129']);
    expect(found('Octeville')).toEqual(['50129 [Cherbourg-Octeville]']);
  });
});
