import { expect, test } from 'vitest';
import { WorkMeter } from '../../../src/http/guards/work-meter.ts';

/** A meter, and a function that uses CPU time. */
function setUp() {
  let cpuMs = 0;
  const use = (ms: number) => {
    cpuMs += ms;
  };
  return { meter: new WorkMeter(() => cpuMs), use };
}

test('a task is charged the CPU time between its start and its end', () => {
  const { meter, use } = setUp();
  use(1_000);
  const work = meter.start(10);
  use(30);
  expect(work.end()).toBe(30);
  use(1_000);
  expect(work.end()).toBe(0);
});

test('simultaneous tasks share the CPU time by weight', () => {
  const { meter, use } = setUp();
  const heavy = meter.start(10);
  use(100);
  const light = meter.start(10);
  heavy.weight = 990;
  use(1_000);
  expect(light.end()).toBe(10);
  use(50);
  expect(heavy.end()).toBe(100 + 990 + 50);
});

test('the default clock is the CPU time of the process', () => {
  const work = new WorkMeter().start(1);
  const before = process.cpuUsage();
  const usedMs = () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
  while (usedMs() < 20);
  expect(work.end()).toBeGreaterThanOrEqual(20);
});
