import { expect, test } from 'vitest';
import { parseOfficial, readOfficial } from '../../../seed/official/official.ts';

const official = readOfficial();

test('readOfficial separates départements and collectivités d’outre-mer', () => {
  expect(official.label).toBe('decoupage-administratif 6.0.0');
  expect(official.departements).toHaveLength(101);
  expect(official.departements.find(({ code }) => code === '2B')).toEqual({
    code: '2B',
    name: 'Haute-Corse',
    region: '94',
  });
  expect(official.collectivites.map(({ code }) => code)).toContain('975');
});

test.each([
  ['50218', 'COMMUNE', 'Granville', 1, ['50']],
  ['200067205', 'CA', 'CA du Cotentin', 129, ['50']],
  ['247800550', 'CC', 'CC du Pays Houdanais (CCPH)', 36, ['28', '78']],
  ['200046977', 'METROPOLE', 'Métropole de Lyon', 58, ['69']],
  ['200057867', 'EPT', 'Plaine Commune', 8, ['93']],
])('%s is a %s, %s', (code, kind, name, communes, departements) => {
  const found = official.territoires.get(code);
  expect(found).toMatchObject({ kind, name, departements });
  expect(found?.communes).toHaveLength(communes);
});

test('readOfficial leaves out former communes', () => {
  expect(official.territoires.get('01015')?.name).toBe('Arboys en Bugey');
});

test('readOfficial says the years of the package', () => {
  expect(official.data).toEqual({
    package: 'decoupage-administratif 6.0.0',
    geographyYear: 2026,
    populationYear: 2023,
  });
});

test('readOfficial has the population, the EPCI and the arrondissement of a commune', () => {
  expect(official.territoires.get('50218')).toMatchObject({
    siren: '215002189',
    population: 12_510,
    arrondissement: { code: '501', name: 'Avranches' },
    epci: { code: '200042604', name: 'CC de Granville, Terre et Mer', kind: 'CC' },
    financing: null,
  });
});

test('readOfficial adds up the communes of a group', () => {
  // CC du Sud: Bandrele, Chirongui, Bouéni, Kani-Kéli.
  expect(official.territoires.get('200060473')?.population).toBe(10_282 + 8_920 + 6_189 + 5_507);
});

test('readOfficial has the tax regime of an EPCI, and the métropole around an EPT', () => {
  expect(official.territoires.get('200067205')).toMatchObject({ financing: 'FPU', epci: null });
  expect(official.territoires.get('200057867')).toMatchObject({
    financing: null,
    epci: { code: '200054781', name: 'Métropole du Grand Paris', kind: 'METROPOLE' },
  });
});

test('readOfficial leaves empty what the package does not have', () => {
  // In Mayotte there are no arrondissements. Ouessant is in no EPCI.
  expect(official.territoires.get('97601')?.arrondissement).toBeNull();
  expect(official.territoires.get('29155')).toMatchObject({ name: 'Ouessant', epci: null });
});

test('readOfficial says into which commune another was merged', () => {
  // Saint-Nicolas-près-Granville went into Granville.
  expect(official.successors.get('50530')).toBe('50218');
  expect(official.successors.get('50218')).toBeUndefined();
});

test('parseOfficial refuses a version whose years nobody has noted', () => {
  const load = (file: string) =>
    file === 'package.json' ? { name: '@etalab/decoupage-administratif', version: '99.0.0' } : [];
  expect(() => parseOfficial(load)).toThrow(
    'The years of @etalab/decoupage-administratif 99.0.0 are not known. Look them up in its README, and add them to ' +
      'seed/official/vintages.ts.',
  );
});

test('parseOfficial names an invalid file in its error', () => {
  expect(() => parseOfficial(() => [{ code: 1 }])).toThrow(/@etalab\/decoupage-administratif\/package\.json/);
});
