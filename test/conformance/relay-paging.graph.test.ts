import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directWork } from '../../src/answers/networks/compute/work.ts';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { newerVersion, older, olderVersion, twoReleases } from '../fixtures/two-releases.ts';
import { type Ask, asker, storeOf } from '../schema/ask.ts';
import { type ConnectionField, connectionFields, shallowSelection } from './introspected.ts';

const { releases, remove } = twoReleases();
let store: GraphStore;
let ask: Ask;
beforeAll(async () => {
  store = await storeOf(older);
  ask = asker(store, directWork, releases);
});
afterAll(async () => {
  remove();
  await store.close();
});

/** Where an object of each type that has lists, or of one list, is found in the real data, by a field of Query. */
const places: Readonly<Record<string, string>> = {
  Fabrique: 'fabrique(slug: "financer-la-transition-ecologique")',
  Territoire: 'territoire(code: "244400644")',
  Organisation: 'organisation(slug: "ademe")',
  Departement: 'departement(code: "62")',
  Region: 'region(code: "32")',
  Network: 'network',
  Dataset: 'dataset',
  Changes: `changes(from: "${olderVersion}", to: "${newerVersion}")`,
  'Territoire.contains': 'territoire(slug: "ti-lezoux-thiers-ambert-montbrison")',
  'Organisation.parts': 'organisation(slug: "ministere-de-la-transition-ecologique")',
  'Territoire.neighbours': 'territoire(code: "200054807")',
  CoOccurrence: 'coOccurrence(a: "banque-des-territoires", b: "cerema", between: PARTNER)',
};

/** Where a list is found that is below rows, as a document with the list in it, and as a path in the answer. */
const belowRows: Readonly<Record<string, { document: (list: string) => string; path: readonly (string | number)[] }>> =
  {
    Community: {
      document: (list) => `{ network { communities(numbers: [1]) { ${list} } } }`,
      path: ['network', 'communities', 0, 'list'],
    },
    NetworkEdge: {
      document: (list) => `{ network { edges(first: 1) { nodes { ${list} } } } }`,
      path: ['network', 'edges', 'nodes', 0, 'list'],
    },
    NetworkNeighbourEdge: {
      document: (list) => `{ network { node(id: "cerema") { neighbours(first: 1) { edges { ${list} } } } } }`,
      path: ['network', 'node', 'neighbours', 'edges', 0, 'list'],
    },
    NetworkNode: {
      document: (list) => `{ network { node(id: "ademe") { ${list} } } }`,
      path: ['network', 'node', 'list'],
    },
    NetworkDistances: {
      document: (list) => `{ network { distances(from: "ademe") { ${list} } } }`,
      path: ['network', 'distances', 'list'],
    },
    FrequentSet: {
      document: (list) => `{ frequentSets(minSize: 4) { nodes { ${list} } } }`,
      path: ['frequentSets', 'nodes', 0, 'list'],
    },
    NeighbourEdge: {
      document: (list) => `{ territoire(code: "50218") { neighbours(first: 1) { edges { ${list} } } } }`,
      path: ['territoire', 'neighbours', 'edges', 0, 'list'],
    },
    SimilarFabriqueEdge: {
      document: (list) =>
        `{ fabrique(slug: "zones-d-activites-economiques") { similar(first: 1) { edges { ${list} } } } }`,
      path: ['fabrique', 'similar', 'edges', 0, 'list'],
    },
  };

/** Arguments that a list cannot do without. */
const required: Readonly<Record<string, string>> = {
  'Territoire.coOccurrences': 'and: ASSOCIATION',
  'Organisation.coOccurrences': 'and: PARTNER',
  'Query.officialPlaces': 'query: "ville"',
  'Query.search': 'query: "ville"',
};

