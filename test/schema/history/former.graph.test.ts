import { type GraphQLOutputType, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { afterAll, describe, expect, test } from 'vitest';
import { directWork } from '../../../src/answers/networks/compute/work.ts';
import { encodeGlobalId } from '../../../src/domain/global-id.ts';
import { schema } from '../../../src/schema/index.ts';
import { after, before, releaseOf, twoReleases } from '../../fixtures/two-releases.ts';
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

test('what is there says since when, and that it is there', async () => {
  const { data } = await ask(
    `{ fabriques { nodes { ${seen} } } organisation(slug: "cerema") { ${seen} participations { nodes { ${seen} } } } }`,
  );
  expect(data.fabriques.nodes).toHaveLength(22);
  const all = [...data.fabriques.nodes, data.organisation, ...data.organisation.participations.nodes];
  for (const it of all) expect(it).toMatchObject({ firstSeen: first, lastSeen: null });
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
    ['{ network(of: [PARTNER]) { nodes(first: 100) { nodes { actor { slug } } } } }', 'procos'],
    ['{ officialPlaces(codes: ["242900314"]) { territoire { slug } } }', 'brest'],
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
  ])('of a %s answers, and its lists are empty', async (type, id) => {
    const fields = schema.getType(type);
    if (!isObjectType(fields)) throw new Error(`${type} is an object type.`);
    const { data, errors } = await ask(
      `query ($id: ID!) { node(id: $id) { ... on ${type} ${selectionOf(fields, 2)} } }`,
      { id: encodeGlobalId(type, id) },
    );
    expect(errors).toEqual([]);
    const connections = Object.values(data.node).filter((it) => it !== null && typeof it === 'object' && 'nodes' in it);
    if (type !== 'Participation') expect(connections.length).toBeGreaterThan(2);
    for (const connection of connections) expect(connection).toMatchObject({ nodes: [], totalCount: 0 });
  });
});
