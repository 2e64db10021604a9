import type { Network, NetworkEdge, VertexId } from './network.ts';

/** The years in which a network's vertices and edges were active, ascending, each once. */
export interface Activity {
  readonly vertices: ReadonlyMap<VertexId, readonly number[]>;
  readonly edges: ReadonlyMap<NetworkEdge, readonly number[]>;
}

/**
 * When a network was active: a vertex in the years of its Fabriques, an edge in those of the Fabriques that make it. A
 * Fabrique without a year says nothing, so that a vertex or an edge may have no years at all.
 */
export function activityOf({ vertices, edges }: Network, yearOf: ReadonlyMap<VertexId, number>): Activity {
  const years = (fabriques: readonly VertexId[]): number[] =>
    [...new Set(fabriques.map((id) => yearOf.get(id)).filter((year) => year !== undefined))].sort((a, b) => a - b);
  return {
    vertices: new Map(vertices.map(({ id, fabriques }) => [id, years(fabriques)])),
    edges: new Map(edges.map((edge) => [edge, years(edge.fabriques)])),
  };
}
