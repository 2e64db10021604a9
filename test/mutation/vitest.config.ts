import { defineConfig } from 'vitest/config';
import { excludedFrom, lanes } from '../lanes/lanes.ts';

/** The folder of the tests of the room that is mutated: the tests mirror the source. */
const folder = process.env['MUTATED_TESTS'] ?? 'test';

/** Answers need a store: their tests are in the lane `graph` as well. Those of the other rooms are pure. */
const needsGraph = folder.startsWith('test/answers');
const included = needsGraph ? [lanes.pure, lanes.graph] : [lanes.pure];

/** The tests that must find the mutants of a room: its own. */
export default defineConfig({
  // As in vitest.config.ts.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    watch: false,
    testTimeout: 30_000,
    include: included.map((files) => files.replace('test', folder)),
    exclude: excludedFrom('pure').filter((files) => !included.includes(files)),
  },
});
