import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { expect } from 'vitest';
import { median } from '../../bench/statistics.ts';
import { builtPath } from '../http/built.ts';
import type { Asked } from './canary-worker.ts';

/** Longest that a bystander may wait, in milliseconds: a promise of the server. */
export const longestWaitMs = 1_500;

export interface CanaryReport {
  readonly asked: number;
  /** Why questions were not answered. */
  readonly failures: readonly string[];
  /** Milliseconds. */
  readonly median: number;
  readonly worst: number;
}

/** A client that asks a small question every 100 ms, and has done nothing wrong. */
export interface Canary {
  /** What it was answered since it started, or since the last report. */
  report(): Promise<CanaryReport>;
  stop(): Promise<void>;
}

/** Starts one that comes from an address of its own. */
export async function startCanary(url: string, from = '127.0.0.2'): Promise<Canary> {
  const worker = new Worker(builtPath('.cache/faults/test/faults/canary-worker.js'), { workerData: { url, from } });
  await once(worker, 'online');
  return {
    report: async () => {
      const answered = once(worker, 'message');
      worker.postMessage('report');
      const [asked] = (await answered) as [readonly Asked[]];
      const times = asked.map(({ ms }) => ms);
      return {
        asked: asked.length,
        failures: asked.flatMap(({ failure }) => failure ?? []),
        median: times.length === 0 ? 0 : median(times),
        worst: Math.max(0, ...times),
      };
    },
    stop: async () => void (await worker.terminate()),
  };
}

/** The report of a second in which nothing else goes on. */
export async function quietReport(canary: Canary): Promise<CanaryReport> {
  await canary.report();
  await delay(1_000);
  return canary.report();
}

/** A bystander lost no answer, and waited for none longer than promised. */
export function expectUnharmed({ failures, worst }: CanaryReport): void {
  expect(failures).toEqual([]);
  expect(worst).toBeLessThan(longestWaitMs);
}
