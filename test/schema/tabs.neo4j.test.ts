import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectPath } from '../../src/project-root.ts';
import { readTabs } from '../../src/server/playground.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { importDataset } from '../../src/store/import.ts';
import { openNeo4jStore } from '../../src/store/neo4j-store.ts';
import { readDataset } from '../../src/store/read-dataset.ts';
import { neo4jCredentials, withoutNeo4j } from '../neo4j/connection.ts';
import { asker, storeOf } from './ask.ts';

describe.skipIf(withoutNeo4j)('on Neo4j', () => {
  let neo4j: GraphStore;
  let embedded: GraphStore;
  beforeAll(async () => {
    const dataset = await readDataset(projectPath('seed/dataset.json'));
    neo4j = openNeo4jStore(neo4jCredentials());
    await neo4j.write((transaction) => transaction.run('MATCH (node) DETACH DELETE node', {}));
    await importDataset(neo4j, dataset);
    embedded = await storeOf(dataset);
  });
  afterAll(async () => {
    await neo4j.close();
    await embedded.close();
  });

  it.each(readTabs())('$name has the answer of the embedded engine, at as many statements', async ({ query }) => {
    const onNeo4j = await asker(neo4j)(query);
    expect(onNeo4j.errors).toEqual([]);
    expect(onNeo4j).toEqual(await asker(embedded)(query));
  });
});
