import { PublicError } from '../domain/error.ts';
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

/** Whether a network may be analysed in the process. */
export function isAnalysable(network: Network): boolean {
  return analysisCost(network) <= analysisLimit;
}

/** Errors: `BAD_USER_INPUT` for a network beyond `analysisLimit`. */
export function checkAnalysable(network: Network): void {
  if (isAnalysable(network)) return;
  const { vertices, edges } = network;
  throw new PublicError(
    'BAD_USER_INPUT',
    `This network of ${vertices.length} nodes and ${edges.length} edges is too large to be analysed here. Ask a part of it: ` +
      'fewer Fabriques by filter, fewer actors by minFabriques or of, fewer edges by minCount. A server on a Neo4j with the ' +
      'Graph Data Science library analyses the whole.',
  );
}
