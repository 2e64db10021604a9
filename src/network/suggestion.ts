import { at, degreeOf, neighboursOf } from './graph.ts';
import type { VertexId } from './network.ts';
import type { NetworkIndex } from './network-index.ts';

/** A vertex that has no edge to another one, but neighbours in common with it. */
export interface Suggestion {
  readonly id: VertexId;
  /** The resource-allocation index, above 0. */
  readonly score: number;
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
  const { graph } = index;
  const from = index.numberOf(id);
  const near = neighboursOf(graph, from);
  const scores = new Float64Array(graph.order);
  for (const neighbour of near) {
    const share = 1 / degreeOf(graph, neighbour);
    for (const beyond of neighboursOf(graph, neighbour)) scores[beyond] = at(scores, beyond) + share;
  }
  scores[from] = 0;
  for (const neighbour of near) scores[neighbour] = 0;
  const suggestions: Suggestion[] = [];
  for (const [vertex, score] of scores.entries()) {
    if (score > 0 && !excluded.has(index.idOf(vertex))) suggestions.push({ id: index.idOf(vertex), score });
  }
  return suggestions;
}

/** The vertices that have an edge to both, sorted by id. */
export function commonNeighboursOf(index: NetworkIndex, one: VertexId, other: VertexId): VertexId[] {
  const near = new Set(neighboursOf(index.graph, index.numberOf(one)));
  return Array.from(neighboursOf(index.graph, index.numberOf(other)))
    .filter((vertex) => near.has(vertex))
    .map((vertex) => index.idOf(vertex));
}
