import fc from 'fast-check';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { openNeo4jStore } from '../../src/store/engines/neo4j-store.ts';
import { importDataset } from '../../src/store/load/import.ts';
import { neo4jCredentials, withoutNeo4j } from '../neo4j/connection.ts';
import { asker } from '../schema/ask.ts';
import { clear } from '../store/engines/use-store.ts';
import { datasetArbitrary } from './dataset-arbitrary.ts';
import { plainGraph } from './plain/graph.ts';
import { questions } from './relationships/questions.ts';

/** The same questions as on the embedded engine, of fewer graphs: each is imported once, and asked every question. */
describe.skipIf(withoutNeo4j)('on any graph in Neo4j', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = openNeo4jStore(neo4jCredentials());
    await clear(store);
  });
  afterAll(() => store.close());

  const everyQuestion = fc.tuple(...questions.map(({ args }) => fc.tuple(args)));

  test('every answer is what plain code works out', { timeout: 240_000 }, async () => {
    const holds = fc.asyncProperty(datasetArbitrary, everyQuestion, async (dataset, asked) => {
      // One import after the other: what the former graph had must be gone as well.
      await importDataset(store, dataset, { noticeMs: 0 });
      for (const [index, { check }] of questions.entries()) {
        for (const args of asked[index] ?? []) await check(asker(store), plainGraph(dataset), args);
      }
    });
    await fc.assert(holds, { seed: 20_260_131, numRuns: 4, unbiased: true, endOnFailure: true });
  });
});
