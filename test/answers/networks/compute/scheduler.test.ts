import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { TaskScheduler, type TaskSchedulerOptions } from '../../../../src/answers/networks/compute/scheduler.ts';

/** A scheduler with tasks that the test ends by name. `started` has their names in the order in which they started. */
function scheduling(options: Partial<TaskSchedulerOptions> = {}) {
  const scheduler = new TaskScheduler({ slots: 1, ...options });
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  /** The first letter of a task is its client. */
  const run = (task: string, signal = new AbortController().signal): Promise<string> =>
    scheduler.run({ client: task.charAt(0), signal }, (ending) => {
      started.push(task);
      return new Promise((resolve, reject) => {
        ends.set(task, () => resolve(`${task} done`));
        ending.addEventListener('abort', () => reject(ending.reason), { once: true });
      });
    });
  const end = async (task: string) => {
    ends.get(task)?.();
    await turn();
  };
  return { scheduler, started, run, end };
}

describe('a task scheduler', () => {
  test('alternates between two clients, and returns the result of each task', async () => {
    const { started, run, end } = scheduling();
    const answers = Promise.all(['a1', 'a2', 'a3', 'b1', 'b2'].map((task) => run(task)));
    for (const task of ['a1', 'b1', 'a2', 'b2', 'a3']) await end(task);
    expect(started).toEqual(['a1', 'b1', 'a2', 'b2', 'a3']);
    expect(await answers).toEqual(['a1 done', 'a2 done', 'a3 done', 'b1 done', 'b2 done']);
  });

  test('runs the task of another client next after fifteen abandoned tasks', async () => {
    const { started, run } = scheduling({ waitingPerClient: 14 });
    const gone = Array.from({ length: 15 }, () => new AbortController());
    const abandoned = gone.map(({ signal }, number) => run(`a${number}`, signal));
    for (const client of gone) client.abort(new Error('gone'));
    void run('b1');
    const outcomes = await Promise.allSettled(abandoned);
    expect(outcomes.map((it) => (it as PromiseRejectedResult).reason.message)).toEqual(Array(15).fill('gone'));
    await turn();
    expect(started).toEqual(['a0', 'b1']);
  });

  test('runs nothing for an owner who has already left', async () => {
    const { started, run } = scheduling();
    await expect(run('a1', AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    expect(started).toEqual([]);
  });

  test('refuses the third waiting task of a client', async () => {
    const { run, end } = scheduling();
    const first = ['a1', 'a2', 'a3'].map((task) => run(task));
    await expect(run('a4')).rejects.toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      message: expect.stringContaining('already have 2 networks waiting'),
    });
    for (const task of ['a1', 'a2', 'a3']) await end(task);
    expect(await Promise.all(first)).toEqual(['a1 done', 'a2 done', 'a3 done']);
  });

  test('refuses all clients when too many tasks wait', async () => {
    const { started, run, end } = scheduling({ waiting: 3 });
    const first = ['a1', 'b1', 'c1', 'd1'].map((task) => run(task));
    const refusal = { code: 'OVERLOADED', message: expect.stringContaining('Try again in a minute') };
    await expect(run('e1')).rejects.toMatchObject(refusal);
    await end('a1');
    const last = run('e1');
    for (const task of ['b1', 'c1', 'd1', 'e1']) await end(task);
    expect(started).toEqual(['a1', 'b1', 'c1', 'd1', 'e1']);
    await Promise.all([...first, last]);
  });

  test('lets one client run fewer tasks at once than there are slots', async () => {
    const { started, run, end } = scheduling({ slots: 2, runningPerClient: 1 });
    const results = ['a1', 'a2', 'b1'].map((task) => run(task));
    expect(started).toEqual(['a1', 'b1']);
    for (const task of ['a1', 'a2', 'b1']) await end(task);
    await Promise.all(results);
  });

  test('runs a task for each slot at once', async () => {
    const { started, run, end } = scheduling({ slots: 2 });
    for (const task of ['a1', 'a2', 'b1']) void run(task);
    expect(started).toEqual(['a1', 'a2']);
    await end('a2');
    expect(started).toEqual(['a1', 'a2', 'b1']);
  });

  test('aborts a running task when its owner leaves, and runs the next', async () => {
    const { started, run, end } = scheduling();
    const leaving = new AbortController();
    const [first, second] = [run('a1', leaving.signal), run('b1')];
    leaving.abort(new Error('deadline'));
    await expect(first).rejects.toThrow('deadline');
    await turn();
    expect(started).toEqual(['a1', 'b1']);
    await end('b1');
    expect(await second).toBe('b1 done');
  });

  test('returns the error of a task, and runs the next', async () => {
    const { scheduler, run, end } = scheduling();
    const owner = { client: 'a', signal: new AbortController().signal };
    await expect(scheduler.run(owner, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    const next = run('a1');
    await end('a1');
    expect(await next).toBe('a1 done');
  });

  test('fails all running and waiting tasks when it closes, and refuses new ones', async () => {
    const { scheduler, started, run } = scheduling();
    const answers = Promise.allSettled(['a1', 'a2', 'b1'].map((task) => run(task)));
    await scheduler.close();
    const refusal = { code: 'OVERLOADED', message: expect.stringContaining('stopping') };
    expect(await answers).toMatchObject([{ reason: refusal }, { reason: refusal }, { reason: refusal }]);
    await expect(run('c1')).rejects.toMatchObject(refusal);
    expect(started).toEqual(['a1']);
  });
});
