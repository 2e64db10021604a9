import { at, type Graph } from './graph.ts';

/** Measures from the shortest paths between all vertices. Every edge has length 1. */
export interface ShortestPathMeasures {
  /**
   * Betweenness: the share of the shortest paths between two other vertices that pass through this one, averaged over all
   * (n - 1)(n - 2) / 2 pairs. From 0 to 1. A pair without a path counts as 0. 0 in networks of at most two vertices.
   *
   * Reference: L. C. Freeman, "A set of measures of centrality based on betweenness", Sociometry 40(1), 1977.
   */
  readonly betweenness: readonly number[];
  /**
   * Closeness, corrected for networks with several components: (r / d) (r / (n - 1)), where r is the number of other vertices
   * that can be reached and d the sum of the distances to them. From 0 to 1. 0 without an edge.
   *
   * Reference: S. Wasserman and K. Faust, "Social Network Analysis", Cambridge University Press, 1994, p. 201.
   */
  readonly closeness: readonly number[];
}

/**
 * Computes both measures with one breadth-first search from each vertex. Each search counts shortest paths; a pass over it in
 * reverse then credits the vertices between. Time: vertices × edges. (graphology-metrics searches once for each measure and
 * stores predecessors in lists: four to six times slower.)
 *
 * Reference: U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25(2), 2001.
 */
export function shortestPathMeasures(graph: Graph): ShortestPathMeasures {
  const { order, starts, neighbours } = graph;
  const betweenness = new Float64Array(order);
  const closeness = new Array<number>(order).fill(0);
  const queue = new Uint32Array(order);
  const distances = new Int32Array(order).fill(-1);
  const paths = new Float64Array(order);
  const credits = new Float64Array(order);

  for (let start = 0; start < order; start += 1) {
    distances[start] = 0;
    paths[start] = 1;
    queue[0] = start;
    let reached = 1;
    let total = 0;
    for (let next = 0; next < reached; next += 1) {
      const vertex = at(queue, next);
      const beyond = at(distances, vertex) + 1;
      const ways = at(paths, vertex);
      const end = at(starts, vertex + 1);
      total += beyond - 1;
      for (let index = at(starts, vertex); index < end; index += 1) {
        const neighbour = at(neighbours, index);
        const distance = at(distances, neighbour);
        if (distance === -1) {
          distances[neighbour] = beyond;
          paths[neighbour] = ways;
          queue[reached] = neighbour;
          reached += 1;
        } else if (distance === beyond) {
          paths[neighbour] = at(paths, neighbour) + ways;
        }
      }
    }
    if (reached > 1) closeness[start] = ((reached - 1) / total) * ((reached - 1) / (order - 1));
    for (let next = reached - 1; next > 0; next -= 1) {
      const vertex = at(queue, next);
      const before = at(distances, vertex) - 1;
      const credit = (1 + at(credits, vertex)) / at(paths, vertex);
      const end = at(starts, vertex + 1);
      for (let index = at(starts, vertex); index < end; index += 1) {
        const neighbour = at(neighbours, index);
        if (at(distances, neighbour) === before) {
          credits[neighbour] = at(credits, neighbour) + at(paths, neighbour) * credit;
        }
      }
      betweenness[vertex] = at(betweenness, vertex) + at(credits, vertex);
    }
    for (let next = 0; next < reached; next += 1) {
      const vertex = at(queue, next);
      distances[vertex] = -1;
      credits[vertex] = 0;
    }
  }
  // Each pair was counted from both ends.
  const pairs = Math.max(1, (order - 1) * (order - 2));
  return { betweenness: Array.from(betweenness, (value) => value / pairs), closeness };
}
