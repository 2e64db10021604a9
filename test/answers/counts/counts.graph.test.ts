import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CountArguments, counts } from '../../../src/answers/counts/counts.ts';
import type { CountDimension } from '../../../src/answers/counts/dimensions.ts';
import type { FabriqueFilterInput } from '../../../src/answers/filter/fabrique-filter.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { storeOf } from '../../schema/ask.ts';
import { answerContext } from '../context.ts';
import { countingStore } from '../counting-store.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await storeOf(smallDataset);
});
afterAll(() => store.close());

/** Each group in short: "2025/PARTNER 3", a hyphen for no value. */
async function inShort(args: CountArguments): Promise<string[]> {
  const groups = await counts(args, answerContext(store));
  return groups.map(({ keys, count }) => `${keys.map(({ key }) => key ?? '-').join('/')} ${count}`);
}

type Case = [CountArguments['of'], CountDimension[], string[], FabriqueFilterInput?];

describe('counts', () => {
  test.each<Case>([
    ['FABRIQUES', ['YEAR'], ['2018 1', '2021 1', '2023 1', '2025 1']],
    ['FABRIQUES', ['STATUS'], ['EN_COURS 1', 'ACHEVEE 3']],
    // A Fabrique is in the group of each role of its participations: eau and nature have cofinanceurs.
    ['FABRIQUES', ['ROLE'], ['TERRITOIRE 4', 'PARTNER 4', 'COFINANCEUR 2', 'ASSOCIATION 3']],
    // By name: Hauts-de-France, Normandie. The place of Cap, in nature, is unknown.
    ['FABRIQUES', ['REGION'], ['32 1', '28 3', '- 1']],
    ['FABRIQUES', ['REGION', 'TERRITOIRE_KIND'], ['32/COMMUNE 1', '28/COMMUNE 1', '28/CC 2', '-/QPV 1']],
    // The kinds of a territoire and of an organisation of the same Fabrique.
    [
      'FABRIQUES',
      ['TERRITOIRE_KIND', 'ORGANISATION_KIND'],
      ['COMMUNE/OPERATEUR_ETAT 2', 'CC/OPERATEUR_ETAT 2', 'QPV/OPERATEUR_ETAT 1'],
    ],
    // Only participations of organisations: each has a kind.
    [
      'FABRIQUES',
      ['ORGANISATION_KIND', 'ROLE'],
      ['OPERATEUR_ETAT/PARTNER 4', 'OPERATEUR_ETAT/COFINANCEUR 2', 'OPERATEUR_ETAT/ASSOCIATION 3'],
    ],
    ['TERRITOIRES', ['TERRITOIRE_KIND'], ['COMMUNE 2', 'CC 1', 'QPV 1']],
    ['TERRITOIRES', ['REGION', 'DEPARTEMENT'], ['32/62 1', '28/50 2', '-/- 1']],
    // Granville Terre et Mer took part in two years.
    ['TERRITOIRES', ['YEAR'], ['2018 1', '2021 1', '2023 2', '2025 1']],
    // The Caisse des dépôts took part in nothing; it has a part that did.
    ['ORGANISATIONS', ['ROLE'], ['PARTNER 4', 'COFINANCEUR 2', 'ASSOCIATION 1', '- 1']],
    // Of the territoires that they met. Communes: eau and sante; the CC: nature and temps; the QPV: nature.
    ['ORGANISATIONS', ['TERRITOIRE_KIND'], ['COMMUNE 4', 'CC 4', 'QPV 4', '- 1']],
    ['ORGANISATIONS', ['REGION'], ['32 1', '28 4', '- 5']],
    [
      'ORGANISATIONS',
      ['ROLE', 'REGION'],
      ['PARTNER/32 1', 'PARTNER/28 2', 'COFINANCEUR/28 1', 'ASSOCIATION/28 1'],
      { ids: ['eau', 'sante'] },
    ],
    ['TERRITOIRES', ['ORGANISATION_KIND'], ['- 4']],
    // Year and role belong to the same participation: ADEME was cofinanceur in 2025, but not in 2023.
    [
      'ORGANISATIONS',
      ['ROLE', 'YEAR'],
      [
        'PARTNER/2023 3',
        'PARTNER/2025 2',
        'COFINANCEUR/2023 1',
        'COFINANCEUR/2025 1',
        'ASSOCIATION/2023 1',
        'ASSOCIATION/2025 1',
      ],
      { years: { from: 2023 } },
    ],
    ['PARTICIPATIONS', ['ROLE'], ['TERRITOIRE 5', 'PARTNER 7', 'COFINANCEUR 2', 'ASSOCIATION 3']],
    // Organisations have no région.
    ['PARTICIPATIONS', ['REGION'], ['32 1', '28 3', '- 13']],
    [
      'PARTICIPATIONS',
      ['TERRITOIRE_KIND', 'ORGANISATION_KIND'],
      ['COMMUNE/- 2', 'CC/- 2', 'QPV/- 1', '-/OPERATEUR_ETAT 12'],
    ],
    // In sante, the one Fabrique in Hauts-de-France: Arras and Tempo.
    ['PARTICIPATIONS', ['ROLE'], ['TERRITOIRE 1', 'PARTNER 1'], { region: '32' }],
    ['TERRITOIRES', ['REGION'], ['28 1'], { status: 'EN_COURS' }],
    // Without a dimension: the total.
    ['PARTICIPATIONS', [], [' 17']],
    ['ORGANISATIONS', [], [' 6']],
    ['ORGANISATIONS', [], [' 5'], { years: { from: 2000 } }],
    ['FABRIQUES', [], [' 0'], { years: { to: 2000 } }],
    ['FABRIQUES', ['YEAR'], [], { years: { to: 2000 } }],
  ])('of %s by %j are %j', async (of, by, groups, filter) => {
    expect(await inShort({ of, by, filter })).toEqual(groups);
  });

  test('have French labels, also for items without a value', async () => {
    const args = { of: 'PARTICIPATIONS', by: ['REGION', 'ROLE', 'STATUS', 'TERRITOIRE_KIND'] } as const;
    const groups = await counts(args, answerContext(store));
    expect(groups[0]).toEqual({
      keys: [
        { dimension: 'REGION', key: '32', label: 'Hauts-de-France' },
        { dimension: 'ROLE', key: 'TERRITOIRE', label: 'Territoire' },
        { dimension: 'STATUS', key: 'ACHEVEE', label: 'Achevée' },
        { dimension: 'TERRITOIRE_KIND', key: 'COMMUNE', label: 'Commune' },
      ],
      count: 1,
    });
    expect(groups.at(-1)).toEqual({
      keys: [
        { dimension: 'REGION', key: null, label: 'inconnue ou sans objet' },
        { dimension: 'ROLE', key: 'ASSOCIATION', label: 'Association d’élus' },
        { dimension: 'STATUS', key: 'ACHEVEE', label: 'Achevée' },
        { dimension: 'TERRITOIRE_KIND', key: null, label: 'sans objet' },
      ],
      count: 2,
    });
  });

  test.each<[CountDimension[], string]>([
    [['YEAR', 'ROLE', 'YEAR'], 'by: Give each dimension only once.'],
    [['YEAR', 'ROLE', 'STATUS', 'REGION', 'DEPARTEMENT'], 'by: Give at most 4 dimensions.'],
  ])('by %j are refused without a statement', async (by, message) => {
    const counting = countingStore(store);
    const refusal = counts({ of: 'FABRIQUES', by }, answerContext(counting));
    await expect(refusal).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message });
    expect(counting.statements()).toBe(0);
  });

  test('under an unknown code are refused, and under a known code without Fabriques are 0', async () => {
    const args = { of: 'FABRIQUES', by: [] } as const;
    await expect(counts({ ...args, filter: { region: '99' } }, answerContext(store))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('filter.region'),
    });
    expect(await inShort({ ...args, filter: { region: '32', years: { from: 2020 } } })).toEqual([' 0']);
  });

  test('take one statement, with or without a filter', async () => {
    for (const filter of [null, { status: 'ACHEVEE' }] as const) {
      const counting = countingStore(store);
      await counts({ of: 'TERRITOIRES', by: ['REGION', 'YEAR'], filter }, answerContext(counting));
      expect(counting.statements()).toBe(1);
    }
  });
});
