import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fabriquesGraph } from '../cli/fabriques-graph.ts';
import type { Environment } from '../http/child.ts';
import { neo4jCredentials, withoutNeo4j } from '../neo4j/connection.ts';
import { emptyDatabase } from '../neo4j/database.ts';
import { type Client, openClient } from './client.ts';
import { proxiedNeo4j, seedNeo4j } from './proxied-neo4j.ts';
import { expectRefused } from './refusal.ts';
import { type Served, startMain } from './served.ts';
import type { ProxyMode, TcpProxy } from './tcp-proxy.ts';

/** Maximum time until the server notices that its database has gone, or is back, in milliseconds. */
const noticedWithinMs = 10_000;

/** A query that no cache has. */
const fresh = (mode: string) => ({ query: `{ fabriques(filter: { text: "${mode}" }) { totalCount } }` });

describe.skipIf(withoutNeo4j)('what operators see of a server whose Neo4j', () => {
  let proxy: TcpProxy;
  let environment: Environment;
  let server: Served;
  let client: Client;
  let metricsUrl: string;

  beforeAll(async () => {
    await emptyDatabase(neo4jCredentials());
    await seedNeo4j();
    ({ proxy, environment } = await proxiedNeo4j());
    server = await startMain({ ...environment, METRICS_PORT: '0' });
    metricsUrl = await server.child.printed(/Metrics: +(http:[^\s"]+)/);
    client = openClient(server.url);
  });
  afterAll(async () => {
    client?.close();
    await server?.kill();
    await proxy?.close();
  });

  const readiness = async () => {
    const { status, body } = await client.get('/readyz');
    const { dataVersion, reasons } = JSON.parse(body) as { dataVersion: string; reasons: object[] };
    return { status, dataVersion, reasons };
  };
  /** The value of a series: the whole name, with its labels. */
  const metric = async (series: string) => {
    const text = await (await fetch(metricsUrl)).text();
    const line = text.split('\n').find((it) => it.startsWith(`${series} `));
    return Number(line?.slice(series.length) ?? 0);
  };
  const examined = async () => {
    const { code, stdout } = await fabriquesGraph(['doctor'], { ...environment, PORT: new URL(server.url).port });
    return { code, stdout };
  };
  const isReady = async (status: number) =>
    expect.poll(async () => (await readiness()).status, { timeout: noticedWithinMs }).toBe(status);

  test.each<[string, ProxyMode]>([
    ['has stopped', 'refuse'],
    ['does not answer any more', 'freeze'],
  ])('%s', async (_, mode) => {
    await isReady(200);
    const before = await readiness();
    expect(before).toMatchObject({ dataVersion: expect.stringMatching(/^\w{16}$/), reasons: [] });
    expect(await metric('fabriques_ready')).toBe(1);
    const healthy = await examined();
    expect(healthy).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^ok +server +The server at \S+ is ready\./m),
    });
    const refusals = () => metric('fabriques_refusals_total{reason="DATABASE_UNAVAILABLE"}');
    const [refusedBefore, failedBefore] = [await refusals(), await metric(failedStatements)];

    await proxy.set(mode);
    await isReady(503);
    const reason = { code: 'DATABASE_UNAVAILABLE', message: 'The database does not answer. The log says why.' };
    expect(await readiness()).toMatchObject({ dataVersion: before.dataVersion, reasons: [reason] });
    expectRefused(await client.post(fresh(mode)));
    expect(await metric('fabriques_ready')).toBe(0);
    expect(await refusals()).toBeGreaterThan(refusedBefore);
    expect(await metric(failedStatements)).toBeGreaterThan(failedBefore);
    const { code, stdout } = await examined();
    expect(code).toBe(1);
    expect(stdout).toMatch(/^failure +graph +The database at bolt:\S+ does not answer\. Check that it runs/m);
    expect(stdout).toMatch(/^warning +server +The server at \S+ is not ready\.\n +→ The database does not answer\./m);

    await proxy.set('pass');
    await isReady(200);
    expect(await readiness()).toEqual(before);
    expect(await metric('fabriques_ready')).toBe(1);
    expect((await client.post(fresh(mode))).status).toBe(200);
    expect(await examined()).toMatchObject({ code: 0 });
  });
});

const failedStatements = 'fabriques_statement_errors_total{folder="dataset"}';
