import { describe, expect, test } from 'vitest';
import type { OfficialKind } from '../../src/domain/official-place.ts';
import { smallPlaces as places } from '../fixtures/small-places.ts';

describe('official places', () => {
  test('are ordered by population, ties by kind, then by code', () => {
    expect(places.all.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      // 155,000: the commune, its département, its région.
      ...['COMMUNE 97411', 'DEPARTEMENT 974', 'REGION 04'],
      // 149,000
      ...['COMMUNE 93066', 'EPT 200057867', 'METROPOLE 200054781', 'DEPARTEMENT 93', 'REGION 11'],
      // 134,000: Nancy and Vandœuvre.
      ...['METROPOLE 245400676', 'DEPARTEMENT 54', 'REGION 44'],
      'COMMUNE 54395',
      // 91,000
      ...['DEPARTEMENT 50', 'REGION 28'],
      ...['COMMUNE 50129', 'COMMUNE 54547'],
      // 13,000
      'CC 200042604',
      ...['COMMUNE 50218', 'COMMUNE 50481'],
      // Without population.
      ...['COMMUNE 97701', 'COLLECTIVITE_OUTRE_MER 977'],
    ]);
  });

  test.each<[OfficialKind, string, object]>([
    ['COMMUNE', '54547', { name: 'Vandœuvre-lès-Nancy', siren: '215405473', population: 30_000, departements: ['54'] }],
    ['COMMUNE', '97701', { siren: null, population: null, departements: ['977'] }],
    ['CC', '200042604', { siren: '200042604', population: 13_000, departements: ['50'] }],
    ['DEPARTEMENT', '54', { name: 'Meurthe-et-Moselle', siren: null, population: 134_000, departements: ['54'] }],
    ['COLLECTIVITE_OUTRE_MER', '977', { name: 'Saint-Barthélemy', departements: ['977'] }],
    ['REGION', '44', { name: 'Grand Est', population: 134_000, departements: [] }],
  ])('are found by kind and code: %s %s', (kind, code, expected) => {
    expect(places.find(kind, code)).toMatchObject({ kind, code, ...expected });
  });

  test('of another kind are not found by a code', () => {
    expect(places.find('REGION', '54')).toBeUndefined();
  });

  test.each<[OfficialKind, string, string[]]>([
    ['COMMUNE', '54547', ['Métropole du Grand Nancy', 'Meurthe-et-Moselle', 'Grand Est']],
    ['COMMUNE', '93066', ['Plaine Commune', 'Métropole du Grand Paris', 'Seine-Saint-Denis', 'Île-de-France']],
    ['EPT', '200057867', ['Métropole du Grand Paris', 'Seine-Saint-Denis', 'Île-de-France']],
    ['COMMUNE', '97411', ['La Réunion', 'La Réunion']],
    ['COMMUNE', '97701', ['Saint-Barthélemy']],
    ['CC', '200042604', ['Manche', 'Normandie']],
    ['DEPARTEMENT', '54', ['Grand Est']],
    ['COLLECTIVITE_OUTRE_MER', '977', []],
    ['REGION', '44', []],
  ])('lie within others, the smallest kind first: %s %s', (kind, code, names) => {
    const place = places.find(kind, code);
    expect(place && places.within(place).map(({ name }) => name)).toEqual(names);
  });
});
