import { describe, expect, it } from 'vitest';
import { seededRandom, shuffled } from '../../src/network/random.ts';

const first = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

describe('seeded random numbers', () => {
  it('are the same for the same seed, and differ for another', () => {
    expect(first(1, 5)).toEqual(first(1, 5));
    expect(first(1, 5)).not.toEqual(first(2, 5));
    expect(first(2 ** 32 - 1, 5)).not.toEqual(first(0, 5));
  });

  it('are those of mulberry32 on every machine', () => {
    expect(first(42, 3)).toEqual([0.6011037519201636, 0.44829055899754167, 0.8524657934904099]);
  });

  it('are uniform from 0 to 1', () => {
    const values = first(7, 10_000);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    const tenths = Array.from(
      { length: 10 },
      (_, tenth) => values.filter((value) => Math.floor(10 * value) === tenth).length,
    );
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('a random order', () => {
  it('has each number once', () => {
    expect(shuffled(20, seededRandom(1)).sort((a, b) => a - b)).toEqual([...Array(20).keys()]);
    expect(shuffled(0, seededRandom(1))).toEqual([]);
  });

  it('can be any order', () => {
    const orders = new Set(Array.from({ length: 200 }, (_, seed) => shuffled(3, seededRandom(seed)).join('')));
    expect([...orders].sort()).toEqual(['012', '021', '102', '120', '201', '210']);
  });
});
