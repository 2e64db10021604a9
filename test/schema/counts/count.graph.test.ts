import { beforeAll, describe, expect, it } from 'vitest';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

/** Each group in short: "2025/PARTNER 3", a hyphen for no value. */
async function counts(of: Ask, args: string): Promise<string[]> {
  const { data, errors } = await of(`{ counts(${args}) { keys { key } count } }`);
  expect(errors).toEqual([]);
  return data.counts.map(
    ({ keys, count }: { keys: { key: string | null }[]; count: number }) =>
      `${keys.map(({ key }) => key ?? '-').join('/')} ${count}`,
  );
}

describe('counts', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = asker(await storeOf(smallDataset));
  });

  it('gives the key and the label of each dimension, and the number of items', async () => {
    const { data, statements } = await ask(
      '{ counts(of: ORGANISATIONS, by: [ROLE, YEAR], filter: { status: EN_COURS }) { keys { dimension key label } count } }',
    );
    const year = { dimension: 'YEAR', key: '2025', label: '2025' };
    expect(data.counts).toEqual([
      { keys: [{ dimension: 'ROLE', key: 'PARTNER', label: 'Partenaire' }, year], count: 2 },
      { keys: [{ dimension: 'ROLE', key: 'COFINANCEUR', label: 'Cofinanceur' }, year], count: 1 },
      { keys: [{ dimension: 'ROLE', key: 'ASSOCIATION', label: 'Association d’élus' }, year], count: 1 },
    ]);
    expect(statements).toBe(1);
  });

  it('without dimensions gives the total', async () => {
    const { data } = await ask('{ counts(of: PARTICIPATIONS, by: []) { keys { label } count } }');
    expect(data.counts).toEqual([{ keys: [], count: 17 }]);
  });

  it('refuses more than four dimensions', async () => {
    const { errors } = await ask('{ counts(of: FABRIQUES, by: [YEAR, ROLE, STATUS, REGION, DEPARTEMENT]) { count } }');
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message: 'by: Give at most 4 dimensions.', path: 'counts' }]);
  });

  it('gives distinct nodes and nodes per item, in one statement each', async () => {
    const { data, errors, statements } = await ask(`{
      counts(of: FABRIQUES, by: [STATUS]) {
        count
        distinct(of: ORGANISATIONS, roles: [PARTNER])
        perItem(of: ORGANISATIONS, roles: [PARTNER]) { minimum maximum average }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.counts).toEqual([
      // eau: Cerema and ADEME.
      { count: 1, distinct: 2, perItem: { minimum: 2, maximum: 2, average: 2 } },
      // nature: Cerema, ADEME and the Banque; temps: Cerema; sante: Tempo.
      { count: 3, distinct: 4, perItem: { minimum: 1, maximum: 3, average: 5 / 3 } },
    ]);
    expect(statements).toBe(3);
  });

  it('refuses nodes per participation with one error for all groups', async () => {
    const { data, errors } = await ask(
      '{ counts(of: PARTICIPATIONS, by: [YEAR]) { perItem(of: ORGANISATIONS) { average } } fabriques { totalCount } }',
    );
    expect(errors).toEqual([
      {
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(/^perItem: .* Select `distinct`, or count FABRIQUES/),
        path: 'counts.0.perItem',
      },
    ]);
    expect(data).toEqual({ counts: null, fabriques: { totalCount: 4 } });
  });
});

describe('counts of the published data', () => {
  let real: Ask;
  beforeAll(async () => {
    real = asker(await storeOf(frozenDataset()));
  });

  it('agree with the source page', async () => {
    expect(await counts(real, 'of: PARTICIPATIONS, by: [ROLE]')).toEqual([
      'TERRITOIRE 114',
      'PARTNER 101',
      'COFINANCEUR 30',
      'ASSOCIATION 35',
    ]);
    // Under the headings of lines 7, "en cours", and 35, "achevées".
    expect(await counts(real, 'of: FABRIQUES, by: [STATUS]')).toEqual(['EN_COURS 4', 'ACHEVEE 19']);
    // Four territoires merely contain one that took part.
    expect(await counts(real, 'of: TERRITOIRES, by: []')).toEqual([' 116']);
    expect(await counts(real, 'of: TERRITOIRES, by: [ROLE]')).toEqual(['TERRITOIRE 112', '- 4']);
  });

  it('count a territoire in two départements in both', async () => {
    // Line 28: the CC du Pays Houdanais lies in Yvelines and Eure-et-Loir, "(78/28)".
    const one = await real(
      '{ territoires(filter: { text: "houdanais" }) { nodes { id participations { nodes { fabrique { id } } } } } }',
    );
    const fabrique = one.data.territoires.nodes[0].participations.nodes[0].fabrique.id;
    const grouped = await counts(real, `of: TERRITOIRES, by: [DEPARTEMENT], filter: { ids: ["${fabrique}"] }`);
    expect(grouped).toEqual(expect.arrayContaining(['28 1', '78 1']));
  });

  it('add up to the total if no item has two values', async () => {
    for (const by of ['[YEAR]', '[ROLE, YEAR]', '[TERRITOIRE_KIND, ORGANISATION_KIND, STATUS, ROLE]']) {
      const groups = await counts(real, `of: PARTICIPATIONS, by: ${by}`);
      expect(groups.reduce((sum, group) => sum + Number(group.split(' ').at(-1)), 0)).toBe(280);
    }
  });

  it('have the partners per Fabrique, and those of all', async () => {
    const { data } = await real(`{
      counts(of: FABRIQUES, by: []) {
        distinct(of: ORGANISATIONS, roles: [PARTNER])
        perItem(of: ORGANISATIONS, roles: [PARTNER]) { minimum maximum average }
      }
      partners { totalCount }
    }`);
    // 101 participations of 55 partners in 23 Fabriques; "Nature dans les quartiers prioritaires" has 8.
    const perItem = { minimum: 0, maximum: 8, average: 101 / 23 };
    expect(data).toEqual({ counts: [{ distinct: 55, perItem }], partners: { totalCount: 55 } });
  });

  it('have the territoires of each year: two took part in two years', async () => {
    const { data } = await real('{ counts(of: PARTICIPATIONS, by: [YEAR]) { distinct(of: TERRITOIRES) } }');
    const distinct = data.counts.map((group: { distinct: number }) => group.distinct);
    expect(distinct.reduce((sum: number, number: number) => sum + number, 0)).toBe(112 + 2);
  });
});
