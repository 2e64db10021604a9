import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from './free-port.ts';
import { apiAddress, type Child, type Environment, startBuilt } from './http/child.ts';
import { post } from './http/post.ts';
import { startCollector } from './observe/traces/collector.ts';

let folder: string;
let child: Child | undefined;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fabriques-observed-'));
});
afterEach(async () => {
  child?.process.kill('SIGKILL');
  await child?.ended;
});
afterAll(() => rmSync(folder, { recursive: true }));

function start(environment: Environment): Child {
  child = startBuilt('dist/bin/server.js', [], { PORT: '0', ...environment });
  return child;
}

/** Starts a server, sends it one request, and stops it. Returns its lines, and the CommonJS packages that it loaded. */
async function served(environment: Environment) {
  const loaded = join(folder, 'loaded.json');
  const hook = join(folder, 'hook.cjs');
  writeFileSync(
    hook,
    `const { writeFileSync } = require('node:fs');
     process.on('exit', () => writeFileSync(${JSON.stringify(loaded)}, JSON.stringify(Object.keys(require('node:module')._cache))));`,
  );
  const server = start({ NODE_OPTIONS: `--require ${hook}`, ...environment });
  const url = environment['PORT'] === undefined ? await server.printed(apiAddress) : await readyAt(environment['PORT']);
  const response = await post(url, { query: 'query Totals { fabriques { totalCount } }' });
  await response.text();
  server.process.kill('SIGTERM');
  const { code, stdout, stderr } = await server.ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const files = JSON.parse(readFileSync(loaded, 'utf8')) as string[];
  const packages = new Set(files.map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]));
  return { stdout, packages, id: response.headers.get('x-request-id') };
}

/** Waits for a server that does not print its address. */
async function readyAt(port: string): Promise<string> {
  const url = `http://127.0.0.1:${port}`;
  const status = () =>
    fetch(`${url}/readyz`).then(
      (response) => response.status,
      () => null,
    );
  await expect.poll(status, { timeout: 60_000, interval: 200 }).toBe(200);
  return url;
}

describe('the log of a server', () => {
  test('is JSON, one object a line, to the last line before its end', async () => {
    const { stdout, id } = await served({});
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.filter(({ event }) => event === 'start').length).toBeGreaterThan(3);
    expect(lines.at(-1)).toMatchObject({ level: 'info', requestId: id, operation: 'Totals', outcome: 'ok' });
  });

  test('is text if LOG_FORMAT says so', async () => {
    const { stdout } = await served({ LOG_FORMAT: 'text' });
    expect(stdout).toMatch(/^GraphQL API: http:\S+\/graphql$/m);
    expect(stdout).toMatch(/^\d\d:\d\d:\d\d INFO {2}request .* operation=Totals /m);
  });

  test('has no line for a start or a request if LOG_LEVEL is warn', async () => {
    const { stdout } = await served({ LOG_LEVEL: 'warn', PORT: String(await freePort()) });
    expect(stdout).toBe('');
  }, 90_000);

  test('says that a start waits for the database, why, and only once', async () => {
    const server = start({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });
    const line = await server.printed(/.*Waiting for the database.*/);
    expect(JSON.parse(line)).toMatchObject({
      level: 'warn',
      msg: 'Waiting for the database at bolt://127.0.0.1:1. The database does not answer. The log says why. Until then, /readyz and requests get 503.',
    });
    const url = await server.printed(apiAddress);
    for (let times = 0; times < 5; times++) await post(url, { query: '{ fabriques { totalCount } }' });
    server.process.kill('SIGTERM');
    const { stdout } = await server.ended;
    expect(stdout.match(/Waiting for the database/g)).toHaveLength(1);
    const errors = stdout
      .split('\n')
      .filter((text) => text.includes('"level":"error"'))
      .map((text) => JSON.parse(text));
    expect(errors.map(({ repeated }) => repeated)).toEqual([undefined, 4]);
    expect(errors[0]).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(errors[0].requestId).toMatch(/^[\da-f-]{36}$/);
  });
});

describe('a server', () => {
  test('serves metrics on their own port only', async () => {
    const server = start({ METRICS_PORT: '0' });
    const url = await server.printed(apiAddress);
    const metrics = await server.printed(/Metrics: +(http:\/\/127\.0\.0\.1:\d+\/metrics)/);
    await (await post(url, { query: '{ fabriques { totalCount } }' })).text();
    const text = await (await fetch(metrics)).text();
    expect(text).toMatch(/^fabriques_http_requests_total\{kind="graphql",status="2xx"\} 1$/m);
    expect(text).toMatch(/^fabriques_statement_duration_seconds_count\{folder="fabrique"\} 1$/m);
    expect(text).toMatch(/^fabriques_ready 1$/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
  });

  test('loads neither OpenTelemetry nor the library of metrics without their variables', async () => {
    const { packages } = await served({});
    expect(packages).toContain('pino');
    expect([...packages].filter((name) => name === 'prom-client' || name?.startsWith('@opentelemetry/'))).toEqual([]);
  });

  test('sends traces to the collector of the OTEL_ variables, and the last ones before it ends', async () => {
    const collector = await startCollector();
    const { packages } = await served({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
    await collector.close();
    expect(packages).toContain('@opentelemetry/sdk-trace-base');
    expect(collector.spans.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['POST graphql', 'graphql execute', 'fabrique/count.cypher']),
    );
  });

  test('serves, and ends in time, although nobody collects its traces', async () => {
    const { stdout } = await served({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' });
    expect(stdout).toContain('"operation":"Totals"');
  });
});
