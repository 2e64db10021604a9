import { describe, expect, test } from 'vitest';
import { ExecutionQueue, type QueueLimits } from '../../../src/http/guards/execution-queue.ts';

const limits: QueueLimits = { running: 2, runningPerClient: 1, waiting: 3, waitingPerClient: 2, longestWaitMs: 60_000 };
const never = new AbortController().signal;

/** Waits for some rounds of the event loop: one begins in each. */
const settled = async () => {
  for (let round = 0; round < 6; round++) await new Promise((resolve) => setImmediate(resolve));
};

/** A queue, and work that ends when the test says so. */
function setUp(options: Partial<QueueLimits> = {}) {
  const queue = new ExecutionQueue({ ...limits, ...options });
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (name: string, signal = never) =>
    queue.run(name.charAt(0), signal, async () => {
      started.push(name);
      await new Promise<void>((resolve) => ends.set(name, resolve));
      return name;
    });
  /** Ends work of this name, if there is any, and waits for what follows. */
  const end = async (name: string) => {
    ends.get(name)?.();
    await settled();
  };
  return { ask, end, started };
}

describe('a queue for two at a time', () => {
  test('begins what it can at once, and lets the rest wait in turn', async () => {
    const { ask, end, started } = setUp();
    const done = [ask('a'), ask('b'), ask('c'), ask('d')];
    await settled();
    expect(started).toEqual(['a', 'b']);
    await end('b');
    expect(started).toEqual(['a', 'b', 'c']);
    await end('a');
    expect(started).toEqual(['a', 'b', 'c', 'd']);
    await end('c');
    await end('d');
    expect(await Promise.all(done)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('does not give all of its places to one client', async () => {
    const { ask, end, started } = setUp();
    const done = [ask('a1'), ask('a2'), ask('b1')];
    await settled();
    expect(started).toEqual(['a1', 'b1']);
    await end('b1');
    expect(started).toEqual(['a1', 'b1']);
    await end('a1');
    expect(started).toEqual(['a1', 'b1', 'a2']);
    await end('a2');
    await Promise.all(done);
  });

  test('begins with the client that runs least', async () => {
    const { ask, end, started } = setUp({ running: 3, runningPerClient: 2, waiting: 9, waitingPerClient: 9 });
    const done = [ask('a1'), ask('a2'), ask('a3'), ask('a4'), ask('b1'), ask('b2'), ask('c1')];
    await settled();
    expect(started).toEqual(['a1', 'b1', 'c1']);
    await end('a1');
    await end('b1');
    expect(started).toEqual(['a1', 'b1', 'c1', 'a2', 'b2']);
    for (const name of ['c1', 'a2', 'b2', 'a3', 'a4']) await end(name);
    await Promise.all(done);
  });

  test('lets others be heard between two that need no pause', async () => {
    const queue = new ExecutionQueue({ ...limits, runningPerClient: 2 });
    const order: string[] = [];
    const done = ['a1', 'a2', 'a3'].map((name) => queue.run('a', never, async () => order.push(name)));
    setImmediate(() => setImmediate(() => order.push('another')));
    await Promise.all(done);
    expect(order).toEqual(['a1', 'a2', 'another', 'a3']);
  });

  test('refuses what is too much for one client, or for all', async () => {
    const { ask, end } = setUp();
    const done = [ask('a1'), ask('a2'), ask('a3'), ask('b1'), ask('b2')];
    await settled();
    await expect(ask('a4')).rejects.toMatchObject({ code: 'OVERLOADED' });
    await expect(ask('c1')).rejects.toMatchObject({ code: 'OVERLOADED' });
    for (const name of ['a1', 'a2', 'a3', 'b1', 'b2']) await end(name);
    expect(await Promise.all(done)).toHaveLength(5);
  });

  test('lets nobody wait for ever', async () => {
    const { ask, end } = setUp({ longestWaitMs: 20 });
    const first = ask('a1');
    await expect(ask('a2')).rejects.toMatchObject({ code: 'OVERLOADED' });
    await end('a1');
    expect(await first).toBe('a1');
  });

  test('forgets who goes away', async () => {
    const { ask, end, started } = setUp();
    const gone = new AbortController();
    const first = ask('a1');
    const second = ask('a2', gone.signal);
    const third = ask('a3');
    await settled();
    gone.abort(new Error('gone'));
    await expect(second).rejects.toThrow('gone');
    await end('a1');
    expect(started).toEqual(['a1', 'a3']);
    await end('a3');
    await Promise.all([first, third]);
  });

  test('goes on when work fails', async () => {
    const queue = new ExecutionQueue({ ...limits, running: 1 });
    const failed = queue.run('a', never, () => Promise.reject(new Error('bad')));
    const next = queue.run('b', never, async () => 'good');
    await expect(failed).rejects.toThrow('bad');
    expect(await next).toBe('good');
  });

  test('has no limit when 0 may run', async () => {
    const { ask, end, started } = setUp({ running: 0 });
    const names = Array.from({ length: 50 }, (_, index) => `a${index}`);
    const done = names.map((name) => ask(name));
    await settled();
    expect(started).toEqual(names);
    for (const name of names) await end(name);
    await Promise.all(done);
  });
});
