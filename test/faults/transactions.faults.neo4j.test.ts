import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { neo4jCredentials, withoutNeo4j } from '../neo4j/connection.ts';
import { openClient } from './client.ts';
import { datasetOf, temporaryFolder, writeDataset } from './datasets.ts';
import { neo4jEnvironment, proxiedNeo4j, seedNeo4j } from './proxied-neo4j.ts';
import { expectAnswered, expectRefused } from './refusal.ts';
import { type Served, startMain, withoutBudget, withoutCaches } from './served.ts';
import { runningStatements } from './transactions.ts';

/** Keeps a Neo4j with 1,000 Fabriques busy for seconds, and is within every limit. */
const heavy = `query ($from: Int!) {
  coOccurrences(between: TERRITOIRE, and: PARTNER, orderBy: P_VALUE, minFabriques: 1, filter: { years: { from: $from } }, first: 5) {
    nodes { count qValue }
  }
}`;
/** How soon after its end a request may leave a statement in the database, in milliseconds. */
const endedWithin = 2_000;

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

  test('that takes too long is told clearly, and does not go on', async () => {
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
    await expect.poll(running, { timeout: endedWithin }).toEqual([]);
    client.close();
  });

  test('ends with the request: at its deadline', async () => {
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
    await expect.poll(running, { timeout: endedWithin }).toEqual([]);
    client.close();
  });

  test('ends when its client goes away', async () => {
    server = await startMain({
      ...neo4jEnvironment(neo4jCredentials()),
      ...withoutBudget,
      ...withoutCaches,
      STATEMENT_TIMEOUT_MS: '60000',
      REQUEST_TIMEOUT_MS: '60000',
    });
    const client = openClient(server.url);
    const gone = new AbortController();
    const asked = [-1, -2, -3].map((from) =>
      client.post({ query: heavy, variables: { from } }, { signal: gone.signal }),
    );
    const ended = Promise.allSettled(asked);
    await expect.poll(async () => (await running()).length, { timeout: 5_000 }).toBe(3);
    gone.abort();
    expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await expect.poll(running, { timeout: endedWithin }).toEqual([]);
    client.close();
  });

  test('more than the pool has connections for are refused, or wait no longer than the deadline', async () => {
    const { proxy, environment } = await proxiedNeo4j();
    server = await startMain({ ...environment, ...withoutBudget, ...withoutCaches });
    const client = openClient(server.url);
    expectAnswered(await client.post({ query: '{ fabriques { totalCount } }' }));
    const asked = Array.from({ length: 150 }, (_, number) =>
      client.post({ query: heavy, variables: { from: -number } }),
    );
    for (const reply of await Promise.all(asked)) {
      if (reply.status === 200) expectAnswered(reply);
      else expectRefused(reply);
      expect(reply.ms).toBeLessThan(6_000);
    }
    await expect
      .poll(async () => (await client.post({ query: '{ fabriques { totalCount } }' })).status, { timeout: 10_000 })
      .toBe(200);
    expect(proxy.connections()).toBeLessThanOrEqual(50);
    await expect.poll(running, { timeout: endedWithin }).toEqual([]);
    client.close();
    await proxy.close();
  });
});
