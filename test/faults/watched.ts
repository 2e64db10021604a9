import { setInterval } from 'node:timers';
import { expect } from 'vitest';
import { type Canary, type CanaryReport, expectUnharmed } from './canary.ts';
import type { Served } from './served.ts';

/** Most that the memory of a server may grow while it is abused, in megabytes: a promise of the server. */
const mostGrowthMb = 150;
/** Below this median, in milliseconds, what the machine does besides counts for more than the server. */
const leastMedian = 10;

/** A median of fewer answers, of less than a second, says nothing. */
const enoughForMedian = 10;

/** Does something to a server while a canary asks it; then checks that others and the process are as promised. */
export async function harmless(
  server: Served,
  canary: Canary,
  quiet: CanaryReport,
  abuse: () => Promise<void>,
): Promise<void> {
  await canary.report();
  const before = server.memory();
  if (before === null) throw new Error('The server had ended before, or this system has no /proc.');
  let most = before;
  const watching = setInterval(() => {
    most = Math.max(most, server.memory() ?? 0);
  }, 50);
  try {
    await abuse();
  } finally {
    clearInterval(watching);
  }
  expect(server.isAlive()).toBe(true);
  const report = await canary.report();
  expectUnharmed(report);
  if (report.asked >= enoughForMedian)
    expect(report.median).toBeLessThanOrEqual(2 * Math.max(quiet.median, leastMedian));
  expect(most - before).toBeLessThan(mostGrowthMb);
}
