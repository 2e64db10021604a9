import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/domain/group-by.ts';
import { roles } from '../../src/domain/roles.ts';
import { componentsOf } from '../../src/network/component.ts';
import { eigenvectorOf } from '../../src/network/eigenvector.ts';
import { at, type Graph, graphOf, graphOfLinks, type Link, uintAt } from '../../src/network/graph.ts';
import {
  type Network,
  type NetworkMode,
  type NetworkOptions,
  type NetworkWeight,
  networkWeights,
} from '../../src/network/network.ts';
import { project } from '../../src/network/project.ts';
import { plainOptions, realIncidences } from './examples.ts';
import { measuredExamples } from './measured-examples.ts';

const all = ({ order }: Graph) => [...Array(order).keys()];

function asGraph({ vertices, edges }: Network): Graph {
  return graphOf(
    vertices.map(({ id }) => id),
    edges,
  );
}

/** A path of `order` vertices with edges of equal weight. */
function path(order: number, weight = 1): Graph {
  return graphOfLinks(
    order,
    Array.from({ length: order - 1 }, (_, source) => ({ source, target: source + 1, weight })),
  );
}

function cycle(order: number, weight: number): Graph {
  return graphOfLinks(order, [
    ...Array.from({ length: order - 1 }, (_, source) => ({ source, target: source + 1, weight })),
    { source: 0, target: order - 1, weight },
  ]);
}

/** The edges between all pairs of these vertices. */
function complete(from: number, to: number): Link[] {
  return Array.from({ length: to - from }, (_, index) => from + index).flatMap((source) =>
    Array.from({ length: to - source - 1 }, (_, index) => ({ source, target: source + 1 + index, weight: 1 })),
  );
}

/** All edges between two sets of vertices, of these sizes. */
function completeBipartite(one: number, other: number): Graph {
  const links = Array.from({ length: one * other }, (_, index) => ({
    source: Math.floor(index / other),
    target: one + (index % other),
    weight: 1,
  }));
  return graphOfLinks(one + other, links);
}

describe('the eigenvector', () => {
  it.each([1e-9, 1, 1e9])('of a regular graph is the same for all vertices, at once, with weights of %d', (weight) => {
    for (const order of [3, 60, 999]) {
      const { values, iterations } = eigenvectorOf(cycle(order, weight), [...Array(order).keys()]);
      expect(iterations).toBe(0);
      for (const value of values) expect(value).toBeCloseTo(1 / Math.sqrt(order), 12);
    }
  });

  it('of one edge is 1 / sqrt 2 at both ends', () => {
    const graph = path(2, 0.3);
    expect(eigenvectorOf(graph, [0, 1]).values.map((value) => value?.toFixed(12))).toEqual([
      '0.707106781187',
      '0.707106781187',
    ]);
  });

  it('does not oscillate in a two-mode network, where the power method on A alone does', () => {
    // Length 1, and each side has half of it.
    const graph = completeBipartite(4, 9);
    const { values, iterations } = eigenvectorOf(graph, all(graph));
    expect(iterations).toBeLessThan(5);
    for (const value of values.slice(0, 4)) expect(value).toBeCloseTo(1 / Math.sqrt(2 * 4), 12);
    for (const value of values.slice(4)) expect(value).toBeCloseTo(1 / Math.sqrt(2 * 9), 12);
  });

  it.each([
    [100, 1e-9],
    [100, 1e9],
    [999, 1],
  ])('of a path of %d vertices is a half sine wave, with weights of %d', (order, weight) => {
    const graph = path(order, weight);
    const { values, iterations } = eigenvectorOf(graph, all(graph));
    for (const [vertex, value] of values.entries()) {
      const sine = Math.sin((Math.PI * (vertex + 1)) / (order + 1));
      expect(value).toBeCloseTo(Math.sqrt(2 / (order + 1)) * sine, 11);
    }
    // The power method takes about order² × 27 / 5 iterations.
    expect(iterations).toBeLessThan(2 * order);
  });

  it('of two equal halves, weakly linked, is the same in both', () => {
    const graph = graphOfLinks(30, [...complete(0, 15), ...complete(15, 30), { source: 0, target: 15, weight: 1e-6 }]);
    const { values, iterations } = eigenvectorOf(graph, all(graph));
    expect(iterations).toBeLessThan(10);
    for (const [vertex, value] of values.slice(0, 15).entries())
      expect(values[vertex + 15]).toBeCloseTo(value ?? 0, 14);
    expect(values[1]).toBeCloseTo(1 / Math.sqrt(30), 6);
  });

  it('is null outside the component, and in a component without an edge', () => {
    const graph = graphOfLinks(4, [{ source: 1, target: 3, weight: 2 }]);
    expect(eigenvectorOf(graph, [1, 3]).values.map((value) => value !== null)).toEqual([false, true, false, true]);
    expect(eigenvectorOf(graph, [0])).toEqual({ values: [null, null, null, null], iterations: 0 });
  });

  it('is null if it takes more visits than the limit', () => {
    const graph = path(100);
    // An iteration visits 100 vertices, and 99 edges from each end.
    const { iterations } = eigenvectorOf(graph, all(graph));
    expect(eigenvectorOf(graph, all(graph), (iterations + 1) * 298).values).not.toContain(null);
    const stopped = eigenvectorOf(graph, all(graph), iterations * 298);
    expect(stopped.iterations).toBe(iterations);
    expect(new Set(stopped.values)).toEqual(new Set([null]));
  });
});

