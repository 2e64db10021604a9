import type { Network } from './network.ts';
import type { Refusal } from './refusal.ts';

/**
 * Largest vertices × (vertices + edges) that is measured in the process. Shortest paths visit every edge from every vertex:
 * about ten seconds of one processor at this limit.
 */
export const analysisLimit = 250_000_000;

/** The cost of measuring a network: vertices × (vertices + edges). Compare it with `analysisLimit`. */
export function analysisCost({ vertices, edges }: Network): number {
  return vertices.length * (vertices.length + edges.length);
}

/** Whether a network may be measured in the process. */
export function isAnalysable(network: Network): boolean {
  return analysisCost(network) <= analysisLimit;
}

/** Refuses a network above `analysisLimit`. Null for a smaller one. */
export function analysisRefusal(network: Network): Refusal | null {
  const { vertices, edges } = network;
  return isAnalysable(network)
    ? null
    : { reason: 'too-large-to-measure', vertices: vertices.length, edges: edges.length };
}
