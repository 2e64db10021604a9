import { type GraphQLOutputType, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { afterAll, describe, expect, test } from 'vitest';
import { directWork } from '../../../src/answers/networks/compute/work.ts';
import { encodeGlobalId } from '../../../src/domain/global-id.ts';
import { schema } from '../../../src/schema/index.ts';
import { after, before, twoReleases } from '../../fixtures/removed.ts';
import { releaseOf } from '../../releases/release-folder.ts';
import { asker, storeOf } from '../ask.ts';

// The graph has the newer data set: without a Fabrique and its four territoires, and without the partner Procos.
const store = await storeOf(after);
afterAll(() => store.close());
const ask = asker(store, directWork, twoReleases);

const shown = ({ version, date }: { version: string; date: string }) => ({ version, date });
const first = shown(releaseOf(before));
const gone = 'metropoles-et-territoires-environnants';
const brest = '242900314';
const release = '{ version date }';
const seen = `firstSeen ${release} lastSeen ${release}`;

describe('what left the page is found', () => {
  test('a Fabrique by slug, with its fields of the last release that had it', async () => {
    const { data, errors } = await ask(
      `{ fabrique(slug: "${gone}") { title year status line description period { from } ${seen} } }`,
    );
    expect(errors).toEqual([]);
    expect(data.fabrique).toEqual({
      title: 'Coopérations entre métropoles et territoires environnants : quels facteurs de réussite ?',
      year: 2018,
      status: 'ACHEVEE',
      line: 144,
      description: expect.stringMatching(/^Cette Fabrique Prospective visait à identifier les pistes/),
      period: null,
      firstSeen: first,
      lastSeen: first,
    });
  });

  test('an organisation by slug', async () => {
    const { data } = await ask(
      `{ organisation(slug: "procos") { name kind roles fabriqueCount years parent { slug } ${seen} } }`,
    );
    expect(data.organisation).toEqual({
      name: 'Procos',
      kind: 'FEDERATION_PROFESSIONNELLE',
      roles: ['PARTNER'],
      fabriqueCount: 1,
      years: [2023],
      parent: null,
      firstSeen: first,
      lastSeen: first,
    });
  });

  test('a territoire by slug and by code, with its places', async () => {
    const fields = `name code departements { code } regions { name } within { name } ${seen}`;
    const { data } = await ask(
      `{ a: territoire(slug: "brest-metropole") { ${fields} } b: territoire(code: "${brest}") { ${fields} } }`,
    );
    expect(data.a).toEqual({
      name: 'Brest Métropole',
      code: brest,
      departements: [{ code: '29' }],
      regions: [{ name: 'Bretagne' }],
      within: [],
      firstSeen: first,
      lastSeen: first,
    });
    expect(data.b).toEqual(data.a);
  });

  test('a participation by id; its actor is still there, its Fabrique is not', async () => {
    const id = encodeGlobalId('Participation', `${gone}:ASSOCIATION:france-urbaine`);
    const { data, errors } = await ask(
      `query ($id: ID!) { node(id: $id) { id ... on Participation {
        role origin year mention { text line } issues { id } citation ${seen}
        fabrique { slug lastSeen ${release} } actor { name lastSeen ${release} } } } }`,
      { id },
    );
    expect(errors).toEqual([]);
    expect(data.node).toEqual({
      id,
      role: 'ASSOCIATION',
      origin: 'LABEL',
      year: 2018,
      mention: { text: 'France urbaine', line: 145 },
      issues: [],
      citation: expect.stringContaining(`version ${first.version} du 2026-11-23`),
      firstSeen: first,
      lastSeen: first,
      fabrique: { slug: gone, lastSeen: first },
      actor: { name: 'France urbaine', lastSeen: null },
    });
  });

  test('all of them by global id, in one request', async () => {
    const ids = [
      encodeGlobalId('Fabrique', gone),
      encodeGlobalId('Organisation', 'procos'),
      encodeGlobalId('Territoire', brest),
      encodeGlobalId('Organisation', 'cerema'),
      encodeGlobalId('Organisation', 'nobody'),
    ];
    const { data } = await ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Actor { lastSeen { date } } ... on Fabrique { lastSeen { date } } } }',
      { ids },
    );
    const lastSeen = { date: '2026-11-23' };
    expect(data.nodes).toEqual([
      { __typename: 'Fabrique', id: ids[0], lastSeen },
      { __typename: 'Organisation', id: ids[1], lastSeen },
      { __typename: 'Territoire', id: ids[2], lastSeen },
      { __typename: 'Organisation', id: ids[3], lastSeen: null },
      null,
    ]);
  });
});

