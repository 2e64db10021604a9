import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CountArguments, counts } from '../../../src/answers/counts/counts.ts';
import type { MeasureArguments } from '../../../src/answers/counts/measures.ts';
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

describe('the distinct nodes of a count', () => {
  /** Each group in short: "2025 4". */
  async function distinct(args: CountArguments, measure: MeasureArguments): Promise<string[]> {
    const groups = await counts(args, answerContext(store));
    return Promise.all(
      groups.map(
        async (group) => `${group.keys.map(({ key }) => key ?? '-').join('/')} ${await group.distinct(measure)}`,
      ),
    );
  }

  test.each<[CountArguments, MeasureArguments, string[]]>([
    // ADEME has two roles in eau, the Banque two in nature.
    [{ of: 'PARTICIPATIONS', by: ['YEAR'] }, { of: 'ORGANISATIONS' }, ['2018 1', '2021 2', '2023 4', '2025 3']],
    [
      { of: 'PARTICIPATIONS', by: ['ROLE'] },
      { of: 'FABRIQUES' },
      ['TERRITOIRE 4', 'PARTNER 4', 'COFINANCEUR 2', 'ASSOCIATION 3'],
    ],
    [{ of: 'PARTICIPATIONS', by: ['STATUS'] }, { of: 'TERRITOIRES' }, ['EN_COURS 1', 'ACHEVEE 3']],
    [
      { of: 'FABRIQUES', by: ['YEAR'] },
      { of: 'ORGANISATIONS', roles: ['PARTNER'] },
      ['2018 1', '2021 1', '2023 3', '2025 2'],
    ],
    // Hauts-de-France: Arras. Normandie: Granville and its CC. Without a place: Cap. Each with all partners of its Fabriques.
    [{ of: 'FABRIQUES', by: ['REGION'] }, { of: 'TERRITOIRES' }, ['32 1', '28 2', '- 1']],
    [{ of: 'FABRIQUES', by: ['REGION'] }, { of: 'ORGANISATIONS', roles: ['PARTNER'] }, ['32 1', '28 3', '- 3']],
    // Of a role, its organisations; territoires are those of the Fabriques that have such an organisation.
    [
      { of: 'FABRIQUES', by: ['ROLE'] },
      { of: 'ORGANISATIONS' },
      ['TERRITOIRE 0', 'PARTNER 4', 'COFINANCEUR 2', 'ASSOCIATION 1'],
    ],
    [
      { of: 'FABRIQUES', by: ['ROLE'] },
      { of: 'TERRITOIRES' },
      ['TERRITOIRE 4', 'PARTNER 4', 'COFINANCEUR 3', 'ASSOCIATION 3'],
    ],
    // The Fabriques of organisations that have a territoire in the région.
    [{ of: 'ORGANISATIONS', by: ['REGION'] }, { of: 'FABRIQUES' }, ['32 1', '28 3', '- 1']],
    [{ of: 'ORGANISATIONS', by: ['YEAR'] }, { of: 'TERRITOIRES' }, ['2018 1', '2021 1', '2023 2', '2025 1', '- 0']],
    [
      { of: 'TERRITOIRES', by: ['TERRITOIRE_KIND'] },
      { of: 'ORGANISATIONS', roles: ['COFINANCEUR'] },
      ['COMMUNE 1', 'CC 1', 'QPV 1'],
    ],
    // Nodes of the kind of the items are the items, except the Caisse des dépôts, which took part in nothing.
    [{ of: 'ORGANISATIONS', by: [] }, { of: 'ORGANISATIONS' }, [' 5']],
    [{ of: 'ORGANISATIONS', by: [] }, { of: 'ORGANISATIONS', roles: ['COFINANCEUR', 'TERRITOIRE'] }, [' 2']],
    [{ of: 'FABRIQUES', by: ['STATUS'] }, { of: 'FABRIQUES', roles: ['COFINANCEUR'] }, ['EN_COURS 1', 'ACHEVEE 1']],
    // A filter of participations selects Fabriques, of which all organisations count; of organisations, only what they did so.
    [{ of: 'FABRIQUES', by: [], participations: { roles: ['COFINANCEUR'] } }, { of: 'ORGANISATIONS' }, [' 4']],
    [{ of: 'ORGANISATIONS', by: [], participations: { roles: ['COFINANCEUR'] } }, { of: 'FABRIQUES' }, [' 2']],
    [{ of: 'FABRIQUES', by: [], filter: { years: { to: 2000 } } }, { of: 'ORGANISATIONS' }, [' 0']],
  ])('of %j, of %j are %j', async (args, measure, groups) => {
    expect(await distinct(args, measure)).toEqual(groups);
  });
});

