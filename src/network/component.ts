import type { Graph } from './graph.ts';
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
