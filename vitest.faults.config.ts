import { defineConfig } from 'vitest/config';

const neo4jSuites = 'test/faults/**/*.faults.neo4j.test.ts';
const build = 'test/faults/global-setup.ts';

/**
 * The lane of faults and abuse (`npm run test:faults`): built servers as processes, one suite after the other, so that
 * what is measured of a server is its own.
 */
export default defineConfig({
  // As in vitest.config.ts.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    watch: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    projects: [
      {
        extends: true,
        test: { name: 'faults', include: ['test/faults/**/*.faults.test.ts'], globalSetup: [build] },
      },
      {
        extends: true,
        test: {
          name: 'faults-neo4j',
          include: [neo4jSuites],
          globalSetup: [build, 'test/neo4j/global-setup.ts'],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
