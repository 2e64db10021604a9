import { type Graph, intAt, uintAt } from './graph.ts';

/** Distances from a vertex, by the number of the vertex. Every edge has length 1. -1 for vertices that cannot be reached. */
export function distancesFrom({ order, starts, neighbours }: Graph, from: number): Int32Array {
  const distances = new Int32Array(order).fill(-1);
  const queue = new Uint32Array(order);
  distances[from] = 0;
  queue[0] = from;
  let reached = 1;
  for (let next = 0; next < reached; next += 1) {
    const vertex = uintAt(queue, next);
    const end = uintAt(starts, vertex + 1);
    for (let index = uintAt(starts, vertex); index < end; index += 1) {
      const neighbour = uintAt(neighbours, index);
      if (intAt(distances, neighbour) !== -1) continue;
      distances[neighbour] = intAt(distances, vertex) + 1;
      queue[reached] = neighbour;
      reached += 1;
    }
  }
  return distances;
}

/** Number of vertices at a distance. */
export interface DistanceCount {
  /** In edges, 1 or more. */
  readonly distance: number;
  readonly count: number;
}

/** Number of vertices at each distance from 1, ascending. Every distance up to the largest has a vertex. */
export function countDistances(distances: Int32Array): DistanceCount[] {
  const counts: number[] = [];
  for (const distance of distances) if (distance > 0) counts[distance - 1] = (counts[distance - 1] ?? 0) + 1;
  return counts.map((count, index) => ({ distance: index + 1, count }));
}
