import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect, createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { freePort } from './free-port.ts';
import { apiAddress, type Child, type Environment, startBuilt } from './http/child.ts';
import { post } from './http/post.ts';
import { connectRaw, rawRequest } from './http/raw-connection.ts';
import { currentDataset } from './seed/live/current-dataset.ts';

const typed = ['Content-Type: application/json'];

const totalCount = currentDataset().fabriques.length;
const children: Child[] = [];

function startMain(environment: Environment): Child {
  const child = startBuilt('dist/bin/server.js', [], { PORT: '0', ...environment });
  children.push(child);
  return child;
}

/** Waits until the server at this URL refuses connections. */
async function refuses(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  for (;;) {
    const socket = connect(Number(port), hostname);
    const [outcome] = await Promise.race([
      once(socket, 'connect').then(() => ['accepted']),
      once(socket, 'error').then(() => ['refused']),
    ]).catch(() => ['refused']);
    socket.destroy();
    if (outcome === 'refused') return;
    await delay(10);
  }
}

describe('the server as a process', () => {
  afterEach(async () => {
    for (const child of children.splice(0)) {
      child.process.kill('SIGKILL');
      await child.ended;
    }
  });

  test('prints the URLs of the pages, the playground and the API, and answers with the data set of this repository', async () => {
    const child = startMain({});
    const url = await child.printed(apiAddress);
    expect(await child.printed(/Pages: +([^\s"]+)/)).toBe(`${url}/`);
    expect(await child.printed(/Playground: +([^\s"]+)/)).toBe(`${url}/graphql`);
    const response = await post(url, { query: '{ fabriques { totalCount } }' });
    expect(await response.json()).toMatchObject({ data: { fabriques: { totalCount } } });
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('answers requests in flight on %s, then exits with 0', async (signal) => {
    const child = startMain({});
    const url = await child.printed(apiAddress);
    // An idle keep-alive connection must not delay the end.
    const agent = new Agent({ keepAlive: true });
    const idle = request(`${url}/healthz`, { agent }).end();
    const [first] = await once(idle, 'response');
    await text(first);

    const body = JSON.stringify({ query: '{ fabriques { totalCount } }' });
    const inFlight = request(`${url}/graphql`, {
      agent: new Agent({ keepAlive: true }),
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Length': body.length, Expect: '100-continue' },
    });
    inFlight.flushHeaders();
    // The server has received the headers, and waits for the body.
    await once(inFlight, 'continue');
    child.process.kill(signal);
    await refuses(url);
    inFlight.end(body);
    const [response] = await once(inFlight, 'response');
    expect(response.statusCode).toBe(200);
    expect(response.headers.connection).toBe('close');
    expect(JSON.parse(await text(response))).toMatchObject({ data: { fabriques: { totalCount } } });
    expect(await child.ended).toMatchObject({ code: 0, stderr: '' });
  });

  test('exits at once if no request is in flight, whatever connections are open', async () => {
    const child = startMain({});
    const url = await child.printed(apiAddress);
    const connections = await Promise.all([
      connectRaw(url),
      connectRaw(url, 'POST /graphql HTTP/1.1\r\nHost: local'),
      connectRaw(url, rawRequest('GET', '/healthz', ['Host: localhost'])),
    ]);
    await connections[2]?.received(/ok/);
    const start = performance.now();
    child.process.kill('SIGTERM');
    expect(await child.ended).toMatchObject({ code: 0, stderr: '' });
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('answers 503 to requests that are still in flight after 8 seconds, and exits with 0', async () => {
    const child = startMain({});
    const url = await child.printed(apiAddress);
    const reader = await connectRaw(
      url,
      rawRequest('POST', '/graphql', ['Host: a', ...typed, 'Content-Length: 9'], '{'),
    );
    await delay(200);
    const start = performance.now();
    child.process.kill('SIGTERM');
    // The rest of the request never arrives. A stopping server no longer checks for slow requests: only its end answers.
    expect(await reader.closed).toMatch(/^HTTP\/1\.1 503 /);
    expect(await child.ended).toMatchObject({ code: 0, stderr: '' });
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('exits at once on a second signal', async () => {
    const child = startMain({});
    const url = await child.printed(apiAddress);
    await connectRaw(url, rawRequest('POST', '/graphql', ['Host: a', ...typed, 'Content-Length: 9'], '{'));
    await delay(200);
    const start = performance.now();
    child.process.kill('SIGTERM');
    await refuses(url);
    child.process.kill('SIGTERM');
    expect((await child.ended).code).toBe(1);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('names the port that is in use, and exits with 1', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, stderr } = await startMain({ PORT: String(port) }).ended;
    other.close();
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Port ${port} on 127.0.0.1 is in use by another program. Stop that program, or set PORT to another port.\n`,
    );
  });

  test('names each invalid variable, and exits with 1', async () => {
    const { code, stdout, stderr } = await startMain({
      PORT: '70000',
      NEO4J_URI: 'http://localhost',
      SEED_ON_START: 'yes',
      STATEMENT_TIMEOUT_MS: 'soon',
    }).ended;
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.split(':', 1)[0]),
    ).toEqual(['PORT', 'NEO4J_URI', 'SEED_ON_START', 'STATEMENT_TIMEOUT_MS']);
  });

  test.each(['false', 'true'])('runs without its Neo4j, but is not ready (SEED_ON_START=%s)', async (seedOnStart) => {
    const address = `127.0.0.1:${await freePort()}`;
    const child = startMain({ NEO4J_URI: `bolt://${address}`, NEO4J_PASSWORD: 'x', SEED_ON_START: seedOnStart });
    const url = await child.printed(apiAddress);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    const response = await post(url, { query: '{ fabriques { totalCount } }' });
    expect(response.status).toBe(503);
    const body = await response.text();
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
    expect(body).not.toContain(address);
    child.process.kill('SIGTERM');
    const { code, stdout } = await child.ended;
    expect(code).toBe(0);
    // The log has the address, for operators. The client does not get it.
    expect(stdout).toContain(address);
  });
});
