import { at, type Graph, neighboursOf } from './graph.ts';
import { connectedComponents, toGraphology } from './graphology.ts';
import { type Groups, groupsOf } from './partition.ts';

/** The connected components, the largest first. */
export function componentsOf(graph: Graph): Groups {
  const labels = new Array<number>(graph.order);
  for (const [label, members] of connectedComponents(toGraphology(graph)).entries()) {
    for (const vertex of members) labels[Number(vertex)] = label;
  }
  return groupsOf(labels);
}

/** The longest distance between two vertices of a component, every edge having length 1; null for an empty one. */
export function diameterOf(graph: Graph, members: readonly number[]): number | null {
  if (members.length === 0) return null;
  const queue = new Uint32Array(members.length);
  const distances = new Int32Array(graph.order);
  let longest = 0;
  for (const start of members) {
    distances.fill(-1);
    distances[start] = 0;
    queue[0] = start;
    let end = 1;
    for (let next = 0; next < end; next += 1) {
      const vertex = at(queue, next);
      for (const neighbour of neighboursOf(graph, vertex)) {
        if (at(distances, neighbour) !== -1) continue;
        distances[neighbour] = at(distances, vertex) + 1;
        queue[end] = neighbour;
        end += 1;
      }
    }
    longest = Math.max(longest, at(distances, at(queue, end - 1)));
  }
  return longest;
}
