import { beforeAll, describe, expect, it } from 'vitest';
import { projectPath } from '../../../src/project-root.ts';
import { readDataset } from '../../../src/store/load/read-dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

/** Each group in short: "2025/PARTNER 3", a hyphen for no value. */
async function counts(of: Ask, question: string): Promise<string[]> {
  const { data, errors } = await of(`{ counts(${question}) { keys { key } count } }`);
  expect(errors).toEqual([]);
  return data.counts.map(
    ({ keys, count }: { keys: { key: string | null }[]; count: number }) =>
      `${keys.map(({ key }) => key ?? '-').join('/')} ${count}`,
  );
}

describe('counts', () => {
  it.each([
    ['of: FABRIQUES, by: [YEAR]', ['2018 1', '2021 1', '2023 1', '2025 1']],
    ['of: FABRIQUES, by: [STATUS]', ['EN_COURS 1', 'ACHEVEE 3']],
    // A Fabrique counts in each role that someone held in it: eau and nature have cofinanceurs.
    ['of: FABRIQUES, by: [ROLE]', ['TERRITOIRE 4', 'PARTNER 4', 'COFINANCEUR 2', 'ASSOCIATION 3']],
    // By name: Hauts-de-France, Normandie; Cap, of nature, lies nowhere that is known.
    ['of: FABRIQUES, by: [REGION]', ['32 1', '28 3', '- 1']],
    ['of: FABRIQUES, by: [REGION, TERRITOIRE_KIND]', ['32/COMMUNE 1', '28/COMMUNE 1', '28/CC 2', '-/QPV 1']],
    // A territoire and an organisation of one Fabrique.
    ['of: FABRIQUES, by: [TERRITOIRE_KIND, ORGANISATION_KIND]', ['COMMUNE/agence 2', 'CC/agence 2', 'QPV/agence 1']],
    // Organisations only, so that no participation is without their kind.
    [
      'of: FABRIQUES, by: [ORGANISATION_KIND, ROLE]',
      ['agence/PARTNER 4', 'agence/COFINANCEUR 2', 'agence/ASSOCIATION 3'],
    ],
    ['of: TERRITOIRES, by: [TERRITOIRE_KIND]', ['COMMUNE 2', 'CC 1', 'QPV 1']],
    ['of: TERRITOIRES, by: [REGION, DEPARTEMENT]', ['32/62 1', '28/50 2', '-/- 1']],
    // Granville Terre et Mer took part in two years.
    ['of: TERRITOIRES, by: [YEAR]', ['2018 1', '2021 1', '2023 2', '2025 1']],
    // The Caisse des dépôts took part in nothing; it has a part that did.
    ['of: ORGANISATIONS, by: [ROLE]', ['PARTNER 4', 'COFINANCEUR 2', 'ASSOCIATION 1', '- 1']],
    ['of: ORGANISATIONS, by: [TERRITOIRE_KIND]', ['- 6']],
    ['of: TERRITOIRES, by: [ORGANISATION_KIND]', ['- 4']],
    // Year and role of one participation: ADEME was cofinanceur in 2025, and not in 2023.
    [
      'of: ORGANISATIONS, by: [ROLE, YEAR], filter: { years: { from: 2023 } }',
      [
        'PARTNER/2023 3',
        'PARTNER/2025 2',
        'COFINANCEUR/2023 1',
        'COFINANCEUR/2025 1',
        'ASSOCIATION/2023 1',
        'ASSOCIATION/2025 1',
      ],
    ],
    ['of: PARTICIPATIONS, by: [ROLE]', ['TERRITOIRE 5', 'PARTNER 7', 'COFINANCEUR 2', 'ASSOCIATION 3']],
    // Organisations have no région.
    ['of: PARTICIPATIONS, by: [REGION]', ['32 1', '28 3', '- 13']],
    [
      'of: PARTICIPATIONS, by: [TERRITOIRE_KIND, ORGANISATION_KIND]',
      ['COMMUNE/- 2', 'CC/- 2', 'QPV/- 1', '-/agence 12'],
    ],
    // Those of the Fabriques in Hauts-de-France: Arras, Tempo.
    ['of: PARTICIPATIONS, by: [ROLE], filter: { region: "32" }', ['TERRITOIRE 1', 'PARTNER 1']],
    ['of: TERRITOIRES, by: [REGION], filter: { status: EN_COURS }', ['28 1']],
    // By nothing: the total.
    ['of: PARTICIPATIONS, by: []', [' 17']],
    ['of: ORGANISATIONS, by: []', [' 6']],
    ['of: ORGANISATIONS, by: [], filter: { years: { from: 2000 } }', [' 5']],
    ['of: FABRIQUES, by: [], filter: { years: { to: 2000 } }', [' 0']],
    ['of: FABRIQUES, by: [YEAR], filter: { years: { to: 2000 } }', []],
  ])('%s', async (question, groups) => {
    expect(await counts(ask, question)).toEqual(groups);
  });

  it('are named in words', async () => {
    const { data } = await ask(
      '{ counts(of: PARTICIPATIONS, by: [REGION, ROLE, STATUS, TERRITOIRE_KIND]) { keys { dimension key label } count } }',
    );
    expect(data.counts[0]).toEqual({
      keys: [
        { dimension: 'REGION', key: '32', label: 'Hauts-de-France' },
        { dimension: 'ROLE', key: 'TERRITOIRE', label: 'Territoire' },
        { dimension: 'STATUS', key: 'ACHEVEE', label: 'Achevée' },
        { dimension: 'TERRITOIRE_KIND', key: 'COMMUNE', label: 'Commune' },
      ],
      count: 1,
    });
    expect(data.counts.at(-1)).toEqual({
      keys: [
        { dimension: 'REGION', key: null, label: 'inconnue ou sans objet' },
        { dimension: 'ROLE', key: 'ASSOCIATION', label: 'Association d’élus' },
        { dimension: 'STATUS', key: 'ACHEVEE', label: 'Achevée' },
        { dimension: 'TERRITOIRE_KIND', key: null, label: 'sans objet' },
      ],
      count: 2,
    });
  });

  it('cost one statement, under a filter too', async () => {
    const plain = await ask('{ counts(of: TERRITOIRES, by: [REGION, DEPARTEMENT, YEAR]) { keys { label } count } }');
    expect(plain.statements).toBe(1);
    const filtered = await ask('{ counts(of: FABRIQUES, by: [YEAR], filter: { status: ACHEVEE }) { count } }');
    expect(filtered.statements).toBe(1);
  });

  it.each([
    ['by: [YEAR, ROLE, YEAR]', 'by: Give each dimension once.'],
    ['by: [YEAR, ROLE, STATUS, REGION, DEPARTEMENT]', 'by: Give four dimensions at most.'],
  ])('refuse %s', async (by, message) => {
    const { errors, statements } = await ask(`{ counts(of: FABRIQUES, ${by}) { count } }`);
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message, path: 'counts' }]);
    expect(statements).toBe(0);
  });
});

