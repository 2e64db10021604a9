import { defineConfig } from 'vitest/config';

const neo4jSuites = 'test/**/*.neo4j.test.ts';

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
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [neo4jSuites] },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: [neo4jSuites],
          globalSetup: ['test/neo4j/global-setup.ts'],
          // Community has one user database: the suites share it, so one runs after the other, and each empties it first.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
