import { describe, expect, test } from 'vitest';
import { fabriques, findFabrique, newestFirst } from '../../../src/answers/fabriques/fabriques.ts';
import { actorsOfFabrique, participationsOfFabrique } from '../../../src/answers/fabriques/participants.ts';
import { similarFabriques } from '../../../src/answers/fabriques/similar.ts';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import type { FabriqueRecord } from '../../../src/answers/records.ts';
import type { MaybePromise } from '../../../src/domain/maybe-promise.ts';
import { smallContext } from '../context.ts';

const context = await smallContext();
const eau = (await findFabrique('eau', context)) as FabriqueRecord;

const slugs = async (connection: { nodes: MaybePromise<{ slug: string }[]> }) =>
  (await connection.nodes).map(({ slug }) => slug);

describe('a list of Fabriques', () => {
  test.each([
    ['all, newest first', {}, ['eau', 'nature', 'temps', 'sante']],
    [
      'by title; the article counts as a letter',
      { orderBy: [{ field: 'TITLE', direction: 'ASC' }] as const },
      ['temps', 'eau', 'nature', 'sante'],
    ],
    [
      'by territoires, ties by title',
      { orderBy: [{ field: 'TERRITOIRE_COUNT', direction: 'DESC' }] as const },
      ['nature', 'temps', 'eau', 'sante'],
    ],
    ['under way', { filter: { status: 'EN_COURS' } as const }, ['eau']],
    ['of a span of years', { filter: { years: { from: 2019, to: 2023 } } }, ['nature', 'temps']],
    ['in a région', { filter: { region: '32' } }, ['sante']],
    ['with an organisation', { filter: { organisation: encodeGlobalId('Organisation', 'ademe') } }, ['eau', 'nature']],
    ['with a territoire', { filter: { territoire: encodeGlobalId('Territoire', '50218') } }, ['eau']],
    ['with words of the title', { filter: { text: 'rythmes' } }, ['temps']],
  ])('%s', async (_, args, expected) => {
    const list = await fabriques(args, context);
    expect(await slugs(list)).toEqual(expected);
    expect(await list.totalCount()).toBe(expected.length);
  });

  test.each([
    ['an unknown région', { region: '99' }, 'filter.region: no région has the id, slug or code "99".'],
    [
      'years in the wrong order',
      { years: { from: 2024, to: 2020 } },
      'filter.years: Give a "from" that is not after "to".',
    ],
    [
      'an id of another type',
      { organisation: encodeGlobalId('Territoire', '50218') },
      'filter.organisation: this is an id of type Territoire.',
    ],
  ])('refuses %s', async (_, filter, message) => {
    await expect(fabriques({ filter }, context)).rejects.toThrow(message);
  });
});

describe('one Fabrique', () => {
  test('is found by its slug and by a former one', async () => {
    expect((await findFabrique('eau-et-industrie', context))?.slug).toBe('eau');
    expect(await findFabrique('ademe', context)).toBeNull();
  });

  test('has participations by role, then by name', async () => {
    const rows = await (await participationsOfFabrique(eau, {}, context)).nodes;
    expect(rows.map(({ role, actor }) => [role, actor.slug])).toEqual([
      ['TERRITOIRE', 'granville'],
      ['PARTNER', 'ademe'],
      ['PARTNER', 'cerema'],
      ['COFINANCEUR', 'ademe'],
      ['ASSOCIATION', 'villes-de-france'],
    ]);
  });

  test('has actors in one role, page by page', async () => {
    const first = await actorsOfFabrique(eau, 'PARTNER', { first: 1 }, context);
    expect(await slugs(first)).toEqual(['ademe']);
    expect(await first.totalCount()).toBe(2);
    const after = (await first.pageInfo).endCursor;
    expect(await slugs(await actorsOfFabrique(eau, 'PARTNER', { first: 1, after }, context))).toEqual(['cerema']);
  });

  test('is similar to those with which it shares actors', async () => {
    // eau has 4 actors, nature 6, temps 3. Shared with nature: Cerema, ADEME, Villes; with temps: Cerema, Villes.
    const edges = await similarFabriques(eau, {}, context).edges;
    expect(edges.map(({ node, jaccard, sharedCount }) => [node.slug, jaccard, sharedCount])).toEqual([
      ['nature', 3 / 7, 3],
      ['temps', 2 / 5, 2],
    ]);
    expect([...(edges[1]?.actorIds ?? [])].sort()).toEqual(['cerema', 'villes-de-france']);
  });
});

test('Fabriques by id come newest first', async () => {
  expect((await newestFirst(['temps', 'eau', 'nature'], context)).map(({ year }) => year)).toEqual([2025, 2023, 2021]);
});
