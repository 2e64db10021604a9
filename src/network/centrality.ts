import { at, type Graph } from './graph.ts';
import { byNumber, pagerank, toGraphology, weightAttribute } from './graphology.ts';
import { pageRankDamping } from './parameters.ts';

/**
 * PageRank by weighted edges, damping 0.85: the values sum to 1. What has no edge spreads its value over all.
 *
 * Reference: S. Brin and L. Page, "The anatomy of a large-scale hypertextual Web search engine", Computer Networks and
 * ISDN Systems 30, 1998.
 */
export function pageRankOf(graph: Graph): number[] {
  // The package divides by the number of vertices.
  if (graph.order === 0) return [];
  const values = pagerank(toGraphology(graph), {
    getEdgeWeight: weightAttribute,
    alpha: pageRankDamping,
    // The default, 1e-6 a vertex, would be wrong in the fourth digit. Each step takes off 15 %: 250 reach the last one.
    tolerance: 1e-15,
    maxIterations: 1000,
  });
  return byNumber(values, graph.order);
}

/** The search for an eigenvector gives up after so many iterations, in a small network after so many steps along edges. */
const eigenvectorIterations = 2_000;
const eigenvectorSteps = 20_000_000;

/**
 * Eigenvector centrality by weighted edges: the eigenvector of the greatest eigenvalue of the weighted adjacency matrix,
 * of length 1 (Euclidean), all values above 0. It is unique within a connected graph only: `members` is one component,
 * and the others get null. Null for all without an edge, and where it does not settle: in long
 * chains, and where two parts that hardly touch are as central.
 *
 * By power iteration on A + s I, s being the mean strength: graphology's, on A + I, does not settle in 100 steps where
 * weights are small, and its stopping rule does not bound the error. Here the lengths of the last step, d, and of the
 * one before, d', do: by d r / (1 - r), r = d / d'.
 *
 * Reference: P. Bonacich, "Factoring and weighting approaches to status scores and clique identification", Journal of
 * Mathematical Sociology 2(1), 1972.
 */
export function eigenvectorOf(graph: Graph, members: readonly number[]): (number | null)[] {
  const values = new Array<number | null>(graph.order).fill(null);
  if (members.length < 2) return values;
  const vector = perronVector(graph, members);
  if (vector !== null) for (const vertex of members) values[vertex] = at(vector, vertex);
  return values;
}

function perronVector(graph: Graph, members: readonly number[]): Float64Array | null {
  const { starts, neighbours, weights } = graph;
  const links = members.reduce((sum, vertex) => sum + at(starts, vertex + 1) - at(starts, vertex), 0);
  const shift = totalWeight(graph, members) / members.length;
  let vector = new Float64Array(graph.order);
  for (const vertex of members) vector[vertex] = 1 / Math.sqrt(members.length);
  let lastStep = 0;
  const iterations = Math.max(eigenvectorIterations, eigenvectorSteps / links);
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const next = new Float64Array(graph.order);
    let squares = 0;
    for (const vertex of members) {
      let value = shift * at(vector, vertex);
      const end = at(starts, vertex + 1);
      for (let place = at(starts, vertex); place < end; place += 1) {
        value += at(weights, place) * at(vector, at(neighbours, place));
      }
      next[vertex] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares);
    let stepSquares = 0;
    for (const vertex of members) {
      next[vertex] = at(next, vertex) / length;
      stepSquares += (at(next, vertex) - at(vector, vertex)) ** 2;
    }
    vector = next;
    const step = Math.sqrt(stepSquares);
    const ratio = step / lastStep;
    // The first step has no ratio: it divides by 0.
    if (step === 0 || (ratio < 1 && (step * ratio) / (1 - ratio) < 1e-12)) return vector;
    lastStep = step;
  }
  return null;
}

/** The weights of all edges at these vertices, each from both ends. */
function totalWeight({ starts, weights }: Graph, members: readonly number[]): number {
  let sum = 0;
  for (const vertex of members) {
    for (let place = at(starts, vertex); place < at(starts, vertex + 1); place += 1) sum += at(weights, place);
  }
  return sum;
}