describe('the eigenvector of each network of one Fabrique', () => {
  const roleSets = Array.from({ length: 2 ** roles.length - 1 }, (_, set) =>
    roles.filter((_, position) => ((set + 1) >> position) % 2 === 1),
  );
  const optionsOf = (mode: NetworkMode, weight: NetworkWeight): NetworkOptions[] =>
    roleSets.map((roleSet) => ({ ...plainOptions, roles: roleSet, mode, weight }));
  /** The networks of each Fabrique of the real data, with any roles. Those without an edge are left out. */
  const networksOf = async (mode: NetworkMode, weight: NetworkWeight): Promise<Network[]> =>
    [...groupBy(await realIncidences(), ({ fabrique }) => fabrique).values()]
      .flatMap((own) => optionsOf(mode, weight).map((options) => project(own, options, 1)))
      .filter(({ edges }) => edges.length > 0);

  it.each(networkWeights)('is that of a complete graph, by %s', async (weight) => {
    const networks = await networksOf('ONE_MODE', weight);
    expect(networks).toHaveLength(304);
    for (const network of networks) {
      const graph = asGraph(network);
      const { values, iterations } = eigenvectorOf(graph, all(graph));
      expect(iterations).toBe(0);
      for (const value of values) expect(value).toBeCloseTo(1 / Math.sqrt(graph.order), 12);
    }
  });

  it('is that of a star, with the Fabrique at its centre, in two modes', async () => {
    const networks = await networksOf('TWO_MODE', 'COUNT');
    expect(networks).toHaveLength(328);
    for (const network of networks) {
      const graph = asGraph(network);
      const { values, iterations } = eigenvectorOf(graph, all(graph));
      expect(iterations).toBeLessThan(5);
      for (const [vertex, value] of values.entries()) {
        const share = network.vertices[vertex]?.kind === 'FABRIQUE' ? 1 : graph.order - 1;
        expect(value).toBeCloseTo(1 / Math.sqrt(2 * share), 12);
      }
    }
  });
});

describe('the eigenvector of the examples', () => {
  it('has no negative value and is multiplied by one factor: that holds for no other vector', async () => {
    for (const [name, network] of await measuredExamples()) {
      const graph = asGraph(network);
      const members = componentsOf(graph)[0] ?? [];
      if (members.length < 2) continue;
      const { values, iterations } = eigenvectorOf(graph, members);
      expect(iterations, name).toBeLessThan(3 * members.length);
      const vector = Float64Array.from(values, (value) => value ?? 0);
      const products = members.map((vertex) => product(graph, vertex, vector));
      const quotient = members.reduce(
        (sum, vertex, index) => sum + at(vector, vertex) * (products[index] as number),
        0,
      );
      for (const [index, vertex] of members.entries()) {
        expect(values[vertex], name).toBeGreaterThan(0);
        expect((products[index] as number) / quotient, name).toBeCloseTo(at(vector, vertex), 13);
      }
    }
  });
});

/** One value of the weighted adjacency matrix times a vector. */
function product({ starts, neighbours, weights }: Graph, vertex: number, vector: Float64Array): number {
  let sum = 0;
  for (let index = uintAt(starts, vertex); index < uintAt(starts, vertex + 1); index += 1) {
    sum += at(weights, index) * at(vector, uintAt(neighbours, index));
  }
  return sum;
}
