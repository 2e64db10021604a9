import { defineConfig } from 'vitest/config';

const neo4jSuites = 'test/**/*.neo4j.test.ts';
const gdsSuites = 'test/**/*.gds.test.ts';
/** These take minutes: they have a lane of their own, vitest.faults.config.ts. */
const faultSuites = 'test/faults/**';
/** Builds the program if it is out of date: some tests run it. */
const build = 'test/build/global-setup.ts';

export default defineConfig({
  // Vite would take graphql's ES build for our files, while packages take its CommonJS one: two realms of types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    watch: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [neo4jSuites, gdsSuites, faultSuites],
          globalSetup: [build],
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: [neo4jSuites],
          exclude: [faultSuites],
          globalSetup: [build, 'test/neo4j/global-setup.ts'],
          // Community has one user database: the suites share it, so one runs after the other, and each empties it first.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'gds',
          include: [gdsSuites],
          // A server apart: the library makes Neo4j start later, and the suites of `neo4j` hold without it.
          globalSetup: [build, 'test/neo4j/gds-setup.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
