import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphRow, GraphStore } from '../../../src/store/engines/graph-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

type Slugged = { slug: string };
type NodeRow = { node: Slugged; degree: number; strength: number; pageRank: number };

const ofBoth = 'of: [PARTNER, ASSOCIATION]';

/**
 * The partners and associations of the small data set: ADEME (2 Fabriques), Banque (1), Cerema (3), Villes (3) and Tempo
 * (1, alone). ADEME, Cerema and Villes share eau and nature; Cerema and Villes temps as well; Banque has them all in nature.
 */
describe('Query.network', () => {
  it('has the partners when nothing is given: three that know each other and one that knows nobody', async () => {
    const { data, errors } = await ask(`{ network { mode weight order size fabriqueCount edges { totalCount nodes {
      source { ... on Organisation { slug } } target { ... on Organisation { slug } } weight count roles
      fabriques { slug }
    } } } }`);
    expect(errors).toEqual([]);
    expect(data.network).toMatchObject({ mode: 'ONE_MODE', weight: 'COUNT', order: 4, size: 3, fabriqueCount: 4 });
    const [first, ...others] = data.network.edges.nodes;
    expect(first).toEqual({
      source: { slug: 'ademe' },
      target: { slug: 'cerema' },
      weight: 2,
      count: 2,
      roles: [],
      fabriques: [{ slug: 'eau' }, { slug: 'nature' }],
    });
    // Ties go by name: "Agence de la transition écologique" is before "Banque des territoires".
    expect(
      others.map((edge: { source: Slugged; target: Slugged; weight: number }) => [
        edge.source.slug,
        edge.target.slug,
        edge.weight,
      ]),
    ).toEqual([
      ['ademe', 'banque-des-territoires', 1],
      ['banque-des-territoires', 'cerema', 1],
    ]);
    expect(data.network.edges.totalCount).toBe(3);
  });

  it('has figures of the whole', async () => {
    const { data, errors } = await ask(`{ network(${ofBoth}) {
      order size density componentCount diameter averageClustering assortativity modularity resolution seed stability
    } }`);
    expect(errors).toEqual([]);
    // Four that all know each other, and Tempo: 6 of 10 pairs; 4 of 5 nodes have a clustering of 1. All degrees are equal.
    expect(data.network).toMatchObject({ order: 5, size: 6, density: 0.6, componentCount: 2, diameter: 1 });
    expect(data.network).toMatchObject({ averageClustering: 0.8, assortativity: null, resolution: 1, seed: 1 });
    // All four in one community: w = W and s = 2W.
    expect(data.network).toMatchObject({ modularity: 0, stability: 1 });
  });

  it('has figures of each node', async () => {
    const { data, errors } = await ask(`{ network(${ofBoth}) { nodes { nodes {
      node { __typename ... on Organisation { slug } } roles fabriqueCount
      degree strength betweenness closeness eigenvector pageRank coreness clustering component community
    } } } }`);
    expect(errors).toEqual([]);
    // Three have the same degree and come by name, and so does Banque; Tempo has none.
    const { nodes } = data.network.nodes as { nodes: NodeRow[] };
    expect(nodes.map(({ node, degree, strength }) => [node.slug, degree, strength])).toEqual([
      ['ademe', 3, 5],
      ['banque-des-territoires', 3, 3],
      ['cerema', 3, 6],
      ['villes-de-france', 3, 6],
      ['tempo', 0, 0],
    ]);
    // Three others of four in reach, each one step away: (3 / 3) (3 / 4).
    expect(nodes[2]).toMatchObject({
      node: { __typename: 'Organisation' },
      roles: ['PARTNER'],
      fabriqueCount: 3,
      ...{ betweenness: 0, closeness: 0.75, coreness: 3, clustering: 1, component: 1, community: 1 },
    });
    expect(nodes[4]).toMatchObject({ eigenvector: null, closeness: 0, component: 2, community: 2 });
    expect(nodes.reduce((sum, { pageRank }) => sum + pageRank, 0)).toBeCloseTo(1, 12);
  });

  it('counts the neighbours of a bridge as between', async () => {
    // Territoires: the CC met Cap in nature; the others met nobody.
    const { data } = await ask(`{ network(of: [TERRITOIRE, ASSOCIATION]) {
      nodes(orderBy: { field: BETWEENNESS }, first: 1) { nodes { node { ... on Actor { slug } } betweenness degree } }
    } }`);
    // Villes has Granville, the CC and Cap; of the six pairs of the four others, it alone links Granville with two.
    expect(data.network.nodes.nodes).toEqual([{ node: { slug: 'villes-de-france' }, betweenness: 2 / 6, degree: 3 }]);
  });

  it('gives communities with their nodes, at a resolution and with a seed', async () => {
    const { data, errors } = await ask(`{ network(${ofBoth}, communities: { resolution: 1, seed: 7 }) {
      seed
      all: communities { number size color nodes(orderBy: { field: NAME, direction: ASC }) {
        totalCount nodes { node { ... on Actor { slug } } }
      } }
      large: communities(minSize: 2) { number }
    } }`);
    expect(errors).toEqual([]);
    const [first, second] = data.network.all;
    expect(data.network.seed).toBe(7);
    expect([first.number, first.size, first.color, first.nodes.totalCount]).toEqual([1, 4, '#332288', 4]);
    expect(first.nodes.nodes.map(({ node }: { node: Slugged }) => node.slug)).toEqual([
      'ademe',
      'banque-des-territoires',
      'cerema',
      'villes-de-france',
    ]);
    expect([second.number, second.size]).toEqual([2, 1]);
    expect(data.network.large).toEqual([{ number: 1 }]);
  });

  it('has actors and Fabriques in two-mode', async () => {
    const { data, errors } =
      await ask(`{ network(of: [PARTNER, COFINANCEUR], mode: TWO_MODE, filter: { years: { from: 2025 } }) {
      order size density averageClustering fabriqueCount
      nodes { nodes { node { __typename } roles fabriqueCount degree } }
      edges { nodes { source { ... on Actor { slug } } target { ... on Fabrique { slug } } roles weight } }
    } }`);
    expect(errors).toEqual([]);
    expect(data.network).toMatchObject({ order: 3, size: 2, density: 1, averageClustering: null, fabriqueCount: 1 });
    expect(data.network.nodes.nodes).toEqual([
      { node: { __typename: 'Fabrique' }, roles: [], fabriqueCount: null, degree: 2 },
      { node: { __typename: 'Organisation' }, roles: ['PARTNER', 'COFINANCEUR'], fabriqueCount: 1, degree: 1 },
      { node: { __typename: 'Organisation' }, roles: ['PARTNER'], fabriqueCount: 1, degree: 1 },
    ]);
    expect(data.network.edges.nodes).toEqual([
      { source: { slug: 'ademe' }, target: { slug: 'eau' }, roles: ['PARTNER', 'COFINANCEUR'], weight: 1 },
      { source: { slug: 'cerema' }, target: { slug: 'eau' }, roles: ['PARTNER'], weight: 1 },
    ]);
  });

  it.each([
    // The Fabriques of both have 3, 4 and 2 actors.
    ['NEWMAN', 1 / 2 + 1 / 3 + 1],
    // They have the same three Fabriques.
    ['JACCARD', 1],
    ['COSINE', 1],
    ['ASSOCIATION_STRENGTH', 3 / 9],
  ])('weighs Cerema and Villes by %s', async (weight, expected) => {
    const { data } = await ask(`{ network(${ofBoth}, weight: ${weight}) { edges { nodes {
      weight source { ... on Actor { slug } } target { ... on Actor { slug } }
    } } } }`);
    const { nodes } = data.network.edges as { nodes: { source: Slugged; target: Slugged; weight: number }[] };
    const edge = nodes.find(({ source, target }) => source.slug === 'cerema' && target.slug === 'villes-de-france');
    expect(edge?.weight).toBeCloseTo(expected, 12);
  });

  it.each([
    ['edges by minCount', 'minCount: 2', 5, 3],
    ['actors by minFabriques', 'minFabriques: 2', 3, 3],
    ['Fabriques by the filter', 'filter: { years: { to: 2021 } }', 3, 1],
    // Of N = 4, Cerema and Villes share 3 of 3: p = 1/4; ADEME with them 2 of 2 of 3: p = 1/2. None is below 0.05.
    ['edges by a backbone', 'backbone: { method: HYPERGEOMETRIC }', 5, 0],
    // q of Cerema and Villes: 1/4 times 10 pairs.
    ['edges by a backbone, however weak', 'backbone: { method: HYPERGEOMETRIC, q: 0.999 }', 5, 0],
    // Shares of 6: Cerema and Villes 3 of 6, (1 - 1/2)^2 = 1/4; ADEME with them 2 of 5, (3/5)^2 = 0.36; the others more.
    ['edges by the disparity filter', 'backbone: { method: DISPARITY, alpha: 0.3 }', 5, 1],
  ])('leaves out %s', async (_name, argument, order, size) => {
    const { data, errors } = await ask(`{ network(${ofBoth}, ${argument}) { order size } }`);
    expect(errors).toEqual([]);
    expect(data.network).toEqual({ order, size });
  });

  it('is empty, with figures that say so, where nobody took part', async () => {
    const { data, errors } = await ask(`{ network(of: [ASSOCIATION], filter: { years: { to: 2018 } }) {
      order size density diameter modularity communities { number } nodes { nodes { degree } } edges { nodes { weight } }
    } }`);
    expect(errors).toEqual([]);
    expect(data.network).toMatchObject({
      order: 0,
      size: 0,
      density: 0,
      diameter: null,
      modularity: null,
      communities: [],
    });
  });

  it('says how it was made, of which Fabriques, and where its files are', async () => {
    const { data } = await ask(`{ network(filter: { years: { from: 2020, to: 2023 }, status: ACHEVEE, region: "28" }) {
      method downloads { format url description mediaType }
    } }`);
    expect(data.network.method).toMatch(/^One-mode network of the partners of 2 Fabriques prospectives /);
    expect(data.network.method).toMatch(
      / The Fabriques are those that were launched from 2020 to 2023, and that have ended, and that have a territoire in the région 28\.$/,
    );
    expect(data.network.downloads).toMatchObject([{ format: 'GEXF', url: expect.stringMatching(/ONE_MODE\.gexf$/) }]);
  });

  it.each([
    ['no role', 'of: []', 'of: give one role or more.'],
    ['a threshold below 1', 'minCount: 0', 'minCount: give a whole number'],
    ['two thresholds below 1', 'minFabriques: -1', 'minFabriques: give a whole number'],
    ['a weight in two-mode', 'mode: TWO_MODE, weight: NEWMAN', 'weight: NEWMAN compares two actors'],
    ['a level of 1', 'backbone: { method: DISPARITY, alpha: 1 }', 'backbone.alpha: give a number above 0'],
    ['the level of the other backbone', 'backbone: { method: DISPARITY, q: 0.1 }', 'backbone: q is for HYPERGEOMETRIC'],
    ['the other way round', 'backbone: { method: HYPERGEOMETRIC, alpha: 0.1 }', 'backbone: alpha is for DISPARITY'],
    ['a resolution of 0', 'communities: { resolution: 0 }', 'communities.resolution: give a number above 0'],
    ['a negative seed', 'communities: { seed: -1 }', 'communities.seed: give a whole number'],
    ['an unknown code', 'filter: { region: "99" }', 'filter.region: "99" is no code'],
  ])('refuses %s', async (_name, argument, message) => {
    const { errors } = await ask(`{ network(${argument}) { order } }`);
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'network' }]);
    expect(errors[0]?.message).toContain(message);
  });
});

