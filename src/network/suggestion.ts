import { compareIds, type VertexId } from './network.ts';
import type { NetworkIndex } from './network-index.ts';

/** A vertex that has no edge to another one, but neighbours in common with it. */
export interface Suggestion {
  readonly id: VertexId;
  /** The resource-allocation index, above 0. */
  readonly score: number;
  /** Sorted by id. */
  readonly commonNeighbours: readonly VertexId[];
}

/**
 * The vertices at distance 2 from a vertex, with their resource-allocation index: the sum over the common neighbours z of
 * 1 / k(z), where k(z) is the degree of z. It is the amount that one vertex receives if the other gives one unit to each
 * neighbour, and each neighbour divides its unit equally among its own neighbours. Vertices in `excluded` are left out. Sorted by
 * id. Weights play no part.
 *
 * Reference: T. Zhou, L. Lü and Y.-C. Zhang, "Predicting missing links via local information", European Physical Journal B 71,
 * 2009.
 */
export function suggestionsFor(index: NetworkIndex, id: VertexId, excluded: ReadonlySet<VertexId>): Suggestion[] {
  const near = index.neighboursOf(id);
  const leftOut = new Set([id, ...near, ...excluded]);
  const found = new Map<VertexId, { score: number; commonNeighbours: VertexId[] }>();
  for (const neighbour of near) {
    const beyond = index.neighboursOf(neighbour);
    for (const candidate of beyond) {
      if (leftOut.has(candidate)) continue;
      const suggestion = found.get(candidate) ?? { score: 0, commonNeighbours: [] };
      suggestion.score += 1 / beyond.length;
      suggestion.commonNeighbours.push(neighbour);
      found.set(candidate, suggestion);
    }
  }
  return [...found]
    .map(([candidate, suggestion]) => ({ id: candidate, ...suggestion }))
    .sort((one, other) => compareIds(one.id, other.id));
}
