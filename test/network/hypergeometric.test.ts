import { describe, expect, it } from 'vitest';
import { upperTail } from '../../src/network/hypergeometric.ts';

/** P(X >= c) in exact integer arithmetic: the number of favourable draws over the number of all draws. */
function exactUpperTail(a: number, b: number, c: number, total: number): number {
  let ways = 0n;
  for (let x = c; x <= Math.min(a, b); x += 1) ways += choose(a, x) * choose(total - a, b - x);
  return divide(ways, choose(total, b));
}

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let result = 1n;
  for (let i = 0; i < k; i += 1) result = (result * BigInt(n - i)) / BigInt(i + 1);
  return result;
}

/** The quotient of two big integers, exact to 60 bits. */
function divide(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0;
  const shift = BigInt(Math.max(0, denominator.toString(2).length - numerator.toString(2).length + 60));
  return Number((numerator << shift) / denominator) / 2 ** Number(shift);
}

describe('the upper tail of the hypergeometric distribution', () => {
  it('is 1/23 for two partners whose only Fabrique of 23 is the same', () => {
    expect(upperTail({ a: 1, b: 1, c: 1 }, 23)).toBeCloseTo(1 / 23, 15);
  });

  it('is 1/70 for all four cups of eight, in Fisher’s tea tasting', () => {
    expect(upperTail({ a: 4, b: 4, c: 4 }, 8)).toBeCloseTo(1 / 70, 15);
    expect(upperTail({ a: 4, b: 4, c: 3 }, 8)).toBeCloseTo(17 / 70, 15);
  });

  it('is 1 for certain events and 0 for impossible events', () => {
    expect(upperTail({ a: 3, b: 4, c: 0 }, 10)).toBe(1);
    expect(upperTail({ a: 8, b: 7, c: 5 }, 10)).toBe(1);
    expect(upperTail({ a: 3, b: 4, c: 4 }, 10)).toBe(0);
    expect(upperTail({ a: 10, b: 4, c: 4 }, 10)).toBe(1);
  });

  it('is exact to 1e-12 in every case of up to 23 Fabriques', () => {
    for (let a = 1; a <= 23; a += 1) {
      for (let b = 1; b <= a; b += 1) {
        for (let c = 0; c <= b; c += 1) expectClose(a, b, c, 23);
      }
    }
  });

  it.each([
    [120, 80, 30, 2_000],
    [120, 80, 2, 2_000],
    [900, 1_100, 520, 2_000],
    [400, 300, 120, 20_000],
    [400, 300, 6, 20_000],
    [2_500, 40, 40, 50_000],
  ])('is exact to 1e-12 for a = %i, b = %i, c = %i of N = %i', (a, b, c, total) => {
    expectClose(a, b, c, total);
  });

  function expectClose(a: number, b: number, c: number, total: number): void {
    const exact = exactUpperTail(a, b, c, total);
    expect(Math.abs(upperTail({ a, b, c }, total) - exact), `${a} ${b} ${c} ${total}`).toBeLessThanOrEqual(
      1e-12 * exact,
    );
  }
});
