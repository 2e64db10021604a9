import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { freePort } from '../free-port.ts';
import { apiAddress, type Child, type Environment, startBuilt } from '../http/child.ts';

const children: Child[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) {
    child.process.kill('SIGKILL');
    await child.ended;
  }
});

const query = JSON.stringify({ query: '{ __typename }' });

/** Starts two workers. Their Neo4j does not answer: what they share needs none. */
async function startTwo(environment: Environment = {}): Promise<Child> {
  const child = startBuilt('dist/bin/server.js', [], {
    PORT: '0',
    WORKERS: '2',
    NEO4J_URI: `bolt://127.0.0.1:${await freePort()}`,
    NEO4J_PASSWORD: 'x',
    ...environment,
  });
  children.push(child);
  return child;
}

/** The process ids of the two workers. */
async function workersOf(child: Child): Promise<readonly number[]> {
  return (await child.printed(/Workers: +([\d, ]+)/)).split(', ').map(Number);
}

/** Sends a query over a connection of its own: connections are dealt to the workers in turn. */
async function ask(url: string) {
  const asked = request(`${url}/graphql`, {
    agent: new Agent({ keepAlive: false }),
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Content-Length': query.length },
  });
  asked.end(query);
  const [response] = await once(asked, 'response');
  return { status: response.statusCode as number, headers: response.headers, body: await text(response) };
}

const linesOf = (output: string) => output.match(/"kind":"graphql".*/g) ?? [];

describe('two workers', () => {
  test('share a port and the quotas of a client', async () => {
    const child = await startTwo({ POINTS_PER_MINUTE: '60' });
    const url = await child.printed(apiAddress);
    await workersOf(child);
    const answers = [];
    for (let time = 0; time < 8; time++) answers.push(await ask(url));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
    expect(answers.map(({ headers }) => headers['ratelimit'])).toEqual(
      [50, 40, 30, 20, 10, 0, 0, 0].map((left) => expect.stringContaining(`"points";r=${left};`)),
    );
    child.process.kill('SIGTERM');
    const { stdout } = await child.ended;
    // Each worker has a cache of its own, so each has computed the answer once.
    expect(
      linesOf(stdout).filter((line) => line.includes('"cached":false') && line.includes('"outcome":"ok"')),
    ).toHaveLength(2);
  });

  test('have one page of metrics, with the sums of both', async () => {
    const child = await startTwo({ METRICS_PORT: '0' });
    const url = await child.printed(apiAddress);
    const metrics = await child.printed(/Metrics: +([^\s"]+)/);
    for (let time = 0; time < 4; time++) await ask(url);
    const lines = (await (await fetch(metrics)).text()).split('\n');
    expect(lines).toContain('fabriques_http_requests_total{kind="graphql",status="2xx"} 4');
    expect(lines).toContain('fabriques_cache_reads_total{cache="answers",result="miss"} 2');
    // Not sums: the version of the program, and whether all are ready.
    expect(lines.filter((line) => line.startsWith('fabriques_build_info'))).toEqual([expect.stringMatching(/ 1$/)]);
    expect(lines).toContain('fabriques_ready 0');
  });

  test('answer while one is dead, and another takes its place', async () => {
    const child = await startTwo();
    const url = await child.printed(apiAddress);
    const [first = 0] = await workersOf(child);
    process.kill(first, 'SIGKILL');
    await child.printed(/Worker 1 \(process \d+\) has ended \(SIGKILL\)\. Another one starts in 0\.5 s\./);
    expect((await ask(url)).status).toBe(200);
    const replacement = Number(await child.printed(/Worker 1 is process (\d+)\./));
    expect(replacement).not.toBe(first);
    // Both again: a query for each.
    expect((await ask(url)).status).toBe(200);
    expect((await ask(url)).status).toBe(200);
  });

  test('answer requests in flight on SIGTERM, and the server exits with 0', async () => {
    const child = await startTwo();
    const url = await child.printed(apiAddress);
    const pids = await workersOf(child);
    const inFlight = [0, 1].map(() =>
      request(`${url}/graphql`, {
        agent: new Agent({ keepAlive: true }),
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Content-Length': query.length, Expect: '100-continue' },
      }),
    );
    for (const asked of inFlight) asked.flushHeaders();
    await Promise.all(inFlight.map((asked) => once(asked, 'continue')));
    // As service managers do: to all processes of the group.
    for (const pid of pids) process.kill(pid, 'SIGTERM');
    child.process.kill('SIGTERM');
    await delay(300);
    const answers = inFlight.map(async (asked) => {
      asked.end(query);
      const [response] = await once(asked, 'response');
      return { status: response.statusCode as number, body: await text(response) };
    });
    for (const answer of await Promise.all(answers)) {
      expect(answer).toMatchObject({ status: 200, body: expect.stringContaining('"__typename":"Query"') });
    }
    expect(await child.ended).toMatchObject({ code: 0, stderr: '' });
  });

  test('end when the primary process is killed', async () => {
    const child = await startTwo();
    await child.printed(apiAddress);
    const pids = await workersOf(child);
    child.process.kill('SIGKILL');
    await child.ended;
    await expect.poll(() => pids.filter(isRunning), { timeout: 5_000 }).toEqual([]);
  });
});

test('a port that is in use is named once, and the server exits with 1', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { code, stderr } = await (await startTwo({ PORT: String(port) })).ended;
  other.close();
  expect(code).toBe(1);
  expect(stderr).toBe(
    `Port ${port} on 127.0.0.1 is in use by another program. Stop that program, or set PORT to another port.\n`,
  );
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