/** What else distinguishes two nodes, where their own fields do not. */
const distinguishing: Readonly<Record<string, string>> = { FrequentSet: 'actors { nodes { id } }' };

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly nodes: readonly unknown[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

/** An interface has no objects of its own: its lists are read on the types that implement it. */
const lists = connectionFields
  .filter(({ parent }) => !isInterfaceType(parent))
  .map((it) => [`${it.parent.name}.${it.field.name}`, it] as const);

function reader({ parent, field }: ConnectionField) {
  const connection = getNamedType(field.type);
  const edges = isObjectType(connection) ? connection.getFields()['nodes'] : undefined;
  const node = edges === undefined ? undefined : getNamedType(edges.type);
  if (!isObjectType(node) && !isInterfaceType(node)) throw new Error(`${field.name} has no nodes.`);
  const selection = shallowSelection(node).replace(/}$/, `${distinguishing[node.name] ?? ''} }`);
  const fixed = required[`${parent.name}.${field.name}`];
  return async (paging: string): Promise<Page> => {
    const list = `list: ${field.name}(${[fixed, paging].filter(Boolean).join(', ')}) {
      totalCount edges { cursor node ${selection} } nodes ${selection}
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }`;
    const below = belowRows[parent.name];
    if (below !== undefined) {
      const { data, errors } = await ask(below.document(list));
      expect(errors).toEqual([]);
      return below.path.reduce((value, key) => value[key], data);
    }
    const place = `place: ${places[`${parent.name}.${field.name}`] ?? places[parent.name]} { ... on ${parent.name} { ${list} } }`;
    const { data, errors } = await ask(`{ ${parent.name === 'Query' ? list : place} }`);
    expect(errors).toEqual([]);
    return parent.name === 'Query' ? data.list : data.place.list;
  };
}

type Read = ReturnType<typeof reader>;

/** All pages of a size, from one end to the other, in the order of the list. */
async function pages(read: Read, size: number, backward: boolean): Promise<Page[]> {
  const found: Page[] = [];
  let paging = backward ? `last: ${size}` : `first: ${size}`;
  for (;;) {
    const page = await read(paging);
    if (backward) found.unshift(page);
    else found.push(page);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (!(backward ? hasPreviousPage : hasNextPage)) return found;
    expect(page.edges).toHaveLength(size);
    paging = backward ? `last: ${size}, before: "${startCursor}"` : `first: ${size}, after: "${endCursor}"`;
  }
}

const edgesOf = (found: readonly Page[]) => found.flatMap(({ edges }) => edges);

describe.each(lists)('%s', (_name, list) => {
  const read = reader(list);

  test('has rows, each with a cursor of its own that shows nothing', async () => {
    const whole = edgesOf(await pages(read, 100, false));
    expect(whole.length).toBeGreaterThan(1);
    expect(new Set(whole.map(({ cursor }) => cursor)).size).toBe(whole.length);
    expect(new Set(whole.map(({ node }) => JSON.stringify(node))).size).toBe(whole.length);
    for (const { cursor } of whole) expect(cursor).toMatch(/^[\w-]{12,}$/);
  });

  const directions = list.field.args.some(({ name }) => name === 'last') ? [false, true] : [false];
  test.each(directions.map((backward) => [backward ? 'backward' : 'forward', backward] as const))(
    'read %s page by page, is the whole list',
    async (_direction, backward) => {
      const whole = edgesOf(await pages(read, 100, false));
      // Three pages or more, where there are three rows.
      const found = await pages(read, Math.min(7, Math.ceil(whole.length / 3)), backward);
      expect(found.length).toBeGreaterThan(1);
      expect(edgesOf(found)).toEqual(whole);
      for (const [index, { edges, nodes, pageInfo, totalCount }] of found.entries()) {
        expect(nodes).toEqual(edges.map(({ node }) => node));
        expect(totalCount).toBe(whole.length);
        expect(pageInfo).toEqual({
          hasPreviousPage: index > 0,
          hasNextPage: index < found.length - 1,
          startCursor: edges.at(0)?.cursor,
          endCursor: edges.at(-1)?.cursor,
        });
      }
    },
  );
});
