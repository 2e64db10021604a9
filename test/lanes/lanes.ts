/**
 * The lanes of the tests. The name of a test file says its lane: `x.graph.test.ts` is in `graph`; a name without a lane,
 * `x.test.ts`, is in `pure`. The files of test/faults have a configuration of their own, vitest.faults.config.ts.
 */
export const lanes = {
  /** No process, no server, no store: the whole lane takes seconds. */
  pure: 'test/**/*.test.ts',
  /** The embedded engine, servers or threads, in the process of the test. */
  graph: 'test/**/*.graph.test.ts',
  /** Starts processes: the command line, the server, Python, R, compilers. */
  process: 'test/**/*.process.test.ts',
  /** Pages in a real browser, with its mouse and keyboard. */
  browser: 'test/**/*.browser.test.ts',
  /** A Neo4j, shared by all files. */
  neo4j: 'test/**/*.neo4j.test.ts',
  /** A Neo4j with the Graph Data Science library. */
  gds: 'test/**/*.gds.test.ts',
};

export type Lane = keyof typeof lanes;

/** What a lane leaves out. Only `pure` would take the files of other lanes. */
export function excludedFrom(lane: Lane): string[] {
  const others = Object.entries(lanes).filter(([name]) => name !== 'pure');
  const elsewhere = ['test/faults/**', '**/node_modules/**'];
  return lane === 'pure' ? [...others.map(([, files]) => files), ...elsewhere] : elsewhere;
}
