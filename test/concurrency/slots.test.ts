import { setImmediate as nextRound } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { Slots } from '../../src/concurrency/slots.ts';

/** Tasks that the test ends by name. The first letter of a name is the client. */
function using(slots: Slots) {
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  const use = (name: string, signal?: AbortSignal) =>
    slots.use(
      () => {
        started.push(name);
        return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
      },
      signal,
      name.charAt(0),
    );
  const end = async (name: string) => {
    ends.get(name)?.();
    await nextRound();
  };
  return { started, use, end };
}

describe('slots', () => {
  test('run a limited number of tasks at once, and the next one when a task has ended', async () => {
    const { started, use, end } = using(new Slots(2));
    const results = Promise.all(['a', 'b', 'c', 'd'].map((name) => use(name)));
    expect(started).toEqual(['a', 'b']);
    await end('b');
    expect(started).toEqual(['a', 'b', 'c']);
    for (const name of ['a', 'c', 'd']) await end(name);
    expect(await results).toEqual(['a', 'b', 'c', 'd']);
  });

  test('are free again after a failed task', async () => {
    const slots = new Slots(1);
    await expect(slots.use(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await slots.use(async () => 'next')).toBe('next');
  });

  test('count the running and waiting tasks of all clients and of each', async () => {
    const slots = new Slots(2, 1);
    const { use, end } = using(slots);
    const results = Promise.all(['a1', 'a2', 'a3', 'b1'].map((name) => use(name)));
    expect([slots.running, slots.waiting]).toEqual([2, 2]);
    expect([slots.runningOf('a'), slots.waitingOf('a')]).toEqual([1, 2]);
    expect([slots.runningOf('b'), slots.waitingOf('b'), slots.waitingOf('c')]).toEqual([1, 0, 0]);
    for (const name of ['a1', 'b1', 'a2', 'a3']) await end(name);
    await results;
    expect([slots.running, slots.waiting, slots.runningOf('a')]).toEqual([0, 0, 0]);
  });
});

describe('clients take turns', () => {
  test('whatever the number of their tasks, each in the order in which they came', async () => {
    const { started, use, end } = using(new Slots(1));
    const results = Promise.all(['a1', 'a2', 'a3', 'b1', 'b2', 'c1'].map((name) => use(name)));
    for (const name of ['a1', 'b1', 'c1', 'a2', 'b2', 'a3']) await end(name);
    expect(started).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
    await results;
  });

  test('a client that comes back is behind those that waited meanwhile', async () => {
    const { started, use, end } = using(new Slots(1));
    const results = [use('a1'), use('b1')];
    await end('a1');
    results.push(use('a2'));
    await end('b1');
    await end('a2');
    expect(started).toEqual(['a1', 'b1', 'a2']);
    await Promise.all(results);
  });

  test('a client with several tasks is not overtaken again and again by new clients', async () => {
    const { started, use, end } = using(new Slots(1));
    const results = [use('a1'), use('a2'), use('b1')];
    await end('a1');
    results.push(use('c1'), use('d1'));
    await end('b1');
    results.push(use('e1'));
    for (const name of ['a2', 'c1', 'd1', 'e1']) await end(name);
    // b was there before the second turn of a. c, d and e came later than a2.
    expect(started).toEqual(['a1', 'b1', 'a2', 'c1', 'd1', 'e1']);
    await Promise.all(results);
  });

  test('the client with the fewest running tasks is next', async () => {
    const { started, use, end } = using(new Slots(3));
    const results = ['a1', 'a2', 'b1', 'a3', 'b2', 'c1'].map((name) => use(name));
    expect(started).toEqual(['a1', 'a2', 'b1']);
    // None of c runs; then one of b and of c, and two of a.
    await end('b1');
    expect(started.at(-1)).toBe('c1');
    await end('a2');
    expect(started.at(-1)).toBe('b2');
    for (const name of ['a1', 'c1', 'b2', 'a3']) await end(name);
    await Promise.all(results);
  });

  test('a client cannot take all slots, and others go on', async () => {
    const { started, use, end } = using(new Slots(3, 2));
    const results = ['a1', 'a2', 'a3', 'b1'].map((name) => use(name));
    expect(started).toEqual(['a1', 'a2', 'b1']);
    await end('b1');
    expect(started).toEqual(['a1', 'a2', 'b1']);
    await end('a1');
    expect(started).toEqual(['a1', 'a2', 'b1', 'a3']);
    for (const name of ['a2', 'a3']) await end(name);
    await Promise.all(results);
  });
});

describe('a client that has ended one of its tasks', () => {
  test('may start one that waits, not more', async () => {
    const { started, use, end } = using(new Slots(4, 2));
    const results = ['a1', 'a2', 'a3', 'a4', 'b1'].map((name) => use(name));
    await end('a1');
    expect(started).toEqual(['a1', 'a2', 'b1', 'a3']);
    // A slot is free, but two tasks of a run.
    await end('b1');
    expect(started).toEqual(['a1', 'a2', 'b1', 'a3']);
    await end('a2');
    expect(started).toEqual(['a1', 'a2', 'b1', 'a3', 'a4']);
    for (const name of ['a3', 'a4']) await end(name);
    await Promise.all(results);
  });

  test('may start a new one, not more', async () => {
    const slots = new Slots(4, 2);
    const { started, use, end } = using(slots);
    const results = [use('a1'), use('a2')];
    await end('a1');
    results.push(use('a3'), use('a4'));
    expect(started).toEqual(['a1', 'a2', 'a3']);
    expect([slots.runningOf('a'), slots.waitingOf('a')]).toEqual([2, 1]);
    for (const name of ['a2', 'a3', 'a4']) await end(name);
    await Promise.all(results);
  });
});

describe('a task whose signal aborts', () => {
  test('while it waits is rejected at once, and never starts', async () => {
    const slots = new Slots(1);
    const { started, use, end } = using(slots);
    const leaving = new AbortController();
    const first = use('a1');
    const left = use('a2', leaving.signal);
    const last = use('a3');
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    expect(slots.waiting).toBe(1);
    await end('a1');
    await end('a3');
    expect(started).toEqual(['a1', 'a3']);
    await Promise.all([first, last]);
  });

  test('in the moment of its turn does not start, and frees the slot', async () => {
    const { started, use, end } = using(new Slots(1));
    const leaving = new AbortController();
    const first = use('a1');
    const left = use('a2', leaving.signal);
    const last = use('a3');
    const ended = end('a1');
    // The slot has passed to a2 by then, and a2 has not started.
    queueMicrotask(() => leaving.abort(new Error('gone')));
    await expect(left).rejects.toThrow('gone');
    await ended;
    await end('a3');
    expect(started).toEqual(['a1', 'a3']);
    await Promise.all([first, last]);
  });

  test('before it comes is not taken', async () => {
    const slots = new Slots(1);
    const { started, use } = using(slots);
    await expect(use('a1', AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    expect([started, slots.running, slots.waiting]).toEqual([[], 0, 0]);
  });
});

describe('paced slots', () => {
  test('start one task in each round of the event loop, the first one too', async () => {
    const slots = new Slots(3, 3, { paced: true });
    const { started, use, end } = using(slots);
    const results = ['a1', 'a2', 'b1'].map((name) => use(name));
    expect([started, slots.waiting]).toEqual([[], 3]);
    await nextRound();
    expect(started).toEqual(['a1']);
    await nextRound();
    // By then b, without a running task, is before a.
    expect(started).toEqual(['a1', 'b1']);
    await nextRound();
    for (const name of ['a1', 'a2', 'b1']) await end(name);
    expect(await Promise.all(results)).toEqual(['a1', 'a2', 'b1']);
  });

  test('leave the event loop alone while tasks wait for a free slot', async () => {
    const { started, use, end } = using(new Slots(1, 1, { paced: true }));
    const results = ['a1', 'b1'].map((name) => use(name));
    await nextRound();
    expect(started).toEqual(['a1']);
    const scheduled = vi.spyOn(globalThis, 'setImmediate');
    try {
      await new Promise((resolve) => setTimeout(resolve, 20));
      // At most the round that was due.
      expect(scheduled.mock.calls.length).toBeLessThanOrEqual(1);
    } finally {
      scheduled.mockRestore();
    }
    await end('a1');
    await nextRound();
    await end('b1');
    expect(await Promise.all(results)).toEqual(['a1', 'b1']);
  });
});
