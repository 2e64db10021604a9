import { type Graph, neighboursOf } from './graph.ts';
import { type Groups, groupsOf } from './partition.ts';

/** The connected components, the largest first. */
export function componentsOf(graph: Graph): Groups {
  const labels = new Array<number>(graph.order).fill(-1);
  for (let first = 0; first < graph.order; first += 1) {
    if (labels[first] !== -1) continue;
    labels[first] = first;
    const reached = [first];
    for (const vertex of reached) {
      for (const neighbour of neighboursOf(graph, vertex)) {
        if (labels[neighbour] !== -1) continue;
        labels[neighbour] = first;
        reached.push(neighbour);
      }
    }
  }
  return groupsOf(labels);
}
