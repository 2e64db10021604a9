import { expect, test } from 'vitest';
import { restartDelayMs } from '../../src/workers/restart-delay.ts';

test('a worker that dies again is replaced later each time, and after 30 seconds at most', () => {
  expect([1, 2, 3, 6, 7, 8, 100].map(restartDelayMs)).toEqual([500, 1_000, 2_000, 16_000, 30_000, 30_000, 30_000]);
});
