import { expect, test, vi } from 'vitest';
import { EventLoopTurns } from '../../src/concurrency/event-loop-turns.ts';

test('tasks take turns, one in each round of the event loop', async () => {
  const turns = new EventLoopTurns();
  const done: string[] = [];
  const task = async (name: string) => {
    for (let part = 1; part <= 2; part++) {
      await turns.next();
      done.push(name + part);
    }
  };
  const all = Promise.all(['a', 'b', 'c'].map(task));
  for (let round = 1; round <= 6; round++) {
    await new Promise(setImmediate);
    expect(done.length).toBeLessThanOrEqual(round);
  }
  await all;
  expect(done).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'c2']);
});

test('a task that comes after all others have ended gets a turn', async () => {
  const turns = new EventLoopTurns();
  await turns.next();
  await new Promise(setImmediate);
  await turns.next();
  expect(
    await Promise.race([turns.next().then(() => 'turn'), new Promise((resolve) => setTimeout(resolve, 5_000))]),
  ).toBe('turn');
});

test('the event loop is left alone when nobody waits', async () => {
  const turns = new EventLoopTurns();
  const scheduled = vi.spyOn(globalThis, 'setImmediate');
  try {
    await Promise.all([turns.next(), turns.next()]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(scheduled).toHaveBeenCalledTimes(2);
  } finally {
    scheduled.mockRestore();
  }
});
