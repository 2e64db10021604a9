import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Environment } from '../http/child.ts';
import { withoutNeo4j } from '../neo4j/connection.ts';
import { openClient } from './client.ts';
import { proxiedNeo4j, seedNeo4j } from './proxied-neo4j.ts';
import { expectAnswered, expectRefused } from './refusal.ts';
import { type Served, startMain, withoutBudget } from './served.ts';
import { expectGoodEnd } from './shutdown.ts';
import type { TcpProxy } from './tcp-proxy.ts';

describe.skipIf(withoutNeo4j)('on SIGTERM a server on Neo4j', () => {
  let proxy: TcpProxy;
  let environment: Environment;
  let server: Served;
  beforeAll(async () => {
    await seedNeo4j();
    // In the mode "slow", each statement takes 0.2 s, and a request runs several.
    ({ proxy, environment } = await proxiedNeo4j({ slowMs: 100 }));
  });
  beforeEach(() => proxy.set('pass'));
  afterEach(() => server?.kill());
  afterAll(() => proxy?.close());

  const query = 'query ($from: Int!) { fabriques(filter: { years: { from: $from } }) { totalCount } }';

  test('answers requests in flight and exits, although other sockets are open', async () => {
    server = await startMain({ ...environment, ...withoutBudget });
    // With a slow database, the requests are in flight when the signal arrives.
    await proxy.set('slow');
    await expectGoodEnd(server, query, { fabriques: { totalCount: 23 } });
  });

  test('answers 503 to requests that are still in flight after the grace period', async () => {
    // Without the signal, these requests would be in flight for one minute.
    server = await startMain({
      ...environment,
      ...withoutBudget,
      REQUEST_TIMEOUT_MS: '60000',
      STATEMENT_TIMEOUT_MS: '60000',
    });
    const client = openClient(server.url, { timeoutMs: 20_000 });
    expectAnswered(await client.post({ query, variables: { from: -1 } }));
    const replies = Promise.all([-2, -3, -4].map((from) => client.post({ query, variables: { from } })));
    await proxy.set('freeze');
    await delay(200);
    const signalled = performance.now();
    server.child.process.kill('SIGTERM');
    const { code } = await server.child.ended;
    expect(code).toBe(0);
    expect(performance.now() - signalled).toBeLessThan(10_000);
    for (const reply of await replies) {
      if (reply.status !== 200) expectRefused(reply);
    }
    client.close();
  });
});
