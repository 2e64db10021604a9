import { distancesFrom } from './distance.ts';
import { degreeOf, type Graph, intAt } from './graph.ts';

/**
 * The longest distance between two vertices of a component, `members`. Every edge has length 1. 0 for one vertex.
 *
 * A breadth-first search from a vertex of eccentricity e (its largest distance) bounds the eccentricity of every vertex at
 * distance d from it: between max(d, e - d) and e + d. Only vertices whose upper bound exceeds the longest distance found are
 * searched from. In most networks these are about ten; a search from every vertex would cost vertices × edges.
 *
 * Reference: F. W. Takes and W. A. Kosters, "Determining the diameter of small world networks", CIKM 2011.
 */
export function diameterOf(graph: Graph, members: readonly number[]): number {
  const lower = new Int32Array(graph.order);
  const upper = new Int32Array(graph.order).fill(graph.order);
  let candidates = [...members].sort((one, other) => degreeOf(graph, other) - degreeOf(graph, one));
  let longest = 0;
  for (let round = 0; candidates.length > 0; round += 1) {
    // Alternate between the highest upper bound, which finds long distances, and the lowest lower bound, which tightens bounds.
    const from = candidates.reduce((best, vertex) =>
      (round % 2 === 0 ? intAt(lower, vertex) < intAt(lower, best) : intAt(upper, vertex) > intAt(upper, best))
        ? vertex
        : best,
    );
    const distances = distancesFrom(graph, from);
    const farthest = members.reduce((far, vertex) => Math.max(far, intAt(distances, vertex)), 0);
    longest = Math.max(longest, farthest);
    for (const vertex of candidates) {
      const distance = intAt(distances, vertex);
      lower[vertex] = Math.max(intAt(lower, vertex), distance, farthest - distance);
      upper[vertex] = Math.min(intAt(upper, vertex), farthest + distance);
    }
    candidates = candidates.filter((vertex) => vertex !== from && intAt(upper, vertex) > longest);
  }
  return longest;
}
