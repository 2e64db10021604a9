import { describe, expect, test, vi } from 'vitest';
import { createClientBudget } from '../../../src/http/guards/client-budget.ts';
import { WindowCounter } from '../../../src/http/guards/window-counter.ts';

describe('a quota', () => {
  test('is counted per client', async () => {
    const counter = new WindowCounter(100, 60);
    expect(await counter.takeIfLeft('a', 60)).toEqual({ granted: true, limit: 100, remaining: 40, resetAfter: 60 });
    expect(await counter.takeIfLeft('b', 100)).toMatchObject({ granted: true, remaining: 0 });
    expect(await counter.takeIfLeft('a', 40)).toMatchObject({ granted: true, remaining: 0 });
    expect(await counter.takeIfLeft('a', 1)).toMatchObject({ granted: false, remaining: 0 });
  });

  test('does not count refused amounts: a smaller amount is still granted', async () => {
    const counter = new WindowCounter(100, 60);
    await counter.takeIfLeft('a', 50);
    for (let time = 0; time < 10; time++) {
      expect(await counter.takeIfLeft('a', 51)).toMatchObject({ granted: false, remaining: 50 });
    }
    expect(await counter.takeIfLeft('a', 50)).toMatchObject({ granted: true, remaining: 0 });
  });

  test('can be overdrawn by an amount that is known only afterwards', async () => {
    const counter = new WindowCounter(100, 60);
    expect(await counter.take('a', 150)).toMatchObject({ remaining: 0 });
    expect(await counter.take('a', 0)).toMatchObject({ remaining: 0 });
  });

  test('is full again one minute after its first use, despite refusals', async () => {
    vi.useFakeTimers();
    try {
      const counter = new WindowCounter(100, 60);
      await counter.takeIfLeft('a', 100);
      vi.advanceTimersByTime(59_000);
      expect(await counter.takeIfLeft('a', 1)).toMatchObject({ granted: false, resetAfter: 1 });
      vi.advanceTimersByTime(1_001);
      expect(await counter.takeIfLeft('a', 1)).toMatchObject({ granted: true, remaining: 99, resetAfter: 60 });
    } finally {
      vi.useRealTimers();
    }
  });
});

test('a window is never longer than a minute, whatever fractions the clock has', () => {
  const clock = vi.spyOn(performance, 'now');
  try {
    const states = Array.from({ length: 1_000 }, (_, index) => {
      clock.mockReturnValue(index * 7.123456789);
      return new WindowCounter(100, 60).take('a', 1).resetAfter;
    });
    expect(new Set(states)).toEqual(new Set([60]));
  } finally {
    clock.mockRestore();
  }
});

test('clients are forgotten when their minute has ended', () => {
  vi.useFakeTimers();
  try {
    const counter = new WindowCounter(100, 60);
    counter.take('a', 1);
    vi.advanceTimersByTime(30_000);
    counter.take('b', 1);
    expect(counter.size).toBe(2);
    vi.advanceTimersByTime(30_000);
    counter.take('c', 1);
    expect(counter.size).toBe(2);
    vi.advanceTimersByTime(60_000);
    expect(counter.take('a', 1)).toEqual({ limit: 100, remaining: 99, resetAfter: 60 });
    expect(counter.size).toBe(1);
  } finally {
    vi.useRealTimers();
  }
});

test('0 means no limit', () => {
  expect(createClientBudget({ pointsPerMinute: 0, workSecondsPerMinute: 0 })).toMatchObject({
    points: null,
    work: null,
  });
});
