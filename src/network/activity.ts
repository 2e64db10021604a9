import type { Network, NetworkEdge, VertexId } from './network.ts';

/** The years in which the vertices and edges of a network were active: ascending, without duplicates. */
export interface Activity {
  readonly vertices: ReadonlyMap<VertexId, readonly number[]>;
  readonly edges: ReadonlyMap<NetworkEdge, readonly number[]>;
}

/**
 * A vertex is active in the years of its Fabriques, an edge in the years of the Fabriques that both ends share. `yearOf` may
 * lack a Fabrique, so a vertex or an edge may have no year.
 */
export function activityOf({ vertices, edges }: Network, yearOf: ReadonlyMap<VertexId, number>): Activity {
  const years = (fabriques: readonly VertexId[]): number[] =>
    [...new Set(fabriques.map((id) => yearOf.get(id)).filter((year) => year !== undefined))].sort((a, b) => a - b);
  return {
    vertices: new Map(vertices.map(({ id, fabriques }) => [id, years(fabriques)])),
    edges: new Map(edges.map((edge) => [edge, years(edge.fabriques)])),
  };
}
