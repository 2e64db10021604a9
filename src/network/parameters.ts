// Parameters of measures that a request cannot change. In a module of their own: `method.ts` needs them without a graph library.

/** Damping of PageRank: the probability that the random walker follows an edge instead of jumping to a random vertex. */
export const pageRankDamping = 0.85;

/** Runs of the Louvain method, each from another order of the vertices. */
export const communityRuns = 50;
/** Most vertices and edges, together, for this number of runs. Larger networks get one run. */
export const communityRunsLimit = 20_000;

/** The number of runs of the Louvain method in a network of this many vertices and edges. */
export function communityRunsOf(vertices: number, edges: number): number {
  return vertices + edges > communityRunsLimit ? 1 : communityRuns;
}