describe('the participations of what left the page', () => {
  const words = 'mention { text line }';

  test('are those of the last release: of a Fabrique by role, then by name', async () => {
    const { data, errors } = await ask(
      `{ fabrique(slug: "${gone}") {
        all: participations { totalCount nodes { role actor { name lastSeen { date } } ${words} lastSeen { date } } }
        territoires { totalCount nodes { name } }
        associations { edges { node { name } ${words} participation { lastSeen { date } } } }
        partners { totalCount nodes { name } }
      } }`,
    );
    expect(errors).toEqual([]);
    const { all, territoires, associations, partners } = data.fabrique;
    const lastSeen = { date: '2026-11-23' };
    expect(territoires.nodes.map(({ name }: { name: string }) => name)).toEqual([
      'Brest Métropole',
      'Métropole Rouen Normandie',
      'Nantes Métropole',
      'Toulouse Métropole',
    ]);
    expect(territoires.totalCount).toBe(4);
    expect(partners).toEqual({ totalCount: 0, nodes: [] });
    expect(associations.edges).toEqual([
      { node: { name: 'France urbaine' }, mention: { text: 'France urbaine', line: 145 }, participation: { lastSeen } },
      {
        node: { name: 'Intercommunalités de France' },
        mention: { text: 'Intercommunalités de France', line: 145 },
        participation: { lastSeen },
      },
    ]);
    expect(all.totalCount).toBe(6);
    expect(all.nodes[0]).toEqual({
      role: 'TERRITOIRE',
      actor: { name: 'Brest Métropole', lastSeen },
      mention: { text: 'Brest métropole (29)', line: 146 },
      lastSeen,
    });
    expect(all.nodes[5]).toMatchObject({ role: 'ASSOCIATION', actor: { lastSeen: null } });
  });

  test('are those of the last release of an actor; its Fabrique is still there', async () => {
    const { data } = await ask(
      `{ organisation(slug: "procos") {
        participations { totalCount nodes { ${words} fabrique { slug lastSeen { date } } } }
        asPartner: fabriqueCount(roles: [PARTNER]) asCofinanceur: fabriqueCount(roles: [COFINANCEUR])
        withParts: fabriqueCount(withParts: true)
      } }`,
    );
    expect(data.organisation).toEqual({
      participations: {
        totalCount: 1,
        nodes: [
          {
            mention: { text: 'Procos', line: 47 },
            fabrique: { slug: 'zones-d-activites-economiques', lastSeen: null },
          },
        ],
      },
      asPartner: 1,
      asCofinanceur: 0,
      withParts: 1,
    });
  });

  test('are read in pages, in both directions', async () => {
    const page = (args: string) =>
      ask(
        `{ fabrique(slug: "${gone}") { participations(${args}) { nodes { actor { name } } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } } }`,
      );
    const names = (answer: Awaited<ReturnType<typeof page>>) =>
      answer.data.fabrique.participations.nodes.map(({ actor }: { actor: { name: string } }) => actor.name);
    const one = await page('first: 2');
    expect(names(one)).toEqual(['Brest Métropole', 'Métropole Rouen Normandie']);
    const { endCursor, hasNextPage } = one.data.fabrique.participations.pageInfo;
    expect(hasNextPage).toBe(true);
    expect(names(await page(`first: 2, after: "${endCursor}"`))).toEqual(['Nantes Métropole', 'Toulouse Métropole']);
    const last = await page('last: 1');
    expect(names(last)).toEqual(['Intercommunalités de France']);
    const { startCursor } = last.data.fabrique.participations.pageInfo;
    expect(names(await page(`last: 2, before: "${startCursor}"`))).toEqual(['Toulouse Métropole', 'France urbaine']);
  });

  test.each([
    `{ fabrique(slug: "${gone}") { participations(filter: { years: { from: 2018 } }) { totalCount } } }`,
    `{ fabrique(slug: "${gone}") { territoires(filter: { kinds: [METROPOLE] }) { totalCount } } }`,
    '{ organisation(slug: "procos") { fabriqueCount(filter: { years: { from: 2018 } }) } }',
  ])('take no filter: %s', async (document) => {
    const { errors } = await ask(document);
    expect(errors).toEqual([
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining('left the source page') }),
    ]);
  });
});

