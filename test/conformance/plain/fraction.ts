/** An exact number: a numerator and a denominator above 0. */
export type Fraction = readonly [bigint, bigint];

export const whole = (value: number): Fraction => [BigInt(value), 1n];

export function quotient(numerator: number | bigint, denominator: number | bigint): Fraction {
  return [BigInt(numerator), BigInt(denominator)];
}

export function add([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return [a * d + c * b, b * d];
}

export function compare([a, b]: Fraction, [c, d]: Fraction): number {
  const difference = a * d - c * b;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

export function toNumber([numerator, denominator]: Fraction): number {
  return Number(numerator) / Number(denominator);
}

/** How many sets of k there are among n. */
export function choose(n: number, k: number): bigint {
  let ways = 1n;
  for (let i = 0; i < k; i += 1) ways = (ways * BigInt(n - i)) / BigInt(i + 1);
  return k < 0 || k > n ? 0n : ways;
}
