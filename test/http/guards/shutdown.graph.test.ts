import { describe, expect, test } from 'vitest';
import { post } from '../post.ts';
import { connectRaw, rawRequest } from '../raw-connection.ts';
import { startSmallServer } from '../small-server.ts';

/** A server whose database answers once the test calls `proceed`. `isRunning` resolves at the first statement. */
async function startSlow() {
  let proceed = () => {};
  const wait = new Promise<void>((resolve) => {
    proceed = resolve;
  });
  let onStatement = () => {};
  const isRunning = new Promise<void>((resolve) => {
    onStatement = resolve;
  });
  const server = await startSmallServer((store) => ({
    ...store,
    autoCommit: (options) => {
      const runner = store.autoCommit(options);
      return {
        ...runner,
        run: async (statement, params) => {
          if (statement.includes('MATCH (dataset:Dataset')) return runner.run(statement, params);
          onStatement();
          await wait;
          return runner.run(statement, params);
        },
      };
    },
  }));
  return { server, proceed, isRunning };
}

const query = { query: '{ fabriques { totalCount } }' };

describe('a server that stops', () => {
  test('closes connections without a pending response at once', async () => {
    const small = await startSmallServer();
    const connections = await Promise.all([
      connectRaw(small.url),
      connectRaw(small.url, 'GET / HTTP/1.1\r\nHos'),
      connectRaw(small.url, rawRequest('GET', '/healthz', ['Host: localhost'])),
    ]);
    await connections[2]?.received(/ok/);
    const start = performance.now();
    await small.close();
    expect(performance.now() - start).toBeLessThan(1_000);
    await Promise.all(connections.map(({ closed }) => closed));
  });

  test('answers requests in flight, and refuses new ones', async () => {
    const { server, proceed, isRunning } = await startSlow();
    const inFlight = post(server.url, query);
    const keptAlive = await connectRaw(server.url);
    await isRunning;
    const second = await connectRaw(server.url, rawRequest('POST', '/graphql', ['Host: a', 'Content-Length: 2'], '{'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = server.close();
    const ready = await fetch(`${server.url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ status: 'not ready', reasons: [{ code: 'STOPPING' }] });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const refused = await post(server.url, query);
    expect([refused.status, refused.headers.get('connection'), refused.headers.get('retry-after')]).toEqual([
      503,
      'close',
      '1',
    ]);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    await keptAlive.closed;
    proceed();
    second.socket.write('}');
    expect(await (await inFlight).json()).toMatchObject({ data: { fabriques: { totalCount: 4 } } });
    expect(await second.closed).toMatch(/^HTTP\/1\.1 4\d\d /);
    await closed;
    await expect(fetch(server.url)).rejects.toThrow();
    expect(server.logged).toEqual([]);
  });

  test('answers 503 to requests that take longer than the grace period', async () => {
    const { server, isRunning } = await startSlow();
    const inFlight = post(server.url, query);
    await isRunning;
    const start = performance.now();
    await server.close({ graceMs: 300 });
    expect(performance.now() - start).toBeLessThan(2_300);
    const response = await inFlight;
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    expect(server.logged).toEqual([]);
  });
});
