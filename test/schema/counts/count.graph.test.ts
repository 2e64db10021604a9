import { beforeAll, describe, expect, it } from 'vitest';
import { projectPath } from '../../../src/project-root.ts';
import { readDataset } from '../../../src/store/load/read-dataset.ts';
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
});

describe('counts of the published data', () => {
  let real: Ask;
  beforeAll(async () => {
    real = asker(await storeOf(await readDataset(projectPath('seed/dataset.json'))));
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
});