describe('pages of a network', () => {
  it.each(['NAME', 'FABRIQUE_COUNT', 'DEGREE', 'STRENGTH', 'BETWEENNESS', 'EIGENVECTOR', 'PAGE_RANK', 'COMMUNITY'])(
    'of nodes by %s follow each other, up and down',
    async (field) => {
      for (const direction of ['ASC', 'DESC']) {
        const page = (args: string) =>
          `network(of: [PARTNER, ASSOCIATION, COFINANCEUR]) { nodes(orderBy: { field: ${field}, direction: ${direction} }, ${args}) {
            nodes { node { id } } pageInfo { endCursor hasNextPage }
          } }`;
        const whole = (await ask(`{ ${page('first: 100')} }`)).data.network.nodes.nodes;
        const paged: unknown[] = [];
        for (let after = ''; ; ) {
          const { data } = await ask(`{ ${page(`first: 2${after}`)} }`);
          paged.push(...data.network.nodes.nodes);
          if (!data.network.nodes.pageInfo.hasNextPage) break;
          after = `, after: "${data.network.nodes.pageInfo.endCursor}"`;
        }
        expect(paged).toEqual(whole);
        expect(whole).toHaveLength(5);
      }
    },
  );

  it('of edges follow each other, and do not take a cursor of another order', async () => {
    const page = (args: string) => `{ network(${ofBoth}) { edges(${args}) {
      nodes { source { id } target { id } } pageInfo { endCursor }
    } } }`;
    const { data } = await ask(page('first: 4'));
    const rest = await ask(page(`after: "${data.network.edges.pageInfo.endCursor}"`));
    const keys = [...data.network.edges.nodes, ...rest.data.network.edges.nodes].map(({ source, target }) =>
      [source.id, target.id].join(),
    );
    expect(new Set(keys).size).toBe(6);
    const other = await ask(page(`orderBy: { field: NAME }, after: "${data.network.edges.pageInfo.endCursor}"`));
    expect(other.errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringContaining('another order') }]);
  });
});

