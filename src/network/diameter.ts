import { at, degreeOf, type Graph } from './graph.ts';

/**
 * The longest distance between two vertices of a component, `members`, every edge having length 1; 0 for one vertex.
 *
 * Each search from a vertex bounds the greatest distance from every other one: a vertex at distance d of one from which
 * the farthest is at e has its own farthest between max(d, e - d) and e + d. Only vertices that may still have a longer distance than the
 * longest found are searched from: in most networks some ten, where searching from all would cost vertices times edges.
 *
 * Reference: F. W. Takes and W. A. Kosters, "Determining the diameter of small world networks", CIKM 2011.
 */
export function diameterOf(graph: Graph, members: readonly number[]): number {
  const least = new Int32Array(graph.order);
  const most = new Int32Array(graph.order).fill(graph.order);
  let candidates = [...members].sort((one, other) => degreeOf(graph, other) - degreeOf(graph, one));
  let longest = 0;
  for (let round = 0; candidates.length > 0; round += 1) {
    // In turn one that may be farthest from another, which finds long distances, and one in the middle, which bounds them.
    const from = candidates.reduce((best, vertex) =>
      (round % 2 === 0 ? at(least, vertex) < at(least, best) : at(most, vertex) > at(most, best)) ? vertex : best,
    );
    const distances = distancesFrom(graph, from);
    const farthest = members.reduce((far, vertex) => Math.max(far, at(distances, vertex)), 0);
    longest = Math.max(longest, farthest);
    for (const vertex of candidates) {
      const distance = at(distances, vertex);
      least[vertex] = Math.max(at(least, vertex), distance, farthest - distance);
      most[vertex] = Math.min(at(most, vertex), farthest + distance);
    }
    candidates = candidates.filter((vertex) => vertex !== from && at(most, vertex) > longest);
  }
  return longest;
}

/** -1 for what is out of reach. */
function distancesFrom({ order, starts, neighbours }: Graph, from: number): Int32Array {
  const distances = new Int32Array(order).fill(-1);
  const queue = new Uint32Array(order);
  distances[from] = 0;
  queue[0] = from;
  let reached = 1;
  for (let next = 0; next < reached; next += 1) {
    const vertex = at(queue, next);
    const end = at(starts, vertex + 1);
    for (let place = at(starts, vertex); place < end; place += 1) {
      const neighbour = at(neighbours, place);
      if (at(distances, neighbour) !== -1) continue;
      distances[neighbour] = at(distances, vertex) + 1;
      queue[reached] = neighbour;
      reached += 1;
    }
  }
  return distances;
}
