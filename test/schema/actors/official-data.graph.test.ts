import { beforeAll, describe, expect, it } from 'vitest';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(frozenDataset()));
});

const fields = `name population siren arrondissement { code name } epci { code name kind kindLabel territoire { slug } }
  financing financingLabel formerCodes`;

// Expectations are from data/communes.json, epci.json, ept.json and arrondissements.json of decoupage-administratif 6.0.0.
describe('the official data of a territoire', () => {
  it('of a commune: its EPCI took part', async () => {
    const { data } = await ask(`{ territoire(code: "50218") { ${fields} } }`);
    expect(data.territoire).toEqual({
      name: 'Granville',
      population: 12_510,
      siren: '215002189',
      arrondissement: { code: '501', name: 'Avranches' },
      epci: {
        ...{ code: '200042604', name: 'CC de Granville, Terre et Mer', kind: 'CC' },
        ...{ kindLabel: 'communauté de communes', territoire: { slug: 'cc-de-granville-terre-et-mer' } },
      },
      ...{ financing: null, financingLabel: null, formerCodes: [] },
    });
  });

  it('of a commune whose EPCI took no part', async () => {
    const { data } = await ask('{ territoire(code: "88413") { name epci { name kind territoire { slug } } } }');
    expect(data.territoire).toEqual({
      name: 'Saint-Dié-des-Vosges',
      epci: { name: 'CA de Saint-Dié-des-Vosges', kind: 'CA', territoire: null },
    });
  });

  it('of an EPCI: the sum of its communes, and its tax regime', async () => {
    const { data } = await ask(`{ territoire(code: "200060473") { ${fields} } }`);
    expect(data.territoire).toEqual({
      name: 'CC du Sud (Mayotte)',
      // Bandrele, Chirongui, Bouéni, Kani-Kéli.
      population: 10_282 + 8_920 + 6_189 + 5_507,
      ...{ siren: '200060473', arrondissement: null, epci: null, formerCodes: [] },
      ...{ financing: 'FPU', financingLabel: 'fiscalité professionnelle unique' },
    });
  });

  it.each(['TERRITOIRE_INDUSTRIE', 'QPV', 'PAYS', 'PETR', 'SYNDICAT_MIXTE'])(
    'of a %s: none, since no official list has it',
    async (kind) => {
      const { data } = await ask(`{ territoires(filter: { kinds: [${kind}] }, first: 50) { nodes { ${fields} } } }`);
      expect(data.territoires.nodes.length).toBeGreaterThan(0);
      for (const { name: _, ...facts } of data.territoires.nodes) {
        expect(facts).toEqual({
          ...{ population: null, siren: null, arrondissement: null, epci: null },
          ...{ financing: null, financingLabel: null, formerCodes: [] },
        });
      }
    },
  );

  it('comes with its package and its years', async () => {
    const { data } = await ask('{ dataset { official { package geographyYear populationYear } } }');
    expect(data.dataset.official).toEqual({
      ...{ package: 'decoupage-administratif 6.0.0', geographyYear: 2026, populationYear: 2023 },
    });
  });
});
