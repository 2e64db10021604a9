import type { VertexId } from './network.ts';

/** An edge between two vertices, by their ids. */
export interface WeightedEdge {
  readonly source: VertexId;
  readonly target: VertexId;
  /** Above 0. */
  readonly weight: number;
}

/** An edge between two vertices, by their numbers; source < target. */
export interface Link {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/**
 * A simple undirected graph in compressed sparse rows. Vertices are numbered from 0. The neighbours of v are
 * `neighbours[starts[v]]` to `neighbours[starts[v + 1] - 1]`, ascending; `weights` has the weights of these edges at the same
 * indexes.
 *
 * The order is canonical: sums over it are the same to the last digit, whatever the order of the input.
 */
export interface Graph {
  readonly order: number;
  /** Sorted by source, then target. */
  readonly links: readonly Link[];
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
}

/** The graph of these edges. Vertex i is `ids[i]`. Errors: an edge with an end that is not in `ids`. */
export function graphOf(ids: readonly VertexId[], edges: readonly WeightedEdge[]): Graph {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const numberOf = (id: VertexId): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`The edge ends at ${id}, which is not a vertex of the network.`);
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

/** The graph of `order` vertices and these links, in any order. */
export function graphOfLinks(order: number, unordered: readonly Link[]): Graph {
  const links = unordered.toSorted((one, other) => one.source - other.source || one.target - other.target);
  const degrees = new Uint32Array(order);
  for (const { source, target } of links) {
    degrees[source] = uintAt(degrees, source) + 1;
    degrees[target] = uintAt(degrees, target) + 1;
  }
  const starts = startsOf(degrees);
  const free = starts.slice();
  const neighbours = new Uint32Array(2 * links.length);
  const weights = new Float64Array(2 * links.length);
  const add = (vertex: number, neighbour: number, weight: number): void => {
    const index = uintAt(free, vertex);
    neighbours[index] = neighbour;
    weights[index] = weight;
    free[vertex] = index + 1;
  };
  // Neighbours are added in ascending order: first the smaller ones, from links sorted by source, then the larger ones.
  for (const { source, target, weight } of links) add(target, source, weight);
  for (const { source, target, weight } of links) add(source, target, weight);
  return { order, links, starts, neighbours, weights };
}

/** The `starts` of compressed sparse rows, from the degree of each vertex. */
export function startsOf(degrees: Uint32Array): Uint32Array {
  const starts = new Uint32Array(degrees.length + 1);
  for (const [vertex, degree] of degrees.entries()) starts[vertex + 1] = uintAt(starts, vertex) + degree;
  return starts;
}

/**
 * The element at an index that is known to exist. There is a function for each type of array: one for all types is half as fast,
 * because the compiler of the engine then tests the type at each call.
 */
export function at(values: Float64Array, index: number): number {
  return values[index] as number;
}

/** As `at`, for whole numbers of 0 or more. */
export function uintAt(numbers: Uint32Array, index: number): number {
  return numbers[index] as number;
}

/** As `at`, for whole numbers. */
export function intAt(numbers: Int32Array, index: number): number {
  return numbers[index] as number;
}

export function degreeOf({ starts }: Graph, vertex: number): number {
  return uintAt(starts, vertex + 1) - uintAt(starts, vertex);
}

export function neighboursOf({ starts, neighbours }: Graph, vertex: number): Uint32Array {
  return neighbours.subarray(uintAt(starts, vertex), uintAt(starts, vertex + 1));
}

/** The strength (weighted degree) of each vertex: the sum of the weights of its edges. */
export function strengths(graph: Graph): Float64Array {
  const sums = new Float64Array(graph.order);
  for (let vertex = 0; vertex < graph.order; vertex += 1) {
    for (let index = uintAt(graph.starts, vertex); index < uintAt(graph.starts, vertex + 1); index += 1) {
      sums[vertex] = at(sums, vertex) + at(graph.weights, index);
    }
  }
  return sums;
}

/** The graph with its weights divided by their mean, for algorithms that compare differences with a fixed tolerance. */
export function scaled(graph: Graph): Graph {
  const mean = graph.links.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, graph.links.length);
  return graphOfLinks(
    graph.order,
    graph.links.map((link) => ({ ...link, weight: link.weight / mean })),
  );
}
