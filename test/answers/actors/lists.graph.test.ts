import { describe, expect, test } from 'vitest';
import { organisations } from '../../../src/answers/actors/organisations.ts';
import { territoires } from '../../../src/answers/actors/territoires.ts';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import { smallContext } from '../context.ts';

const context = await smallContext();

const names = async (connection: { nodes: Promise<{ name: string }[]> }) =>
  (await connection.nodes).map(({ name }) => name);

describe('a list of territoires', () => {
  test.each([
    ['all, by name', {}, ['Arras', 'Cap', 'CC Granville Terre et Mer', 'Granville']],
    ['one page', { first: 2 }, ['Arras', 'Cap']],
    ['the last page', { last: 1 }, ['Granville']],
    [
      'by number of Fabriques, ties by name',
      { orderBy: [{ field: 'FABRIQUE_COUNT', direction: 'DESC' }] as const },
      ['CC Granville Terre et Mer', 'Arras', 'Cap', 'Granville'],
    ],
    ['a minimum of two Fabriques', { filter: { minFabriques: 2 } }, ['CC Granville Terre et Mer']],
    ['by id', { filter: { ids: [encodeGlobalId('Territoire', '62041')] } }, ['Arras']],
    [
      'text that contains an accent and capitals',
      { filter: { text: 'GRÀNVILLE' } },
      ['CC Granville Terre et Mer', 'Granville'],
    ],
  ])('%s', async (_, args, expected) => {
    expect(await names(await territoires(args, context))).toEqual(expected);
  });

  test('counts under its filter, not on its page', async () => {
    const page = await territoires({ filter: { departement: '50' }, first: 1 }, context);
    expect(await page.totalCount()).toBe(2);
  });

  test('refuses a code that no département has', async () => {
    await expect(territoires({ filter: { departement: '99' } }, context)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('filter.departement: no département has the id, slug or code "99".'),
    });
  });
});

describe('a list of organisations', () => {
  test.each([
    [
      'all, with those that only have a participating part',
      'organisations',
      {},
      [
        'Agence de la transition écologique',
        'Banque des territoires',
        'Caisse des dépôts',
        'Cerema',
        'Tempo territorial',
        'Villes de France',
      ],
    ],
    [
      'partners',
      'partners',
      {},
      ['Agence de la transition écologique', 'Banque des territoires', 'Cerema', 'Tempo territorial'],
    ],
    ['cofinanceurs', 'cofinanceurs', {}, ['Agence de la transition écologique', 'Banque des territoires']],
    ['associations', 'associations', {}, ['Villes de France']],
    // Both ADEME and the Banque were partners and cofinanceurs; the Banque once in each role.
    [
      'partners that also paid',
      'partners',
      { filter: { roles: ['COFINANCEUR'] } },
      ['Agence de la transition écologique', 'Banque des territoires'],
    ],
    [
      'partners of at least two Fabriques',
      'partners',
      { filter: { minFabriques: 2 } },
      ['Agence de la transition écologique', 'Cerema'],
    ],
    ['text in the acronym', 'organisations', { filter: { text: 'ademe' } }, ['Agence de la transition écologique']],
  ] as const)('%s', async (_, list, args, expected) => {
    expect(await names(await organisations(list, args, context))).toEqual(expected);
  });

  test('refuses the role of territoires', async () => {
    await expect(organisations('organisations', { filter: { roles: ['TERRITOIRE'] } }, context)).rejects.toThrow(
      'An organisation never has the role TERRITOIRE.',
    );
  });
});
