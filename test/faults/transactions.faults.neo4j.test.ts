import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { neo4jCredentials, withoutNeo4j } from '../neo4j/connection.ts';
import { openClient } from './client.ts';
import { datasetOf, temporaryFolder, writeDataset } from './datasets.ts';
import { neo4jEnvironment, proxiedNeo4j, seedNeo4j } from './proxied-neo4j.ts';
import { expectAnswered, expectRefused } from './refusal.ts';
import { type Served, startMain, withoutBudget, withoutCaches } from './served.ts';
import { runningStatements } from './transactions.ts';

/** Keeps a Neo4j with 1,000 Fabriques busy for seconds, although it is within all limits. */
const heavy = `query ($from: Int!) {
  coOccurrences(between: TERRITOIRE, and: PARTNER, orderBy: P_VALUE, minFabriques: 1, filter: { years: { from: $from } }, first: 5) {
    nodes { count qValue }
  }
}`;
/** Maximum time from the end of a request to the end of its statement in the database, in milliseconds. */
const endedWithinMs = 2_000;

describe.skipIf(withoutNeo4j)('a statement in Neo4j', () => {
  let server: Served;
  let folder: string;
  const running = () => runningStatements(neo4jCredentials());

  beforeAll(async () => {
    folder = await temporaryFolder();
    await seedNeo4j(await writeDataset(folder, await datasetOf(1_000)));
  });
  afterEach(async () => {
    await server?.kill();
    await expect.poll(running, { timeout: 30_000 }).toEqual([]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('ends at its timeout, and the client gets TIMEOUT', async () => {
    server = await startMain({
      ...neo4jEnvironment(neo4jCredentials()),
      ...withoutBudget,
      ...withoutCaches,
      STATEMENT_TIMEOUT_MS: '50',
    });
    const client = openClient(server.url);
    const reply = await client.post({ query: heavy, variables: { from: -1 } });
    expectRefused(reply);
    expect(JSON.parse(reply.body)).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] });
    await expect.poll(running, { timeout: endedWithinMs }).toEqual([]);
    client.close();
  });

  test('ends at the deadline of its request', async () => {
    server = await startMain({
      ...neo4jEnvironment(neo4jCredentials()),
      ...withoutBudget,
      ...withoutCaches,
      REQUEST_TIMEOUT_MS: '150',
    });
    const client = openClient(server.url);
    const reply = await client.post({ query: heavy, variables: { from: -1 } });
    expectRefused(reply);
    expect(reply.ms).toBeLessThan(1_150);
    await expect.poll(running, { timeout: endedWithinMs }).toEqual([]);
    client.close();
  });

  test('ends when its client disconnects', async () => {
    server = await startMain({
      ...neo4jEnvironment(neo4jCredentials()),
      ...withoutBudget,
      ...withoutCaches,
      STATEMENT_TIMEOUT_MS: '60000',
      REQUEST_TIMEOUT_MS: '60000',
    });
    const client = openClient(server.url);
    const gone = new AbortController();
    const requests = [-1, -2, -3].map((from) =>
      client.post({ query: heavy, variables: { from } }, { signal: gone.signal }),
    );
    const ended = Promise.allSettled(requests);
    await expect.poll(async () => (await running()).length, { timeout: 5_000 }).toBe(3);
    gone.abort();
    expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await expect.poll(running, { timeout: endedWithinMs }).toEqual([]);
    client.close();
  });

  test('beyond the size of the connection pool is refused, or waits no longer than the deadline', async () => {
    const { proxy, environment } = await proxiedNeo4j();
    server = await startMain({ ...environment, ...withoutBudget, ...withoutCaches });
    const client = openClient(server.url);
    expectAnswered(await client.post({ query: '{ fabriques { totalCount } }' }));
    const requests = Array.from({ length: 150 }, (_, number) =>
      client.post({ query: heavy, variables: { from: -number } }),
    );
    for (const reply of await Promise.all(requests)) {
      if (reply.status === 200) expectAnswered(reply);
      else expectRefused(reply);
      expect(reply.ms).toBeLessThan(6_000);
    }
    await expect
      .poll(async () => (await client.post({ query: '{ fabriques { totalCount } }' })).status, { timeout: 10_000 })
      .toBe(200);
    expect(proxy.connections()).toBeLessThanOrEqual(50);
    await expect.poll(running, { timeout: endedWithinMs }).toEqual([]);
    client.close();
    await proxy.close();
  });
});
