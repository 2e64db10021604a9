const firstMs = 500;
const longestMs = 30_000;

/** A worker that has run for this long, in milliseconds, has started well: an earlier death no longer counts. */
export const settledMs = 60_000;

/** Milliseconds until a dead worker is replaced: twice as many after each death in a row, because its cause may last. */
export function restartDelayMs(deathsInARow: number): number {
  return Math.min(longestMs, firstMs * 2 ** (deathsInARow - 1));
}
