import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/network/analyse.ts';
import { analysisCost } from '../../src/network/analysis-limit.ts';
import type { Network, VertexMeasures } from '../../src/network/network.ts';
import { project } from '../../src/network/project.ts';
import { seededRandom, shuffled } from '../../src/network/random.ts';
import { NetworkRefusal, type Refusal } from '../../src/network/refusal.ts';
import { karateClub, networkOf, partners, plainOptions, realNetwork } from './examples.ts';

const communities = { resolution: 1, seed: 1 };
const measuresOf = (network: Network, id: string) =>
  analyse(network, communities).vertexMeasures.get(id) as VertexMeasures;
const column = (network: Network, measure: keyof VertexMeasures) =>
  [...analyse(network, communities).vertexMeasures.values()].map((of) => of[measure]);

/** A centre, a, with three leaves. */
const star = networkOf([
  ['a', 'b', 2],
  ['a', 'c', 2],
  ['a', 'd', 2],
]);
const path = networkOf([
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
]);
const triangle = networkOf([
  ['a', 'b'],
  ['b', 'c'],
  ['a', 'c'],
]);
/** Two complete graphs of four, a–d and e–h, linked by d–e. */
const cliques = networkOf([
  ...['ab', 'ac', 'ad', 'bc', 'bd', 'cd'].map(ends),
  ...['ef', 'eg', 'eh', 'fg', 'fh', 'gh'].map(ends),
  ['d', 'e'],
]);

function ends(pair: string): [string, string] {
  return [pair[0] as string, pair[1] as string];
}

describe('a star', () => {
  it('has all shortest paths between leaves through the centre', () => {
    expect(measuresOf(star, 'a')).toMatchObject({ degree: 3, strength: 6, betweenness: 1, closeness: 1, coreness: 1 });
    // From a leaf: 3 vertices at distances 1, 2 and 2.
    expect(measuresOf(star, 'b')).toMatchObject({
      degree: 1,
      strength: 2,
      betweenness: 0,
      closeness: 3 / 5,
      coreness: 1,
    });
  });

  it('has the eigenvector 1 / sqrt 2 at the centre and 1 / sqrt 6 at the leaves', () => {
    expect(measuresOf(star, 'a').eigenvector).toBeCloseTo(1 / Math.sqrt(2), 12);
    expect(measuresOf(star, 'd').eigenvector).toBeCloseTo(1 / Math.sqrt(6), 12);
  });

  it('has a PageRank in which each end passes on 0.85 of its value', () => {
    // c = 0.15/4 + 0.85 * 3 l and l = 0.15/4 + 0.85 c / 3, so c = 0.133125 / 0.2775.
    expect(measuresOf(star, 'a').pageRank).toBeCloseTo(0.133125 / 0.2775, 12);
  });

  it('has an assortativity of -1: each edge links a high and a low degree', () => {
    expect(analyse(star, null).networkMeasures).toEqual({
      order: 4,
      size: 3,
      density: 0.5,
      componentCount: 1,
      diameter: 2,
      averageClustering: 0,
      assortativity: -1,
      modularity: null,
    });
  });
});

describe('a path', () => {
  it('has two of three pairs of others through each middle vertex', () => {
    expect(column(path, 'betweenness')).toEqual([0, 2 / 3, 2 / 3, 0]);
    expect(column(path, 'closeness')).toEqual([3 / 6, 3 / 4, 3 / 4, 3 / 6]);
    expect(analyse(path, null).networkMeasures).toMatchObject({ diameter: 3, assortativity: -0.5 });
  });
});

describe('a triangle', () => {
  it('has clustering 1, and equal vertices', () => {
    expect(column(triangle, 'clustering')).toEqual([1, 1, 1]);
    expect(column(triangle, 'coreness')).toEqual([2, 2, 2]);
    expect(column(triangle, 'betweenness')).toEqual([0, 0, 0]);
    expect(analyse(triangle, null).networkMeasures).toMatchObject({ density: 1, averageClustering: 1, diameter: 1 });
  });

  it('has no assortativity, because all degrees are equal', () => {
    expect(analyse(triangle, null).networkMeasures.assortativity).toBeNull();
  });
});

describe('two cliques with a bridge', () => {
  it('are the two communities in all runs', () => {
    const { communities: found, networkMeasures } = analyse(cliques, communities);
    expect(found?.communities).toEqual([
      { number: 1, members: ['a', 'b', 'c', 'd'] },
      { number: 2, members: ['e', 'f', 'g', 'h'] },
    ]);
    // 12 of 13 edges are within communities. Each clique has half of all strength.
    expect(networkMeasures.modularity).toBeCloseTo(12 / 13 - 1 / 2, 14);
    expect(found).toMatchObject({ ...communities, stability: 1 });
    expect(column(cliques, 'community')).toEqual([1, 1, 1, 1, 2, 2, 2, 2]);
  });

  it('are one community at a low resolution, and single vertices at a high resolution', () => {
    expect(analyse(cliques, { resolution: 0.01, seed: 1 }).communities?.communities).toHaveLength(1);
    expect(analyse(cliques, { resolution: 20, seed: 1 }).communities?.communities).toHaveLength(8);
  });

  it('have 12 of 21 pairs through an end of the bridge: 3 vertices on one side, 4 on the other', () => {
    expect(measuresOf(cliques, 'd').betweenness).toBeCloseTo(12 / 21, 14);
    // The three of its four neighbours that are in the clique are linked: 3 of 6 pairs.
    expect(measuresOf(cliques, 'd').clustering).toBe(1 / 2);
  });
});

