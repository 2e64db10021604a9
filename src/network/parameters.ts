// Parameters of measures that a request cannot change. In a module of their own: `method.ts` needs them without a graph library.

/** Damping of PageRank: the probability that the random walker follows an edge instead of jumping to a random vertex. */
export const pageRankDamping = 0.85;

/** Most runs of the Louvain method, each from another order of the vertices. */
export const communityRuns = 50;
/** (Vertices + edges) × runs: a tenth of a second. Larger networks get fewer runs. */
const communityWork = 150_000;
/** Most vertices and edges, together, for all runs. */
export const allRunsLimit = communityWork / communityRuns;
/** Most vertices and edges, together, for more than one run. */
export const severalRunsLimit = communityWork / 2;

/** The number of runs of the Louvain method in a network of this many vertices and edges. */
export function communityRunsOf(vertices: number, edges: number): number {
  return Math.min(communityRuns, Math.max(1, Math.floor(communityWork / Math.max(1, vertices + edges))));
}
