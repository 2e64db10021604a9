import { defineConfig } from 'vitest/config';
import { excludedFrom, lanes } from '../lanes/lanes.ts';

/** The folder of the tests of the room that is mutated: the tests mirror the source. */
const folder = process.env['MUTATED_TESTS'] ?? 'test';

/** The tests that must find the mutants of a room: its own, of the lane `pure`. */
export default defineConfig({
  // As in vitest.config.ts.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    watch: false,
    testTimeout: 30_000,
    include: [lanes.pure.replace('test', folder)],
    exclude: excludedFrom('pure'),
  },
});
