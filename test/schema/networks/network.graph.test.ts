import { beforeAll, describe, expect, it } from 'vitest';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

type Slugged = { slug: string };

const ofBoth = 'of: [PARTNER, ASSOCIATION]';

/**
 * The partners and associations of the small data set: ADEME (2 Fabriques), Banque (1), Cerema (3), Villes (3) and Tempo (1).
 * ADEME, Cerema and Villes share eau and nature. Cerema and Villes share temps too. Banque shares nature with all three. Tempo
 * has no edge.
 */
describe('Query.network', () => {
  it('is by default the network of partners: three with edges, and one without', async () => {
    const { data, errors } =
      await ask(`{ network { mode weight nodeCount edgeCount fabriqueCount edges { totalCount nodes {
      source { ... on Organisation { slug } } target { ... on Organisation { slug } } weight count roles
      fabriques { nodes { slug } }
    } } } }`);
    expect(errors).toEqual([]);
    expect(data.network).toMatchObject({
      mode: 'ONE_MODE',
      weight: 'COUNT',
      nodeCount: 4,
      edgeCount: 3,
      fabriqueCount: 4,
    });
    const [first, ...others] = data.network.edges.nodes;
    expect(first).toEqual({
      source: { slug: 'ademe' },
      target: { slug: 'cerema' },
      weight: 2,
      count: 2,
      roles: [],
      fabriques: { nodes: [{ slug: 'eau' }, { slug: 'nature' }] },
    });
    // Ties are ordered by name: "Agence de la transition écologique" is before "Banque des territoires".
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

  it('takes some participations only', async () => {
    const { data, errors } = await ask(`{
      cofinancing: network(of: [PARTNER, COFINANCEUR], participations: { organisation: { roles: [COFINANCEUR] } }) {
        nodeCount edgeCount fabriqueCount method
        nodes(orderBy: { field: NAME, direction: ASC }) { nodes { fabriqueCount node { ... on Organisation { slug } } } }
      }
      none: network(participations: { origin: PROSE }) { nodeCount edgeCount fabriqueCount }
    }`);
    expect(errors).toEqual([]);
    // ADEME and Banque are the cofinanceurs. They share nature, as partners and cofinanceur.
    expect(data.cofinancing).toMatchObject({ nodeCount: 2, edgeCount: 1, fabriqueCount: 4 });
    expect(data.cofinancing.nodes.nodes).toEqual([
      { fabriqueCount: 2, node: { slug: 'ademe' } },
      { fabriqueCount: 1, node: { slug: 'banque-des-territoires' } },
    ]);
    expect(data.cofinancing.method).toContain(
      'Only participations that pass the filter {"organisation":{"roles":["COFINANCEUR"]}} are in the network.',
    );
    expect(data.none).toEqual({ nodeCount: 0, edgeCount: 0, fabriqueCount: 4 });
  });

  it('has measures of the whole network', async () => {
    const { data, errors } = await ask(`{ network(${ofBoth}) {
      nodeCount edgeCount density componentCount diameter averageClustering assortativity modularity resolution seed stability
    } }`);
    expect(errors).toEqual([]);
    // Four nodes with all edges between them, and Tempo: 6 of 10 pairs. 4 of 5 nodes have clustering 1. All ends of edges have degree 3.
    expect(data.network).toMatchObject({ nodeCount: 5, edgeCount: 6, density: 0.6, componentCount: 2, diameter: 1 });
    expect(data.network).toMatchObject({ averageClustering: 0.8, assortativity: null, resolution: 1, seed: 1 });
    // All four in one community: w = W and s = 2W.
    expect(data.network).toMatchObject({ modularity: 0, stability: 1 });
  });

  it('divides its edges by the possible edges to get the density', async () => {
    const density = async (mode: string) =>
      (await ask(`{ network(mode: ${mode}) { nodeCount edgeCount density } }`)).data.network;
    // Four partners: 3 of 4 · 3 / 2 pairs. With four Fabriques: 2 + 3 + 1 + 1 participations of 4 · 4.
    expect(await density('ONE_MODE')).toEqual({ nodeCount: 4, edgeCount: 3, density: 3 / 6 });
    expect(await density('TWO_MODE')).toEqual({ nodeCount: 8, edgeCount: 7, density: 7 / 16 });
  });

  it('has actors and Fabriques in TWO_MODE', async () => {
    const { data, errors } =
      await ask(`{ network(of: [PARTNER, COFINANCEUR], mode: TWO_MODE, filter: { years: { from: 2025 } }) {
      nodeCount edgeCount density averageClustering fabriqueCount
      nodes { nodes { node { __typename } roles fabriqueCount degree } }
      edges { nodes { source { ... on Actor { slug } } target { ... on Fabrique { slug } } roles weight } }
    } }`);
    expect(errors).toEqual([]);
    expect(data.network).toMatchObject({
      nodeCount: 3,
      edgeCount: 2,
      density: 1,
      averageClustering: null,
      fabriqueCount: 1,
    });
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
    // Their common Fabriques have 3, 4 and 2 actors.
    ['NEWMAN', 1 / 2 + 1 / 3 + 1],
    // Both have the same three Fabriques.
    ['JACCARD', 1],
    ['COSINE', 1],
    ['ASSOCIATION_STRENGTH', 3 / 9],
  ])('has the weight %s of the edge between Cerema and Villes', async (weight, expected) => {
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
    // With N = 4, Cerema and Villes share all of their 3: p = 1/4. ADEME shares its 2 with each of them: p = 1/2.
    ['edges by a backbone', 'backbone: { method: HYPERGEOMETRIC }', 5, 0],
    // q of Cerema and Villes: 1/4 times 10 pairs.
    ['edges by a backbone at a high level', 'backbone: { method: HYPERGEOMETRIC, q: 0.999 }', 5, 0],
    // Cerema and Villes: share 3 of 6, (1 - 1/2)^2 = 1/4. ADEME with each of them: 2 of 5, (3/5)^2 = 0.36. The others: more.
    ['edges by the disparity filter', 'backbone: { method: DISPARITY, alpha: 0.3 }', 5, 1],
  ])('removes %s', async (_name, argument, nodeCount, edgeCount) => {
    const { data, errors } = await ask(`{ network(${ofBoth}, ${argument}) { nodeCount edgeCount } }`);
    expect(errors).toEqual([]);
    expect(data.network).toEqual({ nodeCount, edgeCount });
  });

  it('is empty if nobody took part', async () => {
    const { data, errors } = await ask(`{ network(of: [ASSOCIATION], filter: { years: { to: 2018 } }) {
      nodeCount edgeCount density diameter modularity communities { number } nodes { nodes { degree } } edges { nodes { weight } }
    } }`);
    expect(errors).toEqual([]);
    expect(data.network).toMatchObject({
      nodeCount: 0,
      edgeCount: 0,
      density: 0,
      diameter: null,
      modularity: null,
      communities: [],
    });
  });

  it('describes its method and its Fabriques, and lists its files', async () => {
    const { data } = await ask(`{ network(filter: { years: { from: 2020, to: 2023 }, status: ACHEVEE, region: "28" }) {
      method downloads { format url description mediaType }
    } }`);
    expect(data.network.method).toMatch(
      /^One-mode network of the partners that took part in at least one of 2 Fabriques prospectives in this role: /,
    );
    expect(data.network.method).toMatch(
      / The Fabriques selected are those that the source page lists under 2020 to 2023, and that have ended, and that have a territoire in the région 28\. Data: /,
    );
    expect(data.network.downloads).toMatchObject([{ format: 'GEXF', url: expect.stringMatching(/ONE_MODE\.gexf$/) }]);
  });

  it.each([
    ['no role', 'of: []', 'of: Give at least one role.'],
    ['minCount below 1', 'minCount: 0', 'minCount: Give an integer of 1 or more.'],
    ['minFabriques below 1', 'minFabriques: -1', 'minFabriques: Give an integer of 1 or more.'],
    ['a weight in TWO_MODE', 'mode: TWO_MODE, weight: NEWMAN', 'weight: NEWMAN compares two actors'],
    ['a backbone in TWO_MODE', 'mode: TWO_MODE, backbone: { method: DISPARITY }', 'backbone: All edges'],
    ['minCount in TWO_MODE', 'mode: TWO_MODE, minCount: 2', 'minCount: An edge of a TWO_MODE network'],
    ['a level of 1', 'backbone: { method: DISPARITY, alpha: 1 }', 'backbone.alpha: Give a number above 0 and below 1'],
    ['q for DISPARITY', 'backbone: { method: DISPARITY, q: 0.1 }', 'backbone: q is for HYPERGEOMETRIC'],
    [
      'alpha for HYPERGEOMETRIC',
      'backbone: { method: HYPERGEOMETRIC, alpha: 0.1 }',
      'backbone: alpha is for DISPARITY',
    ],
    ['a resolution of 0', 'communities: { resolution: 0 }', 'communities.resolution: Give a number above 0.'],
    ['a negative seed', 'communities: { seed: -1 }', 'communities.seed: Give an integer from 0 to 4294967295.'],
    ['an unknown code', 'filter: { region: "99" }', 'filter.region: no région has the id, slug or code "99"'],
  ])('refuses %s', async (_name, argument, message) => {
    const { errors } = await ask(`{ network(${argument}) { nodeCount } }`);
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'network' }]);
    expect(errors[0]?.message).toContain(message);
  });
});
