import { describe, expect, test } from 'vitest';
import { findOrganisation, findTerritoire } from '../../../src/answers/actors/find-actor.ts';
import { fabriqueCountOfActor, participationsOfActor } from '../../../src/answers/actors/participations.ts';
import type { OrganisationRecord } from '../../../src/answers/records.ts';
import { smallContext } from '../context.ts';

const context = await smallContext();
const ademe = (await findOrganisation('ademe', context)) as OrganisationRecord;

describe('the participations of an actor', () => {
  test('come from the newest Fabrique to the oldest, by role within each', async () => {
    const { nodes } = await participationsOfActor(ademe, {}, context);
    expect((await nodes).map(({ fabrique, role }) => [fabrique.slug, role])).toEqual([
      ['eau', 'PARTNER'],
      ['eau', 'COFINANCEUR'],
      ['nature', 'PARTNER'],
    ]);
  });

  test('quote the source page', async () => {
    const [first] = await (await participationsOfActor(ademe, { roles: ['COFINANCEUR'] }, context)).nodes;
    expect(first?.record.read()).toEqual({ role: 'COFINANCEUR', origin: 'LABEL', text: 'Ademe', line: 7, note: null });
  });

  test.each([
    ['all', {}, 3, 2],
    ['as a partner', { roles: ['PARTNER'] }, 2, 2],
    ['since 2024', { filter: { years: { from: 2024 } } }, 2, 1],
    ['in no Fabrique', { filter: { years: { to: 2018 } } }, 0, 0],
  ] as const)('%s: counted as participations and as distinct Fabriques', async (_, args, participations, fabriques) => {
    expect(await (await participationsOfActor(ademe, args, context)).totalCount()).toBe(participations);
    expect(await fabriqueCountOfActor(ademe, args, context)).toBe(fabriques);
  });

  test('refuse an empty list of roles', async () => {
    await expect(participationsOfActor(ademe, { roles: [] }, context)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('one actor', () => {
  test('is found by its slug and by a former one', async () => {
    expect((await findOrganisation('cerema', context))?.name).toBe('Cerema');
    expect((await findOrganisation('certu', context))?.name).toBe('Cerema');
    expect(await findOrganisation('granville', context)).toBeNull();
  });

  test('is found by its official code, if it is a territoire', async () => {
    expect((await findTerritoire({ code: '62041' }, context))?.name).toBe('Arras');
    expect(await findTerritoire({ code: 'ademe' }, context)).toBeNull();
    // A former code, and the SIREN of a commune.
    expect((await findTerritoire({ code: '245000211' }, context))?.name).toBe('CC Granville Terre et Mer');
    expect((await findTerritoire({ code: '215002189' }, context))?.name).toBe('Granville');
  });

  test.each([[{}], [{ slug: 'arras', code: '62041' }]])('needs one of slug and code: %j', async (args) => {
    await expect(findTerritoire(args, context)).rejects.toThrow('territoire: give either slug or code.');
  });
});
