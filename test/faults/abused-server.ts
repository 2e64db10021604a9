import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { type Canary, expectUnharmed, quietReport, startCanary } from './canary.ts';
import type { Served } from './served.ts';

/** Maximum growth of the server's memory during an abuse, in megabytes: a promise of the server. */
const maxGrowthMb = 150;
/** Medians below this, in milliseconds, depend more on other processes of the machine than on the server. */
const minMedianMs = 25;

/** Shortest abuse, in milliseconds, whose median is meaningful. */
const minAbuseMs = 1_000;
/** Time for the server to come to rest, in milliseconds. */
const restMs = 1_000;

/** A server that tests abuse, while a canary sends requests to it. */
export interface AbusedServer {
  /** The current server. Another one once a test has ended the first. */
  readonly current: Served;
  /** Runs an abuse. Then checks that the server lives, that the canary was served, and that memory and latency are bounded. */
  expectHarmless(abuse: () => Promise<void>): Promise<void>;
}

/**
 * Starts a server before the tests of this suite, and another one for the next test if a test has ended the server. `warmUp`
 * is called with each new server: it runs the code that is compiled and loaded at its first use.
 */
export function useAbusedServer(start: () => Promise<Served>, warmUp: (server: Served) => Promise<void>): AbusedServer {
  let server: Served;
  let canary: Canary;
  const open = async () => {
    server = await start();
    canary = await startCanary(server.url);
    await warmUp(server);
  };
  const close = async () => {
    await canary?.stop();
    await server?.kill();
  };
  beforeAll(open);
  afterAll(close);
  beforeEach(async () => {
    if (server.isAlive()) return;
    await close();
    await open();
  });
  return {
    get current() {
      return server;
    },
    expectHarmless: (abuse) => expectHarmless(server, canary, abuse),
  };
}

async function expectHarmless(server: Served, canary: Canary, abuse: () => Promise<void>): Promise<void> {
  await canary.report();
  const before = server.memory();
  if (before === null) throw new Error('The server has ended already, or this system has no /proc.');
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, server.memory() ?? 0);
  }, 50);
  const started = performance.now();
  try {
    await abuse();
  } finally {
    clearInterval(timer);
  }
  const durationMs = performance.now() - started;
  expect(server.isAlive()).toBe(true);
  const report = await canary.report();
  expectUnharmed(report);
  expect(peak - before).toBeLessThan(maxGrowthMb);
  if (durationMs < minAbuseMs) return;
  await delay(restMs);
  // Measured after each abuse, because the load of the machine changes over time.
  const quiet = await quietReport(canary);
  expect(report.median).toBeLessThanOrEqual(2 * Math.max(quiet.median, minMedianMs));
}
