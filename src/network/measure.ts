import { pageRankOf } from './centrality.ts';
import { clusteringOf, corenessOf } from './cohesion.ts';
import { componentsOf } from './component.ts';
import { degreeOf, type Graph, strengths } from './graph.ts';
import { groupNumbers } from './partition.ts';
import { shortestPathMeasures } from './shortest-path-measures.ts';

/**
 * Figures of all vertices that another program can compute by the same definitions, each list by the number of the vertex:
 * its place among the vertices of the network.
 */
export interface VertexColumns {
  readonly degree: readonly number[];
  readonly strength: readonly number[];
  readonly betweenness: readonly number[];
  readonly closeness: readonly number[];
  readonly pageRank: readonly number[];
  readonly coreness: readonly number[];
  readonly clustering: readonly number[];
  /** The same number for vertices of the same component, whichever. */
  readonly component: readonly number[];
}

/** The figures, computed here. Shortest paths, for betweenness and closeness, take the most time by far. */
export function measure(graph: Graph): VertexColumns {
  return {
    ...shortestPathMeasures(graph),
    degree: Array.from({ length: graph.order }, (_, vertex) => degreeOf(graph, vertex)),
    strength: [...strengths(graph)],
    pageRank: pageRankOf(graph),
    coreness: corenessOf(graph),
    clustering: clusteringOf(graph),
    component: groupNumbers(componentsOf(graph), graph.order),
  };
}
