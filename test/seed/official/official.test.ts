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

test('parseOfficial names an invalid file in its error', () => {
  expect(() => parseOfficial(() => [{ code: 1 }])).toThrow(/@etalab\/decoupage-administratif\/package\.json/);
});