describe('the nodes per item of a count', () => {
  /** Each group in short: "2023 1–3, 2", with the average last. */
  async function perItem(args: CountArguments, measure: MeasureArguments): Promise<string[]> {
    const groups = await counts(args, answerContext(store));
    return Promise.all(
      groups.map(async (group) => {
        const { minimum, maximum, average } = await group.perItem(measure);
        return `${group.keys.map(({ key }) => key ?? '-').join('/')} ${minimum}–${maximum}, ${average}`;
      }),
    );
  }

  test.each<[CountArguments, MeasureArguments, string[]]>([
    [
      { of: 'FABRIQUES', by: ['YEAR'] },
      { of: 'ORGANISATIONS', roles: ['PARTNER'] },
      ['2018 1–1, 1', '2021 1–1, 1', '2023 3–3, 3', '2025 2–2, 2'],
    ],
    // Of the three that have ended, only nature has a cofinanceur: the others have 0.
    [
      { of: 'FABRIQUES', by: ['STATUS'] },
      { of: 'ORGANISATIONS', roles: ['COFINANCEUR'] },
      ['EN_COURS 1–1, 1', `ACHEVEE 0–1, ${1 / 3}`],
    ],
    // eau 3, nature 4 (the Banque once), temps 2, sante 1.
    [{ of: 'FABRIQUES', by: [] }, { of: 'ORGANISATIONS' }, [' 1–4, 2.5']],
    // ADEME 2, Banque 1, Caisse 0, Cerema 3, Tempo 1, Villes 3.
    [{ of: 'ORGANISATIONS', by: [] }, { of: 'FABRIQUES' }, [` 0–3, ${10 / 6}`]],
    // In 2023: ADEME, Banque, Cerema and Villes, one Fabrique each. The Caisse has no year.
    [
      { of: 'ORGANISATIONS', by: ['YEAR'] },
      { of: 'FABRIQUES' },
      ['2018 1–1, 1', '2021 1–1, 1', '2023 1–1, 1', '2025 1–1, 1', '- 0–0, 0'],
    ],
    // The CC met the organisations of nature and temps: Cerema, ADEME, Banque, Villes. Granville 3, Arras 1.
    [
      { of: 'TERRITOIRES', by: ['TERRITOIRE_KIND'] },
      { of: 'ORGANISATIONS' },
      ['COMMUNE 1–3, 2', 'CC 4–4, 4', 'QPV 4–4, 4'],
    ],
    // Cofinanceurs met Granville (ADEME), and the CC and Cap (Banque). The others paid for nothing.
    [{ of: 'ORGANISATIONS', by: [] }, { of: 'TERRITOIRES', roles: ['COFINANCEUR'] }, [` 0–2, ${3 / 6}`]],
    [{ of: 'FABRIQUES', by: [], filter: { years: { to: 2000 } } }, { of: 'ORGANISATIONS' }, [' null–null, null']],
  ])('of %j, of %j are %j', async (args, measure, groups) => {
    expect(await perItem(args, measure)).toEqual(groups);
  });

  test.each<[CountArguments['of'], MeasureArguments, string]>([
    [
      'PARTICIPATIONS',
      { of: 'ORGANISATIONS' },
      'perItem: A participation has one actor and one Fabrique. Select `distinct`, or count FABRIQUES, TERRITOIRES, ORGANISATIONS instead.',
    ],
    [
      'ORGANISATIONS',
      { of: 'ORGANISATIONS' },
      'perItem.of: ORGANISATIONS are the items themselves. Give FABRIQUES or TERRITOIRES.',
    ],
    [
      'FABRIQUES',
      { of: 'ORGANISATIONS', roles: ['TERRITOIRE'] },
      'roles: None of these links FABRIQUES to ORGANISATIONS. Give at least one of PARTNER, COFINANCEUR, ASSOCIATION, or leave it out for all.',
    ],
    [
      'FABRIQUES',
      { of: 'TERRITOIRES', roles: ['PARTNER'] },
      'roles: None of these links FABRIQUES to TERRITOIRES. Leave it out for all.',
    ],
    ['FABRIQUES', { of: 'TERRITOIRES', roles: [] }, 'roles: Give one role or more, or leave it out for all.'],
  ])('of %s, of %j are refused', async (of, measure, message) => {
    const [group] = await counts({ of, by: [] }, answerContext(store));
    await expect(group?.perItem(measure)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message });
  });
});

test('a measure takes one statement for all groups, and for equal roles', async () => {
  const counting = countingStore(store);
  const groups = await counts({ of: 'FABRIQUES', by: ['YEAR'] }, answerContext(counting));
  expect(counting.statements()).toBe(1);
  for (const group of groups) {
    await group.distinct({ of: 'ORGANISATIONS' });
    // No organisation has the role TERRITOIRE: these are all of its roles, in another order.
    await group.distinct({ of: 'ORGANISATIONS', roles: ['ASSOCIATION', 'TERRITOIRE', 'COFINANCEUR', 'PARTNER'] });
  }
  expect(counting.statements()).toBe(2);
  await Promise.all(groups.map((group) => group.distinct({ of: 'ORGANISATIONS', roles: ['PARTNER'] })));
  await Promise.all(groups.map((group) => group.perItem({ of: 'ORGANISATIONS' })));
  expect(counting.statements()).toBe(4);
});