test('what is there says since when, and that it is there', async () => {
  const { data } = await ask(
    `{ fabriques { nodes { ${seen} } } organisation(slug: "cerema") { ${seen} participations { nodes { ${seen} } } } }`,
  );
  expect(data.fabriques.nodes).toHaveLength(22);
  const all = [...data.fabriques.nodes, data.organisation, ...data.organisation.participations.nodes];
  for (const it of all) expect(it).toMatchObject({ firstSeen: first, lastSeen: null });
});

test('what left the page is in no count', async () => {
  const { data } = await ask(
    '{ dataset { counts { fabriques } } organisations { totalCount } gone: organisations(filter: { text: "Procos" }) { totalCount } }',
  );
  expect(data.dataset.counts.fabriques).toBe(22);
  expect(data.organisations.totalCount).toBe(before.organisations.length - 1);
  expect(data.gone.totalCount).toBe(0);
});

test('what left the page is no argument: the error says in which release it was', async () => {
  const { errors } = await ask('{ fabriques(filter: { partners: { some: { ids: ["procos"] } } }) { totalCount } }');
  expect(errors).toEqual([
    expect.objectContaining({
      code: 'BAD_USER_INPUT',
      message: `filter.partners.some.ids: "procos" left the source page. The release ${first.version} of 2026-11-23 is the last one that has it.`,
    }),
  ]);
});

test('what no release has yet was first seen in none', async () => {
  const unreleased = asker(store, directWork, { ...twoReleases, all: [] });
  const { data } = await unreleased(
    `{ organisation(slug: "cerema") { ${seen} } gone: organisation(slug: "procos") { name } }`,
  );
  expect(data).toEqual({ organisation: { firstSeen: null, lastSeen: null }, gone: null });
});

describe('what left the page is in no list, count, search or network', () => {
  test.each([
    ['{ fabriques(first: 100) { nodes { slug } } }', gone],
    ['{ organisations(first: 100) { nodes { slug } } }', 'procos'],
    ['{ territoires(first: 100, filter: { departement: "29" }) { nodes { slug } } }', 'brest'],
    ['{ search(query: "Procos") { nodes { ... on Actor { slug } } } }', 'procos'],
    ['{ network(of: [PARTNER]) { nodes(first: 100) { nodes { node { ... on Actor { slug } } } } } }', 'procos'],
  ])('%s', async (document, text) => {
    const { data, errors } = await ask(document);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).not.toContain(text);
  });
});

describe('every field of what left the page', () => {
  /** A selection of all fields that need no argument, and of all leaves two levels below. */
  function selectionOf(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    if (!isObjectType(named)) return '{ __typename }';
    const fields = Object.values(named.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
    const selected = fields.flatMap(({ name, type: of }) => {
      if (isLeafType(getNamedType(of))) return [name];
      return depth === 0 ? [] : [`${name} ${selectionOf(of, depth - 1)}`];
    });
    return `{ __typename ${selected.join(' ')} }`;
  }

  test.each([
    ['Fabrique', gone],
    ['Territoire', brest],
    ['Organisation', 'procos'],
    ['Participation', 'zones-d-activites-economiques:PARTNER:procos'],
  ])('of a %s answers, and all lists but those of its participations are empty', async (type, id) => {
    const fields = schema.getType(type);
    if (!isObjectType(fields)) throw new Error(`${type} is an object type.`);
    const { data, errors } = await ask(
      `query ($id: ID!) { node(id: $id) { ... on ${type} ${selectionOf(fields, 2)} } }`,
      { id: encodeGlobalId(type, id) },
    );
    expect(errors).toEqual([]);
    const ofParticipations = ['participations', 'territoires', 'partners', 'cofinanceurs', 'associations'];
    const others = Object.entries<object | null>(data.node).filter(
      ([name, it]) => it !== null && typeof it === 'object' && 'nodes' in it && !ofParticipations.includes(name),
    );
    if (type !== 'Participation') expect(others.length).toBeGreaterThan(0);
    for (const [name, list] of others) expect([name, list]).toMatchObject([name, { nodes: [], totalCount: 0 }]);
  });
});
