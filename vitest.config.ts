import { defineConfig } from 'vitest/config';
import { excludedFrom, type Lane, lanes } from './test/lanes/lanes.ts';

/** Builds the program if it is out of date: the tests of these lanes run it, or read what the build writes. */
const build = 'test/build/global-setup.ts';

const lane = (name: Lane) => ({ name, include: [lanes[name]], exclude: excludedFrom(name) });

export default defineConfig({
  // Vite would take graphql's ES build for our files, while packages take its CommonJS one: two realms of types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    watch: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      // Pure files share nothing that a test changes: without a worker for each file the lane takes half the time.
      { extends: true, test: { ...lane('pure'), isolate: false } },
      { extends: true, test: { ...lane('graph'), globalSetup: [build], sequence: { groupOrder: 1 } } },
      { extends: true, test: { ...lane('process'), globalSetup: [build], sequence: { groupOrder: 2 } } },
      {
        extends: true,
        // One browser at a time: two would take each other's processors.
        test: { ...lane('browser'), globalSetup: [build], fileParallelism: false, sequence: { groupOrder: 3 } },
      },
      {
        extends: true,
        test: {
          ...lane('neo4j'),
          globalSetup: [build, 'test/neo4j/global-setup.ts'],
          // Community has one user database: the suites share it, so one runs after the other, and each empties it first.
          fileParallelism: false,
          sequence: { groupOrder: 4 },
        },
      },
      {
        extends: true,
        test: {
          ...lane('gds'),
          // A server of its own: the library makes Neo4j start later, and the suites of `neo4j` hold without it.
          globalSetup: [build, 'test/neo4j/gds-setup.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 5 },
        },
      },
    ],
  },
});
