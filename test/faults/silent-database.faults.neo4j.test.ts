import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Environment } from '../http/child.ts';
import { neo4jCredentials, withoutNeo4j } from '../neo4j/connection.ts';
import { emptyDatabase } from '../neo4j/database.ts';
import { type Client, openClient, type Reply } from './client.ts';
import { proxiedNeo4j, seedNeo4j } from './proxied-neo4j.ts';
import { expectAnswered, expectRefused } from './refusal.ts';
import { type Served, startMain, withoutBudget } from './served.ts';
import type { ProxyMode, TcpProxy } from './tcp-proxy.ts';

/** Promises of the server, in milliseconds. */
const refusedWithinMs = 2_000;
const deadlineMs = 5_000;
const endedWithinMs = deadlineMs + 1_000;
/** Maximum time until the server answers again after the database does. */
const recoveredWithinMs = 10_000;

const cached = '{ fabriques(first: 1, orderBy: { field: TITLE }) { totalCount } }';
/** A query with a year that no other query has, so that no cache answers. */
const years = (from: number) => `{ fabriques(filter: { years: { from: ${from} } }) { totalCount } }`;

describe.skipIf(withoutNeo4j)('a server whose Neo4j', () => {
  let proxy: TcpProxy;
  let environment: Environment;
  let server: Served;
  let client: Client;
  let year = -1;
  const fresh = () => {
    year -= 1;
    return client.post({ query: years(year) });
  };
  const all = { fabriques: { totalCount: 23 } };

  const recovered = async () => {
    await expect.poll(async () => (await fresh()).status, { timeout: recoveredWithinMs, interval: 200 }).toBe(200);
    expect(expectAnswered(await fresh())).toEqual(all);
    expect((await client.get('/readyz')).status).toBe(200);
  };

  beforeAll(async () => {
    await emptyDatabase(neo4jCredentials());
    await seedNeo4j();
    ({ proxy, environment } = await proxiedNeo4j());
    await proxy.set('refuse');
    server = await startMain({ ...environment, ...withoutBudget });
    client = openClient(server.url, { timeoutMs: 30_000 });
  });
  afterAll(async () => {
    client?.close();
    await server?.kill();
    await proxy?.close();
  });

  test('is down at its start runs, is not ready, and recovers by itself', async () => {
    expect((await client.get('/healthz')).status).toBe(200);
    const ready = await client.get('/readyz');
    expect(ready.status).toBe(503);
    const refused = await fresh();
    expectRefused(refused);
    expect(Math.max(ready.ms, refused.ms)).toBeLessThan(refusedWithinMs);
    await proxy.set('pass');
    await recovered();
  });

  describe.each<[string, ProxyMode]>([
    ['freezes', 'freeze'],
    ['is behind a black hole', 'black-hole'],
  ])('%s', (_, mode) => {
    let inFlight: Promise<Reply>[];

    beforeEach(async () => {
      await proxy.set('pass');
      await recovered();
      expectAnswered(await client.post({ query: cached }));
      // The server trusts the version of the data for one second: requests within that time are not refused at once.
      inFlight = Array.from({ length: 10 }, () => fresh());
      await proxy.set(mode);
    });

    test('ends requests in flight at the deadline, refuses new ones, serves cached answers, and recovers', async () => {
      for (const reply of await Promise.all(inFlight)) {
        if (reply.status === 200) expect(expectAnswered(reply)).toEqual(all);
        else expectRefused(reply);
        expect(reply.ms).toBeLessThan(endedWithinMs);
      }
      const refused = await Promise.all(Array.from({ length: 60 }, () => fresh()));
      for (const reply of refused) expectRefused(reply);
      expect(Math.max(...refused.map(({ ms }) => ms))).toBeLessThan(refusedWithinMs);

      const health = await client.get('/healthz');
      const ready = await client.get('/readyz');
      expect([health.status, ready.status]).toEqual([200, 503]);
      const typename = await client.post({ query: '{ __typename }' });
      expect(expectAnswered(typename)).toEqual({ __typename: 'Query' });
      const known = await client.post({ query: cached });
      expect(expectAnswered(known)).toEqual(all);
      // RFC 7234, 5.5.2.
      expect(known.headers.warning).toMatch(/^111 /);
      for (const { ms } of [health, ready, typename, known]) expect(ms).toBeLessThan(refusedWithinMs);

      await proxy.set('pass');
      await recovered();
      expect((await client.post({ query: cached })).headers.warning).toBeUndefined();
      // Abandoned connections are closed: the pool does not grow with each fault.
      await expect.poll(proxy.connections, { timeout: recoveredWithinMs }).toBeLessThanOrEqual(50);
    });
  });

  test('resets connections answers each request correctly, or refuses it once', async () => {
    await proxy.set('pass');
    await recovered();
    for (let round = 0; round < 20; round += 1) {
      proxy.resetAnswers(1);
      const reply = await fresh();
      expect(proxy.answersToReset()).toBe(0);
      if (reply.status === 200) expect(expectAnswered(reply)).toEqual(all);
      else expectRefused(reply);
      expect(reply.ms).toBeLessThan(endedWithinMs);
    }
    await recovered();
  });

  test('is slow refuses requests at the deadline, and leaves no connection waiting', async () => {
    await proxy.set('slow');
    const replies = await Promise.all(Array.from({ length: 80 }, () => fresh()));
    for (const reply of replies) {
      if (reply.status === 200) expect(expectAnswered(reply)).toEqual(all);
      else expectRefused(reply);
      expect(reply.ms).toBeLessThan(endedWithinMs);
    }
    expect(proxy.connections()).toBeLessThanOrEqual(100);
    await proxy.set('pass');
    await delay(500);
    await recovered();
  });
});
