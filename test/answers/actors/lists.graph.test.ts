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
    // 12,510, 42,600 and 44,000 inhabitants; Cap has no figure.
    [
      'by population, without one last',
      { orderBy: [{ field: 'POPULATION', direction: 'DESC' }] as const },
      ['CC Granville Terre et Mer', 'Arras', 'Granville', 'Cap'],
    ],
    [
      'by population, ascending, without one last',
      { orderBy: [{ field: 'POPULATION', direction: 'ASC' }] as const },
      ['Granville', 'Arras', 'CC Granville Terre et Mer', 'Cap'],
    ],
    ['fewer than 20,000 inhabitants', { filter: { population: { max: 19_999 } } }, ['Granville']],
    ['a population with both ends', { filter: { population: { min: 42_600, max: 42_600 } } }, ['Arras']],
    ['a population of 0 or more: Cap has none', { filter: { not: { population: { min: 0 } } } }, ['Cap']],
    ['an EPCI', { filter: { epci: '200042604' } }, ['Granville']],
    ['an EPCI that is not in the graph', { filter: { epci: '200033579' } }, ['Arras']],
    ['an arrondissement', { filter: { arrondissement: '501' } }, ['Granville']],
    ['a tax regime', { filter: { financing: 'FPU' } as const }, ['CC Granville Terre et Mer']],
    ['by a former code', { filter: { ids: ['245000211'] } }, ['CC Granville Terre et Mer']],
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

  test.each([
    [{ population: { min: 2, max: 1 } }, 'filter.population: Give a "min" that is not above "max".'],
    [{ population: {} }, 'filter.population: Give min, max or both.'],
    [{ population: { min: -1 } }, 'filter.population.min'],
    [{ epci: 'CC de Granville' }, 'filter.epci: Give an official code'],
  ])('refuses %j', async (filter, message) => {
    await expect(territoires({ filter }, context)).rejects.toThrow(message);
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
