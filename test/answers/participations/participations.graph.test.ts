import { describe, expect, test } from 'vitest';
import { idOfParticipation } from '../../../src/answers/participations/participation.ts';
import { type ParticipationListArguments, participations } from '../../../src/answers/participations/participations.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { storeOf } from '../../schema/ask.ts';
import { answerContext, smallContext } from '../context.ts';
import { countingStore } from '../counting-store.ts';

const context = await smallContext();

const idsOf = async (args: ParticipationListArguments) =>
  (await (await participations(args, context)).nodes).map(idOfParticipation);

const eau = [
  'eau:TERRITOIRE:50218',
  'eau:PARTNER:ademe',
  'eau:PARTNER:cerema',
  'eau:COFINANCEUR:ademe',
  'eau:ASSOCIATION:villes-de-france',
];
const nature = [
  'nature:TERRITOIRE:cap-a',
  'nature:TERRITOIRE:200042604',
  'nature:PARTNER:ademe',
  'nature:PARTNER:banque-des-territoires',
  'nature:PARTNER:cerema',
  'nature:COFINANCEUR:banque-des-territoires',
  'nature:ASSOCIATION:villes-de-france',
];
const temps = ['temps:TERRITOIRE:200042604', 'temps:PARTNER:cerema', 'temps:ASSOCIATION:villes-de-france'];
const sante = ['sante:TERRITOIRE:62041', 'sante:PARTNER:tempo'];

/** In the order of names, then of years, the newest first; "Agence…" is ADEME. */
const byActor = [
  ...['eau:PARTNER:ademe', 'eau:COFINANCEUR:ademe', 'nature:PARTNER:ademe', 'sante:TERRITOIRE:62041'],
  ...['nature:PARTNER:banque-des-territoires', 'nature:COFINANCEUR:banque-des-territoires'],
  ...['nature:TERRITOIRE:cap-a', 'nature:TERRITOIRE:200042604', 'temps:TERRITOIRE:200042604'],
  ...['eau:PARTNER:cerema', 'nature:PARTNER:cerema', 'temps:PARTNER:cerema'],
  ...['eau:TERRITOIRE:50218', 'sante:PARTNER:tempo'],
  ...['eau', 'nature', 'temps'].map((fabrique) => `${fabrique}:ASSOCIATION:villes-de-france`),
];

/** Lines 5 to 8, 11 (the prose of "nature"), 15 to 17, 25 to 27, 35 and 36; on a line by role and name. */
const byLine = [
  ...eau.slice(0, 3),
  ...eau.slice(3),
  'nature:COFINANCEUR:banque-des-territoires',
  ...nature.filter((id) => !id.includes('COFINANCEUR')),
  ...temps,
  ...sante,
];

const orders: [string, ParticipationListArguments['orderBy'], string[]][] = [
  ['by default, the newest Fabriques first', undefined, [...eau, ...nature, ...temps, ...sante]],
  ['by year, the oldest first', [{ field: 'YEAR', direction: 'ASC' }], [...sante, ...temps, ...nature, ...eau]],
  ['by name of the actor', [{ field: 'ACTOR', direction: 'ASC' }], byActor],
  ['by line of the source page', [{ field: 'LINE', direction: 'ASC' }], byLine],
];

describe.each(orders)('all participations, %s', (_name, orderBy, expected) => {
  test('are in this order', async () => {
    expect(await idsOf({ orderBy, first: 100 })).toEqual(expected);
    expect(await (await participations({ orderBy }, context)).totalCount()).toBe(17);
  });

  test.each([1, 4, 17])('are the same in pages of %d, forward and backward', async (size) => {
    const forward: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await participations({ orderBy, first: size, after }, context);
      forward.push(...(await page.nodes).map(idOfParticipation));
      const { hasNextPage, hasPreviousPage, endCursor } = await page.pageInfo;
      expect(hasPreviousPage).toBe(after !== null);
      if (!hasNextPage) break;
      after = endCursor;
    }
    expect(forward).toEqual(expected);

    const backward: string[] = [];
    for (let before: string | null = null; ; ) {
      const page = await participations({ orderBy, last: size, before }, context);
      backward.unshift(...(await page.nodes).map(idOfParticipation));
      const { hasPreviousPage, startCursor } = await page.pageInfo;
      if (!hasPreviousPage) break;
      before = startCursor;
    }
    expect(backward).toEqual(expected);
  });
});

test('equal years and lines stay in the same order when the order is descending', async () => {
  expect(await idsOf({ orderBy: [{ field: 'LINE', direction: 'DESC' }], first: 6 })).toEqual([
    'sante:PARTNER:tempo',
    'sante:TERRITOIRE:62041',
    'temps:ASSOCIATION:villes-de-france',
    'temps:PARTNER:cerema',
    'temps:TERRITOIRE:200042604',
    'nature:ASSOCIATION:villes-de-france',
  ]);
});

test('a page after a participation that an import has removed continues where it was', async () => {
  const { endCursor } = await (await participations({ first: 2 }, context)).pageInfo;
  const store = await storeOf({
    ...smallDataset,
    participations: smallDataset.participations.filter(
      ({ fabrique, actor, role }) => `${fabrique}:${role}:${actor}` !== eau[1],
    ),
  });
  const after = await participations({ first: 2, after: endCursor }, answerContext(store));
  expect((await after.nodes).map(idOfParticipation)).toEqual(eau.slice(2, 4));
  await store.close();
});

test('a page takes one statement, the number of all another one', async () => {
  const store = countingStore(await storeOf(smallDataset));
  const page = await participations({ first: 3 }, answerContext(store));
  await Promise.all([page.nodes, page.edges, page.pageInfo]);
  expect(store.statements()).toBe(1);
  await page.totalCount();
  expect(store.statements()).toBe(2);
  await store.close();
});

test('the cursor of another order is refused', async () => {
  const { endCursor } = await (await participations({ first: 1 }, context)).pageInfo;
  const orderBy = [{ field: 'LINE', direction: 'ASC' }] as const;
  await expect(participations({ orderBy, after: endCursor }, context)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  });
});

test('several orders follow each other', async () => {
  const orderBy = [
    { field: 'ACTOR', direction: 'DESC' },
    { field: 'YEAR', direction: 'ASC' },
  ] as const;
  expect(await idsOf({ orderBy, first: 4 })).toEqual([
    ...['temps', 'nature', 'eau'].map((fabrique) => `${fabrique}:ASSOCIATION:villes-de-france`),
    'sante:PARTNER:tempo',
  ]);
});

test('a filter selects participations, in the same order and in pages', async () => {
  const filter = { roles: ['COFINANCEUR'] } as const;
  const all = await participations({ filter }, context);
  expect((await all.nodes).map(idOfParticipation)).toEqual([
    'eau:COFINANCEUR:ademe',
    'nature:COFINANCEUR:banque-des-territoires',
  ]);
  expect(await all.totalCount()).toBe(2);
  const { endCursor } = await (await participations({ filter, first: 1 }, context)).pageInfo;
  expect(await idsOf({ filter, first: 1, after: endCursor })).toEqual(['nature:COFINANCEUR:banque-des-territoires']);
  expect(await idsOf({ filter: { origin: 'PROSE' } })).toEqual(['nature:COFINANCEUR:banque-des-territoires']);
});
