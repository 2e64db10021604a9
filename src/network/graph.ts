import type { VertexId } from './network.ts';

/** What the functions on graphs know of an edge. */
export interface WeightedEdge {
  readonly source: VertexId;
  readonly target: VertexId;
  /** Above 0. */
  readonly weight: number;
}

/** An edge between the vertices of these numbers, source < target. */
export interface Link {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/**
 * A simple undirected graph whose vertices are numbers from 0. The neighbours of v are `neighbours[starts[v]]` to
 * `neighbours[starts[v + 1] - 1]`, ascending, with the weights of their edges at the same places.
 *
 * Sums run over it in one order, so that figures are the same to the last digit however vertices and edges came.
 */
export interface Graph {
  readonly order: number;
  /** By source, then target. */
  readonly links: readonly Link[];
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
}

/** The graph of these edges; vertex i is `ids[i]`. */
export function graphOf(ids: readonly VertexId[], edges: readonly WeightedEdge[]): Graph {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const numberOf = (id: VertexId): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`The edge ends at ${id}, which is no vertex of the network.`);
    return number;
  };
  return graphOfLinks(
    ids.length,
    edges.map(({ source, target, weight }) => {
      const one = numberOf(source);
      const other = numberOf(target);
      return { source: Math.min(one, other), target: Math.max(one, other), weight };
    }),
  );
}

/** The graph of so many vertices and these links, whose order does not matter. */
export function graphOfLinks(order: number, unordered: readonly Link[]): Graph {
  const links = unordered.toSorted((one, other) => one.source - other.source || one.target - other.target);
  const starts = new Uint32Array(order + 1);
  for (const { source, target } of links) {
    starts[source + 1] = at(starts, source + 1) + 1;
    starts[target + 1] = at(starts, target + 1) + 1;
  }
  for (let vertex = 0; vertex < order; vertex += 1) starts[vertex + 1] = at(starts, vertex + 1) + at(starts, vertex);
  const free = starts.slice();
  const neighbours = new Uint32Array(2 * links.length);
  const weights = new Float64Array(2 * links.length);
  const add = (vertex: number, neighbour: number, weight: number): void => {
    const place = at(free, vertex);
    neighbours[place] = neighbour;
    weights[place] = weight;
    free[vertex] = place + 1;
  };
  // Ascending neighbours: those before a vertex come from links sorted by source, those after it from its own.
  for (const { source, target, weight } of links) add(target, source, weight);
  for (const { source, target, weight } of links) add(source, target, weight);
  return { order, links, starts, neighbours, weights };
}

/** The element at a place that is known to be within. */
export function at(array: Uint32Array | Float64Array | Int32Array, index: number): number {
  return array[index] as number;
}

export function degreeOf({ starts }: Graph, vertex: number): number {
  return at(starts, vertex + 1) - at(starts, vertex);
}

export function neighboursOf({ starts, neighbours }: Graph, vertex: number): Uint32Array {
  return neighbours.subarray(at(starts, vertex), at(starts, vertex + 1));
}

/** The sum of the weights of the edges of each vertex (its weighted degree). */
export function strengths(graph: Graph): Float64Array {
  const sums = new Float64Array(graph.order);
  for (let vertex = 0; vertex < graph.order; vertex += 1) {
    for (let place = at(graph.starts, vertex); place < at(graph.starts, vertex + 1); place += 1) {
      sums[vertex] = at(sums, vertex) + at(graph.weights, place);
    }
  }
  return sums;
}

/** The weights divided by their mean, for algorithms that compare differences with a fixed small number. */
export function scaled(graph: Graph): Graph {
  const mean = graph.links.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, graph.links.length);
  return graphOfLinks(
    graph.order,
    graph.links.map((link) => ({ ...link, weight: link.weight / mean })),
  );
}
