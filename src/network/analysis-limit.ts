import type { Network } from './network.ts';
import type { Refusal } from './refusal.ts';

// Limits count work, not time, so that each server accepts the same networks, however busy it is.

/**
 * Highest `analysisCost` that is measured in the process. Shortest paths visit every edge from every vertex: about ten
 * seconds of one processor at this limit. All other measures, the communities and the layout take less: each has a limit of its own.
 */
export const analysisLimit = 250_000_000;

/** Highest `analysisCost` that is measured in Neo4j by its Graph Data Science library: about 20 s of two processors. */
export const databaseAnalysisLimit = 500_000_000;

/** The cost of measuring a network: vertices × (vertices + edges). Compare it with the limits. */
export function analysisCost({ vertices, edges }: Pick<Network, 'vertices' | 'edges'>): number {
  return vertices.length * (vertices.length + edges.length);
}

/** Whether a network may be measured in the process. */
export function isAnalysable(network: Network): boolean {
  return analysisCost(network) <= analysisLimit;
}

/** Refuses a network above a limit. Null for a smaller one. Default: `analysisLimit`. */
export function analysisRefusal(network: Network, limit = analysisLimit): Refusal | null {
  const cost = analysisCost(network);
  if (cost <= limit) return null;
  const { vertices, edges } = network;
  return { reason: 'too-large-to-measure', vertices: vertices.length, edges: edges.length, cost, limit };
}
