import { afterEach, describe, expect, test } from 'vitest';
import { type GuardedServer, startGuarded } from './guarded-server.ts';

const never = () => new AbortController().signal;
let server: GuardedServer;
afterEach(() => server.close());

/** Uses `ms` milliseconds of CPU time. */
function useCpu(ms: number) {
  const end = process.cpuUsage().user + process.cpuUsage().system + ms * 1_000;
  while (process.cpuUsage().user + process.cpuUsage().system < end);
}

describe('the points of a client', () => {
  const start = async () => {
    server = await startGuarded({ pointsPerMinute: 100, trustedProxies: ['127.0.0.1'] }, async (guard, url) => {
      await guard.receive(Number(url.searchParams.get('bytes') ?? 0));
      await guard.spend(Number(url.searchParams.get('cost') ?? 0));
      await guard.send(Number(url.searchParams.get('sent') ?? 0));
      return Buffer.from(JSON.stringify(guard.points));
    });
  };
  const ask = (cost: number, client = '192.0.2.1') =>
    fetch(`${server.url}/?cost=${cost}`, { headers: { 'X-Forwarded-For': client } });

  test('are charged 10 for a request, or its cost if that is more', async () => {
    await start();
    const costs = [0, 5, 30, 10];
    const remaining = [];
    for (const cost of costs) remaining.push((await (await ask(cost)).json()).remaining);
    expect(remaining).toEqual([90, 80, 50, 40]);
  });

  test('are charged 10 more for each 1,000 bytes of a document, or its cost if that is more', async () => {
    await start();
    const remaining = [];
    for (const query of ['bytes=999', 'bytes=2000', 'bytes=1000&cost=25']) {
      const answer = await fetch(`${server.url}/?${query}`, { headers: { 'X-Forwarded-For': '192.0.2.1' } });
      remaining.push((await answer.json()).remaining);
    }
    expect(remaining).toEqual([90, 60, 35]);
  });

  test('are charged one for each 1,000 bytes that are sent, beside those of the request', async () => {
    await start();
    const remaining = [];
    for (const query of ['sent=999', 'sent=5999', 'sent=2000&cost=12', 'sent=2000&cost=25']) {
      const answer = await fetch(`${server.url}/?${query}`, { headers: { 'X-Forwarded-For': '192.0.2.1' } });
      remaining.push((await answer.json()).remaining);
    }
    expect(remaining).toEqual([90, 75, 63, 38]);
  });

  test('are sent in headers', async () => {
    await start();
    const { headers } = await ask(30);
    expect(headers.get('ratelimit-policy')).toBe('"points";q=100;w=60');
    expect(headers.get('ratelimit')).toBe('"points";r=70;t=60');
    expect(headers.has('retry-after')).toBe(false);
  });

  test('refuse a request that costs more than is left, with Retry-After, but not a cheaper one', async () => {
    await start();
    const refused = await ask(101);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(refused.headers.get('ratelimit')).toMatch(/^"points";r=90;t=\d+$/);
    expect(await refused.text()).toMatch(
      /^Rate limit exceeded: 100 points per client in 60 s\. This request needs 91 points, 90 are left\. Try again in \d+ s, or request less data\.\n$/,
    );
    expect((await ask(90)).status).toBe(200);
    expect((await ask(0)).status).toBe(429);
  });

  test('delay refusals for a client that repeats refused requests, but not for others', async () => {
    await start();
    await ask(100);
    for (let count = 0; count < 10; count++) expect((await ask(0)).status).toBe(429);
    const before = performance.now();
    expect((await ask(0)).status).toBe(429);
    expect(performance.now() - before).toBeGreaterThan(400);
    expect((await ask(0, '192.0.2.2')).status).toBe(200);
  });

  test('are counted per client', async () => {
    await start();
    expect((await ask(100)).status).toBe(200);
    expect((await ask(0)).status).toBe(429);
    expect((await ask(100, '192.0.2.2')).status).toBe(200);
    expect((await ask(100, '2001:db8::1')).status).toBe(200);
    expect((await ask(0, '2001:db8::2')).status).toBe(429);
  });
});

describe('the CPU time of a client', () => {
  test('is charged after the work, and the next request is refused', async () => {
    server = await startGuarded({ workSecondsPerMinute: 1 }, (guard, url) =>
      guard.execute(never(), async () => {
        useCpu(Number(url.searchParams.get('ms')));
        return Buffer.from('done');
      }),
    );
    const ask = (ms: number) => fetch(`${server.url}/?ms=${ms}`);
    expect((await ask(0)).headers.get('ratelimit-policy')).toBe('"work";q=1;w=60');
    expect((await ask(1_100)).status).toBe(200);
    const refused = await ask(0);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('ratelimit')).toMatch(/^"work";r=0;t=\d+$/);
    expect(await refused.text()).toMatch(
      /^Rate limit exceeded: 1 s of CPU time per client in 60 s\. Try again in \d+ s, or request less data\.\n$/,
    );
  });
});

test('a download is charged by its size', async () => {
  server = await startGuarded({ pointsPerMinute: 1_000 }, async (guard, url) => {
    if (url.pathname === '/left') return Buffer.from(String(guard.points?.remaining));
    return guard.download(never(), async () => Buffer.alloc(0));
  });
  await (await fetch(`${server.url}/download`)).text();
  // Here the download sends no bytes, so only the two requests are charged. The limits of a server test the bytes.
  expect(await (await fetch(`${server.url}/left`)).text()).toBe('980');
});

test('executions beyond the limit are refused, and cached answers do not wait for them', async () => {
  const ends: (() => void)[] = [];
  server = await startGuarded({ executions: 2, trustedProxies: ['127.0.0.1'] }, async (guard, url) => {
    if (url.pathname === '/cached') return Buffer.from('cached');
    await guard.execute(never(), () => new Promise<void>((resolve) => ends.push(resolve)));
    return Buffer.from('executed');
  });
  const ask = (path: string, client: string) =>
    fetch(`${server.url}${path}`, { headers: { 'X-Forwarded-For': client } });
  // For this client, one execution runs and 16 wait.
  const answers = Array.from({ length: 18 }, () => ask('/', '192.0.2.1'));
  const refused = await Promise.race(answers);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
  expect((await ask('/cached', '192.0.2.1')).status).toBe(200);
  // Another client gets the other slot.
  const other = ask('/', '192.0.2.2');
  await expect.poll(() => ends.length).toBe(2);
  for (let done = 0; done < 18; done++) {
    await expect.poll(() => ends.length).toBeGreaterThan(0);
    ends.shift()?.();
  }
  const statuses = (await Promise.all([...answers, other])).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(18);
});
