import type { Network } from './network.ts';

/**
 * Vertices times vertices and edges up to which a network is analysed in the process. Shortest paths follow every edge from
 * every vertex: at this limit, for some ten seconds of one processor.
 */
export const analysisLimit = 250_000_000;

/** What analysing a network costs, to be compared with `analysisLimit`. */
export function analysisCost({ vertices, edges }: Network): number {
  return vertices.length * (vertices.length + edges.length);
}