describe('counts of the real data', () => {
  let real: Ask;
  beforeAll(async () => {
    real = asker(await storeOf(await readDataset(projectPath('seed/dataset.json'))));
  });

  it('are those of the page', async () => {
    expect(await counts(real, 'of: PARTICIPATIONS, by: [ROLE]')).toEqual([
      'TERRITOIRE 114',
      'PARTNER 101',
      'COFINANCEUR 30',
      'ASSOCIATION 35',
    ]);
    // Under the headings of lines 7, "en cours", and 35, "achevées".
    expect(await counts(real, 'of: FABRIQUES, by: [STATUS]')).toEqual(['EN_COURS 4', 'ACHEVEE 19']);
    // Four territoires only enclose one that took part.
    expect(await counts(real, 'of: TERRITOIRES, by: []')).toEqual([' 116']);
    expect(await counts(real, 'of: TERRITOIRES, by: [ROLE]')).toEqual(['TERRITOIRE 112', '- 4']);
  });

  it('put a territoire on two départements into both', async () => {
    // Line 28: the CC du Pays Houdanais lies in Yvelines and Eure-et-Loir, "(78/28)".
    const one = await real(
      '{ territoires(filter: { text: "houdanais" }) { nodes { id participations { nodes { fabrique { id } } } } } }',
    );
    const fabrique = one.data.territoires.nodes[0].participations.nodes[0].fabrique.id;
    const grouped = await counts(real, `of: TERRITOIRES, by: [DEPARTEMENT], filter: { ids: ["${fabrique}"] }`);
    expect(grouped).toEqual(expect.arrayContaining(['28 1', '78 1']));
  });

  it('add up, where nothing has two values, to the total', async () => {
    for (const by of ['[YEAR]', '[ROLE, YEAR]', '[TERRITOIRE_KIND, ORGANISATION_KIND, STATUS, ROLE]']) {
      const groups = await counts(real, `of: PARTICIPATIONS, by: ${by}`);
      expect(groups.reduce((sum, group) => sum + Number(group.split(' ').at(-1)), 0)).toBe(280);
    }
  });
});
