import { afterEach, describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/answers/limits.ts';
import { post } from './post.ts';
import { type SmallServer, startSmallServer } from './small-server.ts';

let server: SmallServer;
afterEach(() => server.close());

const query = { query: '{ fabriques { totalCount } }' };

describe('a client with a limit of points', () => {
  const start = async (pointsPerMinute: number) => {
    server = await startSmallServer((store) => store, defaultLimits, {
      pointsPerMinute,
      trustedProxies: ['127.0.0.1'],
    });
  };
  const from = (client: string) => ({ 'X-Forwarded-For': client });

  test('is refused once it has no points left, even for cached answers, with an error in GraphQL format', async () => {
    // The first request costs 52 points, the others are answered from the cache and cost 10.
    await start(142);
    for (let count = 0; count < 10; count++) {
      const response = await post(server.url, query, from('192.0.2.1'));
      expect(response.headers.get('ratelimit')).toMatch(new RegExp(`^"points";r=${90 - 10 * count};t=\\d+$`));
    }
    const refused = await post(server.url, query, from('192.0.2.1'));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    const exposed = refused.headers.get('access-control-expose-headers')?.split(', ');
    expect(exposed).toEqual(expect.arrayContaining(['RateLimit', 'RateLimit-Policy', 'Retry-After']));
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: expect.stringMatching(
            /^Rate limit exceeded: 142 points per client in 60 s\. This request needs 10 points, 0 are left\. Try again in \d+ s, or request less data\.$/,
          ),
          extensions: { code: 'TOO_MANY_REQUESTS' },
        },
      ],
    });
    expect((await post(server.url, query, from('192.0.2.2'))).status).toBe(200);
    expect(server.logged).toEqual([]);
  });

  test('gets its remaining points with each answer, including cached and compressed answers', async () => {
    await start(10_000);
    const long = {
      query: '{ fabriques { nodes { id title description participations { nodes { actor { name } } } } } }',
    };
    const seen = [];
    for (const encoding of ['gzip', 'gzip', 'identity', 'identity']) {
      const response = await post(server.url, long, { ...from('192.0.2.1'), 'Accept-Encoding': encoding });
      const { data, extensions } = (await response.json()) as {
        data: { fabriques: { nodes: unknown[] } };
        extensions: { cost: { requested: number; limit: number; remaining: number; resetAfter: number } };
      };
      expect(data.fabriques.nodes).toHaveLength(4);
      expect(response.headers.get('content-encoding')).toBe(encoding === 'gzip' ? 'gzip' : null);
      expect(response.headers.get('ratelimit')).toContain(`r=${extensions.cost.remaining};`);
      expect(extensions.cost.resetAfter).toBeGreaterThan(0);
      seen.push({ ...extensions.cost, tag: response.headers.get('etag') });
    }
    const [first] = seen;
    expect(first?.limit).toBe(20_000);
    expect(first?.requested).toBeGreaterThan(10);
    // The first request is charged its cost, the others are answered from the cache.
    const remaining = 10_000 - (first?.requested ?? 0);
    expect(seen.map((cost) => cost.remaining)).toEqual([remaining, remaining - 10, remaining - 20, remaining - 30]);
    expect(new Set(seen.map(({ tag }) => tag)).size).toBe(1);
  });

  test('is refused an operation that costs more than its remaining points, but not a cheaper one', async () => {
    await start(1_000);
    const costly = await post(
      server.url,
      { query: '{ fabriques(first: 100) { nodes { similar(first: 20) { nodes { id } } } } }' },
      from('192.0.2.1'),
    );
    expect(costly.status).toBe(429);
    expect(Number(costly.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await costly.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('990 are left'), extensions: { code: 'TOO_MANY_REQUESTS' } }],
      extensions: { cost: { remaining: 990 } },
    });
    expect((await post(server.url, query, from('192.0.2.1'))).status).toBe(200);
    expect(server.logged).toEqual([]);
  });

  test('is refused downloads and the playground, but not health checks', async () => {
    await start(10);
    const ask = (path: string) => fetch(server.url + path, { headers: from('192.0.2.1'), redirect: 'manual' });
    expect((await ask('/schema.graphql')).status).toBe(200);
    for (const path of ['/', '/downloads/fabriques-graph.json', '/playground/x.js', '/nothing']) {
      const refused = await ask(path);
      expect([path, refused.status, refused.headers.get('content-type')]).toEqual([
        path,
        429,
        'text/plain; charset=utf-8',
      ]);
      await refused.text();
    }
    expect((await ask('/healthz')).status).toBe(200);
    expect((await ask('/readyz')).status).toBe(200);
    expect((await fetch(`${server.url}/graphql`, { method: 'OPTIONS', headers: from('192.0.2.1') })).status).toBe(204);
  });

  test('is charged for the bytes of its downloads', async () => {
    await start(100_000);
    const remaining = async () => {
      const { headers } = await fetch(`${server.url}/nothing`, { headers: from('192.0.2.1') });
      return Number(/r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]);
    };
    const before = await remaining();
    const file = await fetch(`${server.url}/downloads/fabriques-graph.zip`, { headers: from('192.0.2.1') });
    const bytes = (await file.arrayBuffer()).byteLength;
    // Two requests for the redirected file, one for the remaining points. The headers of the download count as well.
    await expect.poll(async () => before - (await remaining())).toBeGreaterThanOrEqual(30 + Math.floor(bytes / 1_000));
  });
});

test('a server without limits sends no rate limit headers', async () => {
  server = await startSmallServer();
  const { headers } = await post(server.url, query);
  expect([headers.has('ratelimit'), headers.has('ratelimit-policy')]).toEqual([false, false]);
});

describe('a server whose event loop is constantly late', () => {
  test('refuses all requests but health checks, and accepts requests again once the loop is in time', async () => {
    server = await startSmallServer((store) => store, defaultLimits, { eventLoopDelayMs: 500 });
    let blocking = true;
    const block = () => {
      if (!blocking) return;
      const end = performance.now() + 700;
      while (performance.now() < end);
      setTimeout(block, 1);
    };
    setTimeout(block, 1);
    await expect.poll(async () => (await post(server.url, query)).status, { timeout: 20_000 }).toBe(503);
    const refused = await post(server.url, query);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    blocking = false;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect((await post(server.url, query)).status).toBe(200);
    expect(server.logged).toEqual([]);
  });
});
