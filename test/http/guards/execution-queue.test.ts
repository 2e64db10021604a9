import { describe, expect, test } from 'vitest';
import { ExecutionQueue, type QueueLimits } from '../../../src/http/guards/execution-queue.ts';

const limits: QueueLimits = { running: 2, runningPerClient: 1, waiting: 3, waitingPerClient: 2, maxWaitMs: 60_000 };
const never = new AbortController().signal;

/** Waits for six turns of the event loop: the queue starts at most one task per turn. */
const settled = async () => {
  for (let round = 0; round < 6; round++) await new Promise((resolve) => setImmediate(resolve));
};

/** A queue, and tasks that end when the test calls `end`. The first letter of a task's name is its client. */
function setUp(options: Partial<QueueLimits> = {}) {
  const queue = new ExecutionQueue({ ...limits, ...options });
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  const run = (name: string, signal = never) =>
    queue.run(name.charAt(0), signal, async () => {
      started.push(name);
      await new Promise<void>((resolve) => ends.set(name, resolve));
      return name;
    });
  /** Ends the task of this name, if it runs, and waits until the queue has started the next one. */
  const end = async (name: string) => {
    ends.get(name)?.();
    await settled();
  };
  return { run, end, started };
}

describe('a queue that runs two tasks at a time', () => {
  test('starts two tasks at once, and the others in order', async () => {
    const { run, end, started } = setUp();
    const done = [run('a'), run('b'), run('c'), run('d')];
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

  test('does not give all slots to one client', async () => {
    const { run, end, started } = setUp();
    const done = [run('a1'), run('a2'), run('b1')];
    await settled();
    expect(started).toEqual(['a1', 'b1']);
    await end('b1');
    expect(started).toEqual(['a1', 'b1']);
    await end('a1');
    expect(started).toEqual(['a1', 'b1', 'a2']);
    await end('a2');
    await Promise.all(done);
  });

  test('starts the next task of the client with the fewest running tasks', async () => {
    const { run, end, started } = setUp({ running: 3, runningPerClient: 2, waiting: 9, waitingPerClient: 9 });
    const done = [run('a1'), run('a2'), run('a3'), run('a4'), run('b1'), run('b2'), run('c1')];
    await settled();
    expect(started).toEqual(['a1', 'b1', 'c1']);
    await end('a1');
    await end('b1');
    expect(started).toEqual(['a1', 'b1', 'c1', 'a2', 'b2']);
    for (const name of ['c1', 'a2', 'b2', 'a3', 'a4']) await end(name);
    await Promise.all(done);
  });

  test('lets the event loop turn between two synchronous tasks', async () => {
    const queue = new ExecutionQueue({ ...limits, runningPerClient: 2 });
    const order: string[] = [];
    const done = ['a1', 'a2', 'a3'].map((name) => queue.run('a', never, async () => order.push(name)));
    setImmediate(() => setImmediate(() => order.push('another')));
    await Promise.all(done);
    expect(order).toEqual(['a1', 'a2', 'another', 'a3']);
  });

  test('refuses tasks beyond the limits of one client or of all clients', async () => {
    const { run, end } = setUp();
    const done = [run('a1'), run('a2'), run('a3'), run('b1'), run('b2')];
    await settled();
    await expect(run('a4')).rejects.toMatchObject({ code: 'OVERLOADED' });
    await expect(run('c1')).rejects.toMatchObject({ code: 'OVERLOADED' });
    for (const name of ['a1', 'a2', 'a3', 'b1', 'b2']) await end(name);
    expect(await Promise.all(done)).toHaveLength(5);
  });

  test('refuses a task that has waited too long', async () => {
    const { run, end } = setUp({ maxWaitMs: 20 });
    const first = run('a1');
    await expect(run('a2')).rejects.toMatchObject({ code: 'OVERLOADED' });
    await end('a1');
    expect(await first).toBe('a1');
  });

  test('removes a waiting task whose signal aborts', async () => {
    const { run, end, started } = setUp();
    const gone = new AbortController();
    const first = run('a1');
    const second = run('a2', gone.signal);
    const third = run('a3');
    await settled();
    gone.abort(new Error('gone'));
    await expect(second).rejects.toThrow('gone');
    await end('a1');
    expect(started).toEqual(['a1', 'a3']);
    await end('a3');
    await Promise.all([first, third]);
  });

  test('continues after a failed task', async () => {
    const queue = new ExecutionQueue({ ...limits, running: 1 });
    const failed = queue.run('a', never, () => Promise.reject(new Error('bad')));
    const next = queue.run('b', never, async () => 'good');
    await expect(failed).rejects.toThrow('bad');
    expect(await next).toBe('good');
  });

  test('has no limit if `running` is 0', async () => {
    const { run, end, started } = setUp({ running: 0 });
    const names = Array.from({ length: 50 }, (_, index) => `a${index}`);
    const done = names.map((name) => run(name));
    await settled();
    expect(started).toEqual(names);
    for (const name of names) await end(name);
    await Promise.all(done);
  });
});
