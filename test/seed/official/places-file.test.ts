import { describe, expect, test } from 'vitest';
import { readOfficial } from '../../../seed/official/official.ts';
import { placesFile } from '../../../seed/official/places-file.ts';
import { fold } from '../../../src/domain/fold.ts';
import { groupBy } from '../../../src/domain/group-by.ts';
import { OfficialPlaces, officialFileSchema } from '../../../src/domain/official-places.ts';
import { bounds } from '../../../src/schema/bounds.ts';
import { OfficialSearch } from '../../../src/search/official-search.ts';

const official = readOfficial();
const places = new OfficialPlaces(officialFileSchema.parse(JSON.parse(JSON.stringify(placesFile(official)))));
const search = new OfficialSearch(places);

describe('the file of official places', () => {
  test('has all places of the package', () => {
    const count = (kind: string) => places.all.filter((place) => place.kind === kind).length;
    expect(places.source).toBe('decoupage-administratif 6.0.0');
    expect([
      count('COMMUNE'),
      count('EPT'),
      count('DEPARTEMENT'),
      count('COLLECTIVITE_OUTRE_MER'),
      count('REGION'),
    ]).toEqual([34_969, 11, 101, 8, 18]);
    expect(['CC', 'CA', 'CU', 'METROPOLE'].map(count)).toEqual([989, 230, 14, 22]);
    expect(places.parts).toHaveLength(2_621);
  });

  test('has the départements of each territoire of the package', () => {
    const of = (kind: string, code: string) => places.find(kind as 'COMMUNE', code)?.departements.join();
    const others = [...official.territoires.values()].filter((it) => of(it.kind, it.code) !== it.departements.join());
    expect(others).toEqual([]);
  });

  test('has one intercommunalité of a kind at most for each commune, and one EPCI for all communes of an EPT', () => {
    const groups = [...official.territoires.values()].filter(({ kind }) => kind !== 'COMMUNE');
    const members = (ofEpt: boolean) =>
      groups.filter(({ kind }) => (kind === 'EPT') === ofEpt).flatMap((it) => it.communes);
    for (const codes of [members(true), members(false)]) expect(new Set(codes).size).toBe(codes.length);
    const [greaterParis] = groups.filter(({ name }) => name === 'Métropole du Grand Paris');
    const outside = members(true).filter((code) => !greaterParis?.communes.includes(code));
    expect(outside).toEqual([]);
  });

  test('lets no place lie in more others than the API charges', () => {
    const most = (numbers: number[]) => numbers.reduce((one, other) => Math.max(one, other));
    expect(most(places.all.map((place) => places.within(place).length))).toBe(bounds.officialWithin);
    expect(most(places.all.map(({ departements }) => departements.length))).toBe(bounds.officialDepartements);
  });
});

describe('every place of the package', () => {
  test('is found by its name, among the first twelve', () => {
    const missed = places.all.filter(
      (place) =>
        !search
          .find(place.name)
          .slice(0, 12)
          .some((hit) => hit.place === place),
    );
    expect(missed).toEqual([]);
  });

  test('is found by its code, and by its SIREN', () => {
    const missed = places.all.filter((place) => !search.find(place.code).some((hit) => hit.place === place));
    expect(missed).toEqual([]);
    expect(search.find('215405473').map(({ place }) => place.name)).toEqual(['Vandœuvre-lès-Nancy']);
  });

  test('is found first by its name and département, if other communes have the name', () => {
    const communes = places.all.filter(({ kind }) => kind === 'COMMUNE');
    const homonyms = [...groupBy(communes, ({ name }) => fold(name)).values()].filter((list) => list.length > 1).flat();
    const second = homonyms.filter((it) => search.find(`${it.name} (${it.departements[0]})`)[0]?.place !== it);
    expect(homonyms.length).toBeGreaterThan(3_000);
    expect(second).toEqual([]);
  });

  test('has parts that find their commune', () => {
    const missed = places.parts.filter(
      ({ name, commune }) => !search.find(name).some(({ place }) => place.code === commune),
    );
    expect(missed).toEqual([]);
  });
});

test.each([
  // Whole words come before beginnings, although the métropole is larger.
  ['eu', ['Eu', 'Monchy-sur-Eu', 'Touffreville-sur-Eu', 'Petit-Caux', 'Métropole Européenne de Lille']],
  ['Paris 12', ['Paris']],
  ['Paris 75', ['Paris', 'Paris', 'Métropole du Grand Paris']],
  ['2a', ['Corse-du-Sud']],
  ['75', ['Paris', 'Nouvelle-Aquitaine']],
  ['Arbignieu', ['Arboys en Bugey']],
  ['coeur de savoie', ['CC Coeur de Savoie']],
  ['CCPH', ['CC du Pays Houdanais (CCPH)']],
  ['nantes', ['Nantes', 'Nantes Métropole', 'Nantes-en-Ratier']],
  ['marseile', ["Métropole d'Aix-Marseille-Provence", 'Marseille', 'Marseille-en-Beauvaisis']],
])('%s finds %j first', (text, names) => {
  expect(
    search
      .find(text)
      .slice(0, names.length)
      .map(({ place }) => place.name),
  ).toEqual(names);
});
