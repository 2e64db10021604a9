import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import { type Canary, expectUnharmed, quietReport } from './canary.ts';
import type { Served } from './served.ts';

/** Most that the memory of a server may grow while it is abused, in megabytes: a promise of the server. */
const mostGrowthMb = 150;
/** Below this median, in milliseconds, what the machine does besides counts for more than the server. */
const leastMedian = 25;

/** Longer than this, in milliseconds, an abuse is long enough for a median that says something. */
const longAbuse = 1_000;
/** Time for the server to come to rest, in milliseconds. */
const restMs = 1_000;

/** Does something to a server while a canary asks it; then checks that others and the process are as promised. */
export async function harmless(server: Served, canary: Canary, abuse: () => Promise<void>): Promise<void> {
  await canary.report();
  const before = server.memory();
  if (before === null) throw new Error('The server had ended before, or this system has no /proc.');
  let most = before;
  const watching = setInterval(() => {
    most = Math.max(most, server.memory() ?? 0);
  }, 50);
  const started = performance.now();
  try {
    await abuse();
  } finally {
    clearInterval(watching);
  }
  const took = performance.now() - started;
  expect(server.isAlive()).toBe(true);
  const report = await canary.report();
  expectUnharmed(report);
  expect(most - before).toBeLessThan(mostGrowthMb);
  if (took < longAbuse) return;
  await delay(restMs);
  // Measured here, and not once for all: the machine does other things as well, now more, now less.
  const quiet = await quietReport(canary);
  expect(report.median).toBeLessThanOrEqual(2 * Math.max(quiet.median, leastMedian));
}
