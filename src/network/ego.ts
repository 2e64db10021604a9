import { distancesFrom } from './distance.ts';
import { intAt } from './graph.ts';
import type { Network, VertexId } from './network.ts';
import type { NetworkIndex } from './network-index.ts';

/** What an ego network is cut out around. */
export interface Ego {
  readonly of: VertexId;
  /** Largest distance from it, in edges: 1 or more. */
  readonly radius: number;
}

/**
 * The ego network of a vertex: the vertices at most `radius` edges from it, itself included, and all edges among them.
 * Vertices and edges are those of the whole network, with the same Fabriques, weights and counts.
 *
 * Errors: an id that is not a vertex of the network.
 */
export function egoOf(index: NetworkIndex, { of, radius }: Ego): Network {
  const distances = distancesFrom(index.graph, index.numberOf(of));
  const { vertices, edges: _all, ...described } = index.network;
  const near = vertices.filter((_, number) => intAt(distances, number) !== -1 && intAt(distances, number) <= radius);
  const ids = new Set(near.map(({ id }) => id));
  return {
    ...described,
    vertices: near,
    // Sorted by source, then target, like all edges.
    edges: near.flatMap(({ id }) => index.edgesOf(id).filter(({ source, target }) => source === id && ids.has(target))),
  };
}
