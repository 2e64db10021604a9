import type { Occurrences } from './association.ts';
import { falseDiscoveryRate } from './false-discovery.ts';
import { at, degreeOf, graphOf, strengths } from './graph.ts';
import { upperTail } from './hypergeometric.ts';
import type { Backbone, NetworkEdge, NetworkVertex, VertexId } from './network.ts';
import { comparable } from './pair.ts';

/** The significant edges of a one-mode network. A null backbone keeps all of them. Vertices are never removed. */
export function backboneOf(
  vertices: readonly NetworkVertex[],
  edges: readonly NetworkEdge[],
  backbone: Backbone | null,
  fabriqueCount: number,
): readonly NetworkEdge[] {
  if (backbone === null) return edges;
  return backbone.method === 'DISPARITY'
    ? disparityBackbone(vertices, edges, backbone.alpha)
    : hypergeometricBackbone(vertices, edges, backbone.q, fabriqueCount);
}

/**
 * The disparity filter: an edge is retained if (1 - p)^(k - 1) < alpha at one of its ends at least, where p is the share of the
 * edge in the strength of that vertex and k its degree. This is the probability of such a share if the strength were split at
 * random among the edges of the vertex. A vertex of degree 1 gives no evidence: the other end decides, and an edge between
 * two such vertices is not retained.
 *
 * Reference: M. Á. Serrano, M. Boguñá and A. Vespignani, "Extracting the multiscale backbone of complex weighted
 * networks", PNAS 106(16), 2009.
 */
function disparityBackbone(
  vertices: readonly NetworkVertex[],
  edges: readonly NetworkEdge[],
  alpha: number,
): NetworkEdge[] {
  const ids = vertices.map(({ id }) => id);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const graph = graphOf(ids, edges);
  const strength = strengths(graph);
  const pValue = (id: VertexId, weight: number): number => {
    const vertex = numbers.get(id) as number;
    const degree = degreeOf(graph, vertex);
    return degree === 1 ? 1 : (1 - weight / at(strength, vertex)) ** (degree - 1);
  };
  return edges.filter(
    ({ source, target, weight }) =>
      comparable(Math.min(pValue(source, weight), pValue(target, weight))) < comparable(alpha),
  );
}

/**
 * The edges whose q-value is at most `q`, whatever their weights. The p-value is the upper tail of the hypergeometric
 * distribution: the probability that two actors with a and b of N Fabriques share at least c by chance. The q-value comes
 * from the procedure of Benjamini and Hochberg over all pairs of these actors, including pairs without a common Fabrique.
 * Pairs in the API have the same p-values and q-values.
 *
 * Reference: M. Tumminello, S. Miccichè, F. Lillo, J. Piilo and R. N. Mantegna, "Statistically validated networks in
 * bipartite complex systems", PLoS ONE 6(3), 2011.
 */
function hypergeometricBackbone(
  vertices: readonly NetworkVertex[],
  edges: readonly NetworkEdge[],
  q: number,
  fabriqueCount: number,
): NetworkEdge[] {
  const counts = new Map(vertices.map(({ id, fabriques }) => [id, fabriques.length]));
  const countOf = (id: VertexId): number => counts.get(id) as number;
  const pValues = edges.map(({ source, target, count }) => {
    const occurrences: Occurrences = { a: countOf(source), b: countOf(target), c: count };
    return upperTail(occurrences, fabriqueCount);
  });
  const tests = (vertices.length * (vertices.length - 1)) / 2;
  const rate = falseDiscoveryRate(pValues, tests);
  return edges.filter((_, index) => comparable(rate(pValues[index] as number)) <= q);
}
