import { beforeAll, describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import { directWork, type NetworkWork } from '../../../src/answers/networks/compute/work.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let store: GraphStore;
let ask: Ask;
beforeAll(async () => {
  store = await storeOf(smallDataset);
  ask = asker(store);
});

const granville = encodeGlobalId('Territoire', '50218');
const cc = encodeGlobalId('Territoire', '200042604');
const villes = encodeGlobalId('Organisation', 'villes-de-france');
const ademe = encodeGlobalId('Organisation', 'ademe');

/** Villes met Granville in eau, the CC and Cap in nature, the CC in temps too. Arras has no edge. */
const network = 'network(of: [TERRITOIRE, ASSOCIATION])';

describe('one node of a network', () => {
  it('has its measures, ranks, neighbours and distances', async () => {
    const { data, errors } = await ask(`{ ${network} { nodeCount edgeCount order size node(id: "${villes}") {
      name degree betweenness distance(to: "${granville}")
      ranks { degree strength betweenness closeness eigenvector pageRank coreness clustering fabriqueCount }
      neighbours(first: 2) { totalCount edges { node { name } weight count fabriques { nodes { slug } } roles } }
    } } }`);
    expect(errors).toEqual([]);
    expect(data.network).toEqual({
      ...{ nodeCount: 5, edgeCount: 4, order: 5, size: 4 },
      node: {
        ...{ name: 'Villes de France', degree: 3, betweenness: 2 / 6, distance: 1 },
        ranks: {
          ...{ degree: 1, strength: 1, betweenness: 1, closeness: 1, eigenvector: 1, pageRank: 1, coreness: 1 },
          // The CC and Cap have linked neighbours only; of its own three pairs, one is linked.
          ...{ clustering: 3, fabriqueCount: 1 },
        },
        neighbours: {
          totalCount: 3,
          edges: [
            {
              node: { name: 'CC Granville Terre et Mer' },
              ...{ weight: 2, count: 2, fabriques: { nodes: [{ slug: 'nature' }, { slug: 'temps' }] }, roles: [] },
            },
            { node: { name: 'Cap' }, weight: 1, count: 1, fabriques: { nodes: [{ slug: 'nature' }] }, roles: [] },
          ],
        },
      },
    });
  });

  it('is null if it is not in the network; an unknown id is an error', async () => {
    const { data, errors } = await ask(`{ ${network} {
      nodeCount node(id: "${ademe}") { degree } ego(of: "${ademe}") { nodeCount } distances(from: "${ademe}") { mean }
    } }`);
    expect(errors).toEqual([]);
    expect(data.network).toEqual({ nodeCount: 5, node: null, ego: null, distances: null });
    const unknown = await ask(`{ ${network} { nodeCount node(id: "x") { degree } } }`);
    expect(unknown.errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'network.node' }]);
    // The rest is answered.
    expect(unknown.data.network).toEqual({ nodeCount: 5, node: null });
  });
});

describe('an ego network', () => {
  it('is a network with measures of its own, beside those of the whole', async () => {
    const node = `node(id: "${villes}") { betweenness ranks { degree } }`;
    const { data, errors } = await ask(`{ ${network} { density ${node} ego(of: "${cc}") {
      nodeCount edgeCount density ${node} edges { nodes { source { ... on Actor { slug } } count } }
      nodes { nodes { name degree } } communities { size }
    } } }`);
    expect(errors).toEqual([]);
    expect(data.network).toMatchObject({ density: 0.4, node: { betweenness: 2 / 6, ranks: { degree: 1 } } });
    expect(data.network.ego).toMatchObject({
      ...{ nodeCount: 3, edgeCount: 3, density: 1, node: { betweenness: 0, ranks: { degree: 1 } } },
      communities: [{ size: 3 }],
    });
    expect(data.network.ego.nodes.nodes).toHaveLength(3);
  });
});

