/**
 * A generator of pseudo-random numbers, 0 <= x < 1: mulberry32, by T. Ettinger, 2017 (public domain). It uses 32-bit integer
 * arithmetic only, so the same seed gives the same numbers on every machine.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The numbers from 0 to `count` - 1 in random order (Fisher–Yates shuffle). */
export function shuffled(count: number, random: () => number): number[] {
  const numbers = Array.from({ length: count }, (_, number) => number);
  for (let last = count - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1));
    [numbers[last], numbers[chosen]] = [numbers[chosen] as number, numbers[last] as number];
  }
  return numbers;
}
