import { expect, test } from 'vitest';
import { officialFacts } from '../../../seed/resolve/official-facts.ts';
import { official } from './small-world.ts';

test('a commune has its SIREN, population, arrondissement and EPCI', () => {
  expect(officialFacts('01001', official)).toEqual({
    siren: '210100019',
    population: 1_200,
    arrondissement: { code: '011', name: 'Bourg' },
    epci: { code: '200000001', name: "CC Val d'Eau", kind: 'CC' },
    financing: null,
  });
});

test('an EPCI has the population of its communes, and its tax regime', () => {
  expect(officialFacts('200000001', official)).toEqual({
    ...{ siren: '200000001', population: 1_500, arrondissement: null, epci: null, financing: 'FPU' },
  });
});

test('an EPCI with a commune of unknown population has none: a partial sum would be wrong', () => {
  expect(officialFacts('200000003', official).population).toBeNull();
});

test.each([[null], ['999999999']])('%j has no official facts', (code) => {
  expect(officialFacts(code, official)).toEqual({
    ...{ siren: null, population: null, arrondissement: null, epci: null, financing: null },
  });
});
