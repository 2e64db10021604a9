import { at, type Graph, scaled } from './graph.ts';
import { louvain } from './louvain.ts';
import type { CommunityOptions } from './network.ts';
import { comparable } from './pair.ts';
import { communityRunsOf } from './parameters.ts';
import { adjustedRandIndex, type Groups, groupNumbers, groupsOf } from './partition.ts';
import { seededRandom, shuffled } from './random.ts';

export interface FoundCommunities {
  readonly groups: Groups;
  /** Null without edges. */
  readonly modularity: number | null;
  /** Null without edges, and after a single run. */
  readonly stability: number | null;
}

/**
 * Communities by the Louvain method. It searches a partition of high modularity: it moves single vertices to the community of
 * a neighbour, then merges whole communities. The result depends on the order of the vertices, so it runs up to 50 times
 * (`communityRunsOf`), from random orders that the seed determines. The partition of the highest modularity is the result, the
 * first one of several. Stability is the mean adjusted Rand index between this run and the others, 1 if all are the same. A
 * vertex without an edge forms its own community. A community is in rare cases not connected.
 */
export function communitiesOf(graph: Graph, { resolution, seed }: CommunityOptions): FoundCommunities {
  if (graph.links.length === 0) {
    return { groups: groupsOf([...Array(graph.order).keys()]), modularity: null, stability: null };
  }
  // Differences below 1e-10 are ties, whatever the weights. Scaling does not change modularity.
  const comparableWeights = scaled(graph);
  const random = seededRandom(seed);
  const runs = communityRunsOf(graph.order, graph.links.length);
  const found = Array.from({ length: runs }, () => {
    const groups = groupsOf(louvain(comparableWeights, shuffled(graph.order, random), resolution, random));
    return { groups, modularity: modularityOf(graph, groups, resolution) };
  });
  const best = found.reduce((one, other) => (comparable(other.modularity) > comparable(one.modularity) ? other : one));
  const labels = groupNumbers(best.groups, graph.order);
  const others = found.filter((run) => run !== best).map(({ groups }) => groupNumbers(groups, graph.order));
  const agreement = others.reduce((sum, other) => sum + adjustedRandIndex(labels, other), 0);
  return { ...best, stability: others.length === 0 ? null : agreement / others.length };
}

/**
 * The weighted modularity of a partition: the sum over groups of w / W - resolution (s / 2W)^2, where w is the weight of the
 * edges within the group, s the sum of the strengths of its vertices and W the weight of all edges.
 *
 * A two-mode network is treated like any other: this is not the bipartite modularity of Barber (2007).
 *
 * References: M. E. J. Newman and M. Girvan, "Finding and evaluating community structure in networks", Physical Review E
 * 69, 026113, 2004; J. Reichardt and S. Bornholdt, "Statistical mechanics of community detection", Physical Review E 74,
 * 016110, 2006 (resolution).
 */
export function modularityOf({ links, order }: Graph, groups: Groups, resolution: number): number {
  const numbers = groupNumbers(groups, order);
  const within = new Float64Array(groups.length + 1);
  const strengths = new Float64Array(groups.length + 1);
  let total = 0;
  for (const { source, target, weight } of links) {
    const [one, other] = [numbers[source] as number, numbers[target] as number];
    total += weight;
    strengths[one] = at(strengths, one) + weight;
    strengths[other] = at(strengths, other) + weight;
    if (one === other) within[one] = at(within, one) + weight;
  }
  return groups.reduce((sum, _, index) => {
    const share = at(strengths, index + 1) / (2 * total);
    return sum + at(within, index + 1) / total - resolution * share * share;
  }, 0);
}