describe('components', () => {
  const network = networkOf(
    [
      ['x', 'y'],
      ['b', 'c'],
      ['m', 'n'],
      ['n', 'o'],
    ],
    ['a'],
  );

  it('are numbered by size, then by first id', () => {
    const numbers = Object.fromEntries(
      [...analyse(network, null).vertexMeasures].map(([id, { component }]) => [id, component]),
    );
    expect(numbers).toEqual({ m: 1, n: 1, o: 1, b: 2, c: 2, x: 3, y: 3, a: 4 });
  });

  it('limit the eigenvector to the largest one', () => {
    expect(measuresOf(network, 'b').eigenvector).toBeNull();
    expect(measuresOf(network, 'n').eigenvector).toBeCloseTo(1 / Math.sqrt(2), 12);
  });

  it('reduce closeness to the share of vertices in reach', () => {
    // n reaches 2 of 7 others, both at distance 1.
    expect(measuresOf(network, 'n').closeness).toBeCloseTo((2 / 2) * (2 / 7), 14);
  });
});

describe('networks without edges', () => {
  it('and without vertices have measures', () => {
    const { networkMeasures, vertexMeasures, communities: found } = analyse(networkOf([]), communities);
    expect(networkMeasures).toEqual({
      order: 0,
      size: 0,
      density: 0,
      componentCount: 0,
      diameter: null,
      averageClustering: null,
      assortativity: null,
      modularity: null,
    });
    expect(vertexMeasures.size).toBe(0);
    expect(found).toEqual({ ...communities, communities: [], modularity: null, stability: null });
  });

  it('but with vertices have measures', () => {
    const { networkMeasures, vertexMeasures } = analyse(networkOf([], ['b', 'a']), communities);
    expect(networkMeasures).toMatchObject({
      order: 2,
      density: 0,
      componentCount: 2,
      diameter: 0,
      averageClustering: 0,
    });
    expect(vertexMeasures.get('b')).toEqual({
      degree: 0,
      strength: 0,
      betweenness: 0,
      closeness: 0,
      eigenvector: null,
      pageRank: 0.5,
      coreness: 0,
      clustering: 0,
      component: 2,
      community: 2,
    });
  });
});

describe('an analysis', () => {
  it('is the same in each run, whatever the order of edges', async () => {
    const network = await realNetwork({ weight: 'NEWMAN' });
    const random = seededRandom(3);
    const edges = shuffled(network.edges.length, random).map(
      (index) => network.edges[index] as Network['edges'][number],
    );
    const first = analyse(network, { resolution: 1, seed: 42 });
    expect(analyse(network, { resolution: 1, seed: 42 })).toEqual(first);
    expect(analyse({ ...network, edges }, { resolution: 1, seed: 42 })).toEqual(first);
  });

  it('finds these communities, modularity and stability on every machine', () => {
    const found = analyse(karateClub(true), { resolution: 1.3, seed: 42 }).communities;
    expect(found?.communities.map(({ members }) => members.join(' '))).toEqual([
      '09 10 15 16 19 21 23 27 30 31 33 34',
      '01 02 03 04 08 12 13 14 18 20 22',
      '24 25 26 28 29 32',
      '05 06 07 11 17',
    ]);
    expect([found?.modularity, found?.stability]).toEqual([0.35499803227075943, 0.8624633862305889]);
  });

  it.each([
    [{ resolution: 0, seed: 1 }, 'resolution'],
    [{ resolution: Number.POSITIVE_INFINITY, seed: 1 }, 'resolution'],
    [{ resolution: 1, seed: -1 }, 'seed'],
    [{ resolution: 1, seed: 2 ** 32 }, 'seed'],
  ])('refuses the options of communities %o', (options, reason) => {
    expect(() => analyse(triangle, options)).toThrow(new NetworkRefusal({ reason } as Refusal));
  });
});

describe('density', () => {
  it('of a one-mode network divides by all pairs of actors', () => {
    // Of four actors, a, b and c share a Fabrique: 3 edges of 4 · 3 / 2.
    const network = project(partners('f: a b c\ng: d'), plainOptions, 2);
    expect(analyse(network, null).networkMeasures.density).toBe(3 / 6);
  });

  it('of a two-mode network divides by all pairs of an actor and a Fabrique', () => {
    // Two actors and three Fabriques: 4 edges of 2 · 3. A fraction of all 10 pairs of vertices would be 4 / 10.
    const network = project(partners('f: a b\ng: a\nh: b'), { ...plainOptions, mode: 'TWO_MODE' }, 3);
    expect(analyse(network, null).networkMeasures.density).toBe(4 / 6);
  });

  it('is 0 if no edge is possible', () => {
    const twoMode = { ...plainOptions, mode: 'TWO_MODE' } as const;
    expect(analyse(project(partners('f: a'), plainOptions, 1), null).networkMeasures.density).toBe(0);
    expect(analyse(project([], twoMode, 1), null).networkMeasures.density).toBe(0);
  });
});

describe('the cost of an analysis', () => {
  it('is vertices × (vertices + edges)', () => {
    expect(analysisCost(cliques)).toBe(8 * (8 + 13));
    expect(analysisCost(networkOf([]))).toBe(0);
  });
});
