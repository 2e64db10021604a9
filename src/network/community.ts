import { type Graph, scaled } from './graph.ts';
import { byNumber, louvain, modularity, toGraphology, weightAttribute } from './graphology.ts';
import type { CommunityQuestion } from './network.ts';
import { adjustedRandIndex, type Groups, groupNumbers, groupsOf } from './partition.ts';
import { seededRandom, shuffled } from './random.ts';

/** How many other seeds the stability of communities is measured with. */
export const stabilityRuns = 50;
/** Vertices and edges up to which it is measured: each run costs about as much as finding the communities. */
export const stabilityLimit = 20_000;

/**
 * Communities by the Louvain method, which looks for a partition of high modularity by moving vertices one by one to the
 * community of a neighbour, then communities as wholes. It depends on the order in which it meets the vertices: the seed
 * chooses one. A vertex without an edge is a community of its own. Communities may, rarely, be not connected.
 *
 * Reference: V. D. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, "Fast unfolding of communities in large
 * networks", Journal of Statistical Mechanics, P10008, 2008.
 */
export function communitiesOf(graph: Graph, { resolution, seed }: CommunityQuestion): Groups {
  if (graph.links.length === 0) return groupsOf([...Array(graph.order).keys()]);
  const random = seededRandom(seed);
  // The package takes differences below 1e-10 for ties, whatever the weights: scaled, modularity is the same.
  const copy = toGraphology(scaled(graph), shuffled(graph.order, random));
  return groupsOf(byNumber(louvain(copy, { resolution, rng: random }), graph.order));
}

/**
 * How far communities depend on the seed: the mean adjusted Rand index between those of this seed and those of the
 * `stabilityRuns` seeds that follow it; 1 when all are the same. Null without edges, and beyond `stabilityLimit`.
 */
export function stabilityOf(graph: Graph, { resolution, seed }: CommunityQuestion): number | null {
  if (graph.links.length === 0 || graph.order + graph.links.length > stabilityLimit) return null;
  const labels = (of: number): number[] =>
    groupNumbers(communitiesOf(graph, { resolution, seed: of % 2 ** 32 }), graph.order);
  const reported = labels(seed);
  let sum = 0;
  for (let run = 1; run <= stabilityRuns; run += 1) sum += adjustedRandIndex(reported, labels(seed + run));
  return sum / stabilityRuns;
}

/**
 * The weighted modularity of a partition: the sum over groups of w / W - resolution (s / 2W)^2, where w is the weight of
 * the edges within the group, s the sum of its strengths and W the weight of all edges. Null without edges.
 *
 * A two-mode network is taken as any other: this is not the bipartite modularity of Barber (2007).
 *
 * References: M. E. J. Newman and M. Girvan, "Finding and evaluating community structure in networks", Physical Review E
 * 69, 026113, 2004; J. Reichardt and S. Bornholdt, "Statistical mechanics of community detection", Physical Review E 74,
 * 016110, 2006 (resolution).
 */
export function modularityOf(graph: Graph, groups: Groups, resolution: number): number | null {
  if (graph.links.length === 0) return null;
  const numbers = groupNumbers(groups, graph.order);
  return modularity(toGraphology(graph), {
    getNodeCommunity: (vertex) => numbers[Number(vertex)] as number,
    getEdgeWeight: weightAttribute,
    resolution,
  });
}
