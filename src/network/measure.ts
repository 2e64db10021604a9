import { clusteringOf, corenessOf } from './cohesion.ts';
import { componentsOf } from './component.ts';
import { degreeOf, type Graph, strengths } from './graph.ts';
import { pageRankOf } from './page-rank.ts';
import { groupNumbers } from './partition.ts';
import { shortestPathMeasures } from './shortest-path-measures.ts';

/**
 * The vertex measures that another program can compute by the same definitions. Each list is indexed by the number of the
 * vertex: its index in `Network.vertices`.
 */
export interface VertexColumns {
  readonly degree: readonly number[];
  readonly strength: readonly number[];
  readonly betweenness: readonly number[];
  readonly closeness: readonly number[];
  readonly pageRank: readonly number[];
  readonly coreness: readonly number[];
  readonly clustering: readonly number[];
  /** A label: vertices of the same component have the same number. */
  readonly component: readonly number[];
}

/** Computes these measures. Betweenness and closeness take the most time by far: they need all shortest paths. */
export function measure(graph: Graph): VertexColumns {
  return {
    ...shortestPathMeasures(graph),
    degree: Array.from({ length: graph.order }, (_, vertex) => degreeOf(graph, vertex)),
    strength: [...strengths(graph)],
    pageRank: pageRankOf(graph).values,
    coreness: corenessOf(graph),
    clustering: clusteringOf(graph),
    component: groupNumbers(componentsOf(graph), graph.order),
  };
}