describe('the cost of a network', () => {
  it.each([
    ['its size', '{ network { order size } }', 1],
    ['all figures', '{ network { density modularity communities { size } nodes { nodes { degree pageRank } } } }', 1],
    ['N', '{ network { fabriqueCount } }', 1],
    ['a backbone that needs N', '{ network(backbone: { method: HYPERGEOMETRIC }) { size } }', 2],
    ['a filter, looked up once', '{ network(filter: { status: ACHEVEE }) { size fabriqueCount method } }', 2],
    ['the actors of a page', '{ network(of: [TERRITOIRE, PARTNER]) { nodes { nodes { node { id } } } } }', 2],
    [
      'actors and Fabriques, of nodes and of edges',
      `{ network(mode: TWO_MODE) {
        nodes { nodes { node { id } } } edges { nodes { source { id } target { id } fabriques { title } } }
      } }`,
      3,
    ],
    ['the same network twice', '{ a: network { size } b: network { size } }', 2],
    ['its files', '{ network { downloads { url } } }', 1],
  ])('%s', async (_name, document, statements) => {
    const answer = await ask(document);
    expect(answer.errors).toEqual([]);
    expect(answer.statements).toBe(statements);
  });
});

describe('a network that is too large', () => {
  /** A store that has these participations. */
  const storeAnswering = async (rowsUpTo: (limit: number) => GraphRow[]): Promise<GraphStore> => ({
    ...(await storeOf(smallDataset)),
    autoCommit: () => ({ run: async (_statement, { limit }) => rowsUpTo(Number(limit)) }),
  });
  const row = (actor: string, fabrique: string) => ({
    ...{ type: 'Organisation', actorId: actor, actorKey: actor, role: 'PARTNER' },
    ...{ fabriqueId: fabrique, fabriqueKey: fabrique },
  });
  /** Each Fabrique with so many partners, who took part in no other. */
  const crowded = (fabriques: number, partners: number) =>
    storeAnswering(() =>
      Array.from({ length: fabriques * partners }, (_, actor) => row(`a${actor}`, `f${actor % fabriques}`)),
    );

  it('to be analysed has an order and a size, and says what to ask instead of figures', async () => {
    // 35 times 75 * 74 / 2 edges: (2625 + 97125) * 2625 is more than 250 million.
    const large = asker(await crowded(35, 75));
    const { data, errors } = await large('{ network { order size edges(first: 1) { nodes { count } } } }');
    expect(errors).toEqual([]);
    expect(data.network).toEqual({ order: 2625, size: 97_125, edges: { nodes: [{ count: 1 }] } });
    const refused = await large('{ network { density } }');
    expect(refused.errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'network.density' }]);
    expect(refused.errors[0]?.message).toMatch(
      /^This network of 2625 nodes .* too large .*filter.*minCount.*Graph Data/,
    );
  });

  it('to be listed says so', async () => {
    const { errors } = await asker(await crowded(1, 800))('{ network { order } }');
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'network.order' }]);
    expect(errors[0]?.message).toMatch(/^This network has 800 nodes and 319600 edges, .* more than 100000\. Ask fewer/);
  });

  it('to be read says so', async () => {
    const store = await storeAnswering((limit) => Array.from({ length: limit }, () => row('a', 'f')));
    const { errors } = await asker(store)('{ network { order } }');
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'network.order' }]);
    expect(errors[0]?.message).toMatch(/more than 100000 participations\. Ask fewer Fabriques by filter/);
  });
});
