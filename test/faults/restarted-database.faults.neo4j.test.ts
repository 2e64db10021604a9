import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fabriquesGraph } from '../cli/fabriques-graph.ts';
import { frozenDatasetPath } from '../fixtures/frozen/frozen.ts';
import { withoutNeo4j } from '../neo4j/connection.ts';
import { neo4jJars } from '../neo4j/jars.ts';
import { findJava } from '../neo4j/jdk.ts';
import { type LocalServer, startServer } from '../neo4j/server.ts';
import { type Client, openClient } from './client.ts';
import { neo4jEnvironment } from './proxied-neo4j.ts';
import { expectAnswered, expectRefused } from './refusal.ts';
import { type Served, startMain, withoutBudget } from './served.ts';

const java = await findJava();

/** Maximum time until the server answers again after its database does, in milliseconds. */
const recoveredWithinMs = 10_000;

// This suite kills its database, so it starts one of its own.
describe.skipIf(withoutNeo4j || java === undefined)('a server whose Neo4j is killed', () => {
  const home = mkdtempSync(join(tmpdir(), 'fabriques-graph-killed-'));
  let neo4j: LocalServer;
  let server: Served;
  let client: Client;

  const start = async (port?: number) =>
    startServer({
      java: java ?? '',
      jars: await neo4jJars(),
      home,
      password: 'fabriques-test',
      throwAway: false,
      ...(port === undefined ? {} : { port }),
    });
  const ask = (year: number) =>
    client.post({ query: `{ fabriques(filter: { years: { from: ${year} } }) { totalCount } }` });
  const all = { fabriques: { totalCount: 23 } };

  beforeAll(async () => {
    neo4j = await start();
    const { code, stderr } = await fabriquesGraph(['seed', '--dataset', frozenDatasetPath], neo4jEnvironment(neo4j));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    server = await startMain({ ...neo4jEnvironment(neo4j), ...withoutBudget });
    client = openClient(server.url);
  });
  afterAll(async () => {
    client?.close();
    await server?.kill();
    await neo4j?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  test('refuses requests while the database is down, and answers when it is back', async () => {
    expect(expectAnswered(await ask(0))).toEqual(all);
    const inFlight = Promise.all(Array.from({ length: 20 }, (_, number) => ask(-1 - number)));
    process.kill(neo4j.pid, 'SIGKILL');
    for (const reply of await inFlight) {
      if (reply.status === 200) expect(expectAnswered(reply)).toEqual(all);
      else expectRefused(reply);
      expect(reply.ms).toBeLessThan(6_000);
    }
    const refused = await ask(-100);
    expectRefused(refused);
    expect(refused.ms).toBeLessThan(2_000);
    expect((await client.get('/healthz')).status).toBe(200);
    await expect.poll(async () => (await client.get('/readyz')).status, { timeout: 2_000 }).toBe(503);

    const port = Number(new URL(neo4j.uri).port);
    await neo4j.stop();
    neo4j = await start(port);
    await expect.poll(async () => (await client.get('/readyz')).status, { timeout: recoveredWithinMs }).toBe(200);
    expect(expectAnswered(await ask(-101))).toEqual(all);
  });
});
