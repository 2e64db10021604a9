// What figures depend on beside the question. Here, so that who only tells how they were computed loads no graph library.

/** The share of its value that PageRank passes on along edges; the rest comes from everywhere alike. */
export const pageRankDamping = 0.85;

/** How many times communities are looked for, each time from another order of the vertices. */
export const communityRuns = 50;
/** Vertices and edges up to which they are looked for so many times; once in larger networks. */
export const communityRunsLimit = 20_000;
