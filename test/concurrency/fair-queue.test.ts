import { describe, expect, test } from 'vitest';
import { FairQueue, type FairQueueOptions } from '../../src/concurrency/fair-queue.ts';

function queueOf(tasks: readonly string[], options: FairQueueOptions = {}) {
  const queue = new FairQueue<string>({ waitingPerClient: 9, ...options });
  // The first letter of a task is its client.
  for (const task of tasks) queue.add(task.charAt(0), task);
  return queue;
}

/** Takes tasks, each done before the next, until none may run. */
function takeAll(queue: FairQueue<string>): string[] {
  const taken: string[] = [];
  for (let next = queue.take(); next !== undefined; next = queue.take()) {
    taken.push(next.task);
    queue.done(next.client);
  }
  return taken;
}

describe('a fair queue', () => {
  test('takes clients in turn, and the tasks of each in the order in which they came', () => {
    expect(takeAll(queueOf(['a1', 'a2', 'a3', 'b1', 'b2', 'c1']))).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
  });

  test('takes a client that comes back after those that waited meanwhile', () => {
    const queue = queueOf(['a1', 'b1']);
    expect(queue.take()?.task).toBe('a1');
    queue.done('a');
    queue.add('a', 'a2');
    expect(takeAll(queue)).toEqual(['b1', 'a2']);
  });

  test('takes a newcomer before a client whose turn has just been', () => {
    const queue = queueOf(['a1', 'a2']);
    expect(queue.take()?.task).toBe('a1');
    queue.add('b', 'b1');
    queue.done('a');
    expect(takeAll(queue)).toEqual(['b1', 'a2']);
  });

  test('prefers the client with fewer running tasks', () => {
    const queue = queueOf(['a1', 'a2', 'a3']);
    expect([queue.take()?.task, queue.take()?.task]).toEqual(['a1', 'a2']);
    queue.add('b', 'b1');
    queue.add('b', 'b2');
    // None of b runs, then one of b and two of a.
    expect([queue.take()?.task, queue.take()?.task, queue.take()?.task]).toEqual(['b1', 'b2', 'a3']);
  });

  test('limits the running tasks of one client, while others go on', () => {
    const queue = queueOf(['a1', 'a2', 'b1'], { runningPerClient: 1 });
    expect([queue.take()?.task, queue.take()?.task, queue.take()]).toEqual(['a1', 'b1', undefined]);
    queue.done('a');
    expect(queue.take()?.task).toBe('a2');
  });

  test('counts the tasks of a client that still run when another of its tasks is done', () => {
    const queue = queueOf(['a1', 'a2'], { runningPerClient: 2 });
    expect([queue.take()?.task, queue.take()?.task]).toEqual(['a1', 'a2']);
    queue.done('a');
    queue.add('a', 'a3');
    queue.add('a', 'a4');
    expect([queue.take()?.task, queue.take()]).toEqual(['a3', undefined]);
  });

  test('forgets a client without tasks, which then counts as new', () => {
    const queue = queueOf(['a1']);
    takeAll(queue);
    queue.add('a', 'a2');
    queue.add('b', 'b1');
    expect(takeAll(queue)).toEqual(['a2', 'b1']);
  });

  test('refuses a third waiting task of one client, but not the tasks of others', () => {
    const queue = queueOf(['a1', 'a2'], { waitingPerClient: 2 });
    expect(() => queue.add('a', 'a3')).toThrow(
      expect.objectContaining({ code: 'TOO_MANY_REQUESTS', message: expect.stringContaining('Wait for one of their') }),
    );
    queue.add('b', 'b1');
    // A running task no longer waits.
    queue.take();
    queue.add('a', 'a3');
    expect(takeAll(queue)).toEqual(['b1', 'a2', 'a3']);
  });

  test('refuses all clients when too many tasks wait in all', () => {
    const queue = queueOf(['a1', 'b1', 'c1'], { waiting: 3 });
    expect(() => queue.add('d', 'd1')).toThrow(
      expect.objectContaining({ code: 'OVERLOADED', message: expect.stringContaining('Ask again') }),
    );
    queue.take();
    queue.add('d', 'd1');
    expect(takeAll(queue)).toEqual(['b1', 'c1', 'd1']);
  });

  test('drops a waiting task, and ignores one that does not wait', () => {
    const queue = queueOf(['a1', 'a2', 'b1'], { waiting: 3 });
    queue.drop('a', 'a1');
    queue.drop('a', 'unknown');
    queue.drop('nobody', 'a2');
    queue.add('c', 'c1');
    expect(takeAll(queue)).toEqual(['a2', 'b1', 'c1']);
  });
});
