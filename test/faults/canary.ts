import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { expect } from 'vitest';
import { median } from '../../bench/statistics.ts';
import { builtPath } from '../http/built.ts';
import type { Outcome } from './canary-worker.ts';

/** Maximum latency for other clients, in milliseconds: a promise of the server. */
const maxLatencyMs = 1_500;

export interface CanaryReport {
  /** Errors and wrong answers. */
  readonly failures: readonly string[];
  /** Latencies in milliseconds. */
  readonly median: number;
  readonly worst: number;
}

/** A well-behaved client that sends a small request every 100 ms. */
export interface Canary {
  /** Reports all requests since the start, or since the last report. */
  report(): Promise<CanaryReport>;
  stop(): Promise<void>;
}

/** Starts a canary with a client address of its own. */
export async function startCanary(url: string, from = '127.0.0.2'): Promise<Canary> {
  const worker = new Worker(builtPath('.cache/faults/test/faults/canary-worker.js'), { workerData: { url, from } });
  await once(worker, 'online');
  return {
    report: async () => {
      const answered = once(worker, 'message');
      worker.postMessage('report');
      const [outcomes] = (await answered) as [readonly Outcome[]];
      const times = outcomes.map(({ ms }) => ms);
      return {
        failures: outcomes.flatMap(({ failure }) => failure ?? []),
        median: times.length === 0 ? 0 : median(times),
        worst: Math.max(0, ...times),
      };
    },
    stop: async () => void (await worker.terminate()),
  };
}

/** The report of one second without other requests. */
export async function quietReport(canary: Canary): Promise<CanaryReport> {
  await canary.report();
  await delay(1_000);
  return canary.report();
}

/** Checks that the canary got all answers, within the promised latency. */
export function expectUnharmed({ failures, worst }: CanaryReport): void {
  expect(failures).toEqual([]);
  expect(worst).toBeLessThan(maxLatencyMs);
}
