/** Candidates of a name with this score or more are almost always right: see `test/answers/search/names.graph.test.ts`. */
export const certainScore = 0.8;
