import { beforeAll, describe, expect, it } from 'vitest';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

type NodeRow = { node: { slug: string }; degree: number; strength: number; pageRank: number };

describe('nodes of a network', () => {
  it('have their measures', async () => {
    const { data, errors } = await ask(`{ network(of: [PARTNER, ASSOCIATION]) { nodes { nodes {
      node { __typename ... on Organisation { slug } } roles fabriqueCount
      degree strength betweenness closeness eigenvector pageRank coreness clustering component community
    } } } }`);
    expect(errors).toEqual([]);
    // Four nodes have the same degree, so they are ordered by name.
    const { nodes } = data.network.nodes as { nodes: NodeRow[] };
    expect(nodes.map(({ node, degree, strength }) => [node.slug, degree, strength])).toEqual([
      ['ademe', 3, 5],
      ['banque-des-territoires', 3, 3],
      ['cerema', 3, 6],
      ['villes-de-france', 3, 6],
      ['tempo', 0, 0],
    ]);
    // Three of four other nodes can be reached, each in one step: (3 / 3) (3 / 4).
    expect(nodes[2]).toMatchObject({
      node: { __typename: 'Organisation' },
      roles: ['PARTNER'],
      fabriqueCount: 3,
      ...{ betweenness: 0, closeness: 0.75, coreness: 3, clustering: 1, component: 1, community: 1 },
    });
    expect(nodes[4]).toMatchObject({ eigenvector: null, closeness: 0, component: 2, community: 2 });
    expect(nodes.reduce((sum, { pageRank }) => sum + pageRank, 0)).toBeCloseTo(1, 12);
  });

  it('have the betweenness of a bridge', async () => {
    // Of the territoires, only the CC and Cap share a Fabrique, nature.
    const { data } = await ask(`{ network(of: [TERRITOIRE, ASSOCIATION]) {
      nodes(orderBy: { field: BETWEENNESS }, first: 1) { nodes { node { ... on Actor { slug } } betweenness degree } }
    } }`);
    // Villes has edges to Granville, the CC and Cap. Of the six pairs of others, Granville–CC and Granville–Cap need it.
    expect(data.network.nodes.nodes).toEqual([{ node: { slug: 'villes-de-france' }, betweenness: 2 / 6, degree: 3 }]);
  });
});

describe('nodes of a network of the real data', () => {
  it('have an eigenvector in a network of one edge: 1 / sqrt 2 at both ends', async () => {
    const askReal = asker(await storeOf(frozenDataset()));
    const { data, errors } = await askReal(`{
      network(of: [ASSOCIATION], weight: COSINE, filter: { years: { from: 2018, to: 2018 } }) {
        size nodes { nodes { eigenvector } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.network.size).toBe(1);
    const { nodes } = data.network.nodes as { nodes: { eigenvector: number }[] };
    expect(nodes.map(({ eigenvector }) => eigenvector.toFixed(4))).toEqual(['0.7071', '0.7071']);
  });
});
