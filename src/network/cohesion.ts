import { at, degreeOf, type Graph, neighboursOf } from './graph.ts';

/**
 * The local clustering coefficient of each vertex: the share of the pairs of its neighbours that are linked. 0 with fewer
 * than two neighbours. Weights are ignored. It is 0 for all vertices of a two-mode network, which has no triangles.
 *
 * Reference: D. J. Watts and S. H. Strogatz, "Collective dynamics of 'small-world' networks", Nature 393, 1998.
 */
export function clusteringOf(graph: Graph): number[] {
  const triangles = new Float64Array(graph.order);
  const isNeighbour = new Uint8Array(graph.order);
  // Each triangle a < b < c is found once, at its link a–b.
  for (let a = 0; a < graph.order; a += 1) {
    const ofA = neighboursOf(graph, a);
    for (const vertex of ofA) isNeighbour[vertex] = 1;
    for (const b of ofA) {
      if (b < a) continue;
      for (const c of neighboursOf(graph, b)) {
        if (c < b || isNeighbour[c] === 0) continue;
        for (const corner of [a, b, c]) triangles[corner] = at(triangles, corner) + 1;
      }
    }
    for (const vertex of ofA) isNeighbour[vertex] = 0;
  }
  return Array.from(triangles, (count, vertex) => {
    const degree = degreeOf(graph, vertex);
    return degree < 2 ? 0 : (2 * count) / (degree * (degree - 1));
  });
}

/**
 * The coreness of each vertex: the largest k for which it belongs to the k-core, the largest subgraph in which every vertex
 * has at least k neighbours. Weights are ignored. (graphology-cores allocates an array of the number of vertices times the
 * largest degree, which fails on large networks.)
 *
 * References: S. B. Seidman, "Network structure and minimum degree", Social Networks 5(3), 1983; V. Batagelj and
 * M. Zaveršnik, "An O(m) algorithm for cores decomposition of networks", 2003.
 */
export function corenessOf(graph: Graph): number[] {
  const degrees = Array.from({ length: graph.order }, (_, vertex) => degreeOf(graph, vertex));
  // Vertices by their degree among the remaining vertices. Each list is used as a stack.
  const byDegree: number[][] = [];
  const push = (vertex: number, degree: number): void => {
    const known = byDegree[degree];
    if (known === undefined) byDegree[degree] = [vertex];
    else known.push(vertex);
  };
  const most = degrees.reduce((one, other) => Math.max(one, other), 0);
  for (let degree = 0; degree <= most; degree += 1) byDegree.push([]);
  for (const [vertex, degree] of degrees.entries()) push(vertex, degree);
  const coreness = new Array<number>(graph.order).fill(-1);
  for (let degree = 0; degree <= most; ) {
    const vertex = byDegree[degree]?.pop();
    if (vertex === undefined) {
      degree += 1;
      continue;
    }
    // A vertex is pushed again each time its degree decreases. Its first pop is at its lowest degree.
    if (coreness[vertex] !== -1) continue;
    coreness[vertex] = degree;
    for (const neighbour of neighboursOf(graph, vertex)) {
      const left = degrees[neighbour] as number;
      if (coreness[neighbour] !== -1 || left <= degree) continue;
      degrees[neighbour] = left - 1;
      push(neighbour, left - 1);
    }
  }
  return coreness;
}

/**
 * Degree assortativity: the Pearson correlation of the degrees at the two ends of an edge, over all edges in both directions.
 * From -1 to 1. Weights are ignored. Null when all ends have the same degree, and without edges.
 *
 * Reference: M. E. J. Newman, "Mixing patterns in networks", Physical Review E 67, 026126, 2003.
 */
export function assortativityOf(graph: Graph): number | null {
  let [products, sums, squares] = [0, 0, 0];
  for (const { source, target } of graph.links) {
    const [one, other] = [degreeOf(graph, source), degreeOf(graph, target)];
    products += one * other;
    sums += one + other;
    squares += one * one + other * other;
  }
  // All terms are integers, so the variance is exactly 0 when all degrees are equal.
  const count = graph.links.length;
  const variance = 2 * count * squares - sums * sums;
  return variance === 0 ? null : (4 * count * products - sums * sums) / variance;
}
