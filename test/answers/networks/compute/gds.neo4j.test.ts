import { describe, expect, test } from 'vitest';
import { NetworkGds } from '../../../../src/answers/networks/compute/gds.ts';
import { openNeo4jStore } from '../../../../src/store/engines/neo4j-store.ts';
import { neo4jCredentials, withoutNeo4j } from '../../../neo4j/connection.ts';

describe.skipIf(withoutNeo4j || process.env['NEO4J_TEST_URI'])('a Neo4j without Graph Data Science', () => {
  test('is known for one, and asked again', async () => {
    const store = openNeo4jStore(neo4jCredentials());
    const gds = new NetworkGds(store);
    const owner = { client: 'a', signal: new AbortController().signal };
    expect([await gds.isAvailable(owner), await gds.isAvailable(owner)]).toEqual([false, false]);
    await store.close();
  });
});
