import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EventLoopDelay } from '../../../src/http/guards/event-loop-delay.ts';

let now = 0;
let delay: EventLoopDelay;

/** Ticks `ms` milliseconds after the last tick. 50 is in time. */
const tickAfter = (ms: number) => {
  now += ms;
  delay.tick();
};

beforeEach(() => {
  now = 0;
  delay = new EventLoopDelay(500, () => now);
});
afterEach(() => delay.close());

describe('a server is overloaded', () => {
  test('while consecutive ticks are late, and no longer', () => {
    tickAfter(50);
    expect(delay.isOverloaded()).toBe(false);
    tickAfter(700);
    tickAfter(700);
    expect(delay.isOverloaded()).toBe(true);
    tickAfter(900);
    expect(delay.isOverloaded()).toBe(true);
    tickAfter(50);
    expect(delay.isOverloaded()).toBe(false);
  });

  test('not after a single long block', () => {
    tickAfter(50);
    tickAfter(9_000);
    expect(delay.isOverloaded()).toBe(false);
  });

  test('not while its event loop is only slightly late', () => {
    for (let time = 0; time < 10; time++) tickAfter(500);
    expect(delay.isOverloaded()).toBe(false);
  });

  test('never if the limit is 0', () => {
    const unlimited = new EventLoopDelay(0, () => now);
    for (let time = 0; time < 3; time++) {
      now += 9_000;
      unlimited.tick();
    }
    unlimited.close();
    expect(unlimited.isOverloaded()).toBe(false);
  });
});

describe('a block of the event loop', () => {
  test('is known as soon as it ends, before the next tick', () => {
    tickAfter(50);
    now += 400;
    expect(delay.wasBlocked(1_000)).toBe(true);
  });

  test('is forgotten after the requested time', () => {
    tickAfter(400);
    for (let time = 0; time < 18; time++) tickAfter(50);
    expect(delay.wasBlocked(1_000)).toBe(true);
    for (let time = 0; time < 3; time++) tickAfter(50);
    expect(delay.wasBlocked(1_000)).toBe(false);
  });
});