describe('distances, filters and suggestions', () => {
  it('are answered together', async () => {
    const { data, errors } = await ask(`{ ${network} {
      distances(from: "${granville}") {
        from { name } counts { distance nodeCount } reachableCount unreachableCount mean
        nodes(first: 2) { totalCount edges { distance node { name closeness } } }
      }
      nodes(filter: { linkedTo: ["${villes}"], minDegree: 2 }) { totalCount nodes { name } }
      edges(filter: { of: "${cc}", minCount: 2 }) { totalCount nodes { count } }
      node(id: "${granville}") { suggestions(first: 1) { totalCount edges {
        node { name } score commonNeighbourCount fabriqueCount fabriques { slug }
        reasons { commonNeighbour { name } share fabriques { slug } ownFabriques { slug } }
      } } }
    } }`);
    expect(errors).toEqual([]);
    expect(data.network).toMatchObject({
      distances: {
        from: { name: 'Granville' },
        counts: [
          { distance: 1, nodeCount: 1 },
          { distance: 2, nodeCount: 2 },
        ],
        ...{ reachableCount: 3, unreachableCount: 1, mean: 5 / 3 },
        nodes: {
          totalCount: 3,
          edges: [
            { distance: 1, node: { name: 'Villes de France', closeness: 0.75 } },
            { distance: 2, node: { name: 'Cap' } },
          ],
        },
      },
      nodes: { totalCount: 2, nodes: [{ name: 'Cap' }, { name: 'CC Granville Terre et Mer' }] },
      edges: { totalCount: 1, nodes: [{ count: 2 }] },
      node: {
        suggestions: {
          totalCount: 2,
          edges: [
            {
              node: { name: 'Cap' },
              ...{ score: 1 / 3, commonNeighbourCount: 1, fabriqueCount: 1, fabriques: [{ slug: 'nature' }] },
              reasons: [
                {
                  commonNeighbour: { name: 'Villes de France' },
                  ...{ share: 1 / 3, fabriques: [{ slug: 'nature' }], ownFabriques: [{ slug: 'eau' }] },
                },
              ],
            },
          ],
        },
      },
    });
  });

  it('of a Fabrique come with the similar Fabriques', async () => {
    const { data, errors } = await ask(`{ fabrique(slug: "temps") { suggestions(first: 1) { totalCount edges {
      node { slug } score fabriqueCount reasons(first: 1) { fabrique { slug } jaccard }
    } } } }`);
    expect(errors).toEqual([]);
    expect(data.fabrique.suggestions).toEqual({
      totalCount: 2,
      edges: [
        {
          ...{ node: { slug: 'ademe' }, score: 0.5 + 0.4, fabriqueCount: 2 },
          reasons: [{ fabrique: { slug: 'nature' }, jaccard: 0.5 }],
        },
      ],
    });
  });
});

describe('the work', () => {
  it.each([
    // The participations, the nodes that arguments name, and the names of the nodes that the answer has.
    ['of one node', `node(id: "${villes}") { name degree ranks { degree } }`, 3],
    ['of an ego network', `ego(of: "${cc}") { nodeCount nodes { nodes { name } } }`, 3],
    ['of distances', `distances(from: "${cc}") { counts { nodeCount } nodes { nodes { name } } }`, 3],
    ['of a distance of each node', `nodes { nodes { distance(to: "${cc}") name } }`, 3],
    ['of filters', `nodes(filter: { ids: ["${cc}"], linkedTo: ["${villes}"] }) { nodes { name } }`, 3],
    // The participations, whom each node met, and the names and Fabriques of all.
    [
      'of the suggestions of all nodes',
      'nodes { nodes { suggestions { edges { node { name } fabriques { slug } } } } }',
      3,
    ],
  ])('%s takes few statements', async (_name, selection, statements) => {
    const answer = await ask(`{ ${network} { ${selection} } }`);
    expect(answer.errors).toEqual([]);
    expect(answer.statements).toBe(statements);
  });

  it('has no analysis unless a measure is selected', async () => {
    const refusing: NetworkWork = {
      ...directWork,
      analyse: async () => {
        throw new Error('analysed');
      },
    };
    const { errors } = await asker(
      store,
      refusing,
    )(`{ ${network} {
      nodes(filter: { minDegree: 1, roles: [ASSOCIATION] }) { nodes { ranks { degree strength fabriqueCount } } }
      ego(of: "${cc}") { nodeCount edges { nodes { weight } } }
      distances(from: "${cc}") { mean nodes { nodes { neighbours { edges { weight } } suggestions { edges { score } } } } }
    } }`);
    expect(errors).toEqual([]);
  });
});
