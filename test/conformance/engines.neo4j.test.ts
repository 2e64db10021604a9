import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { openNeo4jStore } from '../../src/store/engines/neo4j-store.ts';
import { importDataset } from '../../src/store/load/import.ts';
import { frozenDataset } from '../fixtures/frozen/frozen.ts';
import { neo4jCredentials, withoutNeo4j } from '../neo4j/connection.ts';
import { asker, storeOf } from '../schema/ask.ts';
import { clear } from '../store/engines/use-store.ts';
import { operations } from './operations.ts';

describe.skipIf(withoutNeo4j)('on Neo4j, over the real data', () => {
  let neo4j: GraphStore;
  let embedded: GraphStore;
  beforeAll(async () => {
    const dataset = frozenDataset();
    neo4j = openNeo4jStore(neo4jCredentials());
    await clear(neo4j);
    await importDataset(neo4j, dataset);
    embedded = await storeOf(dataset);
  });
  afterAll(async () => {
    await neo4j.close();
    await embedded.close();
  });

  test.each(operations)('$name has the answer of the embedded engine, at as many statements', async ({ query }) => {
    const answer = await asker(neo4j)(query);
    expect(answer.errors).toEqual([]);
    // Lists without rows would be equal on any two engines: some list has one, or some field is a number.
    expect(JSON.stringify(answer.data)).toMatch(/\[[^\]]|:\d/);
    expect(answer).toEqual(await asker(embedded)(query));
  });
});
