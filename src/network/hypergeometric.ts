import type { Occurrences } from './association.ts';

/**
 * The upper tail of the hypergeometric distribution, P(X >= c): the probability that two actors with a and b of N Fabriques
 * share at least c, if both sets are drawn at random. `total` is N.
 *
 * Relative error: about 1e-13. One probability comes from the saddle-point expansion of C. Loader, "Fast and accurate
 * computation of binomial probabilities", 2000; unlike logarithms of factorials, its error does not grow with N. The other
 * probabilities follow from the ratio of neighbouring terms. The shorter tail is summed.
 */
export function upperTail(occurrences: Occurrences, total: number): number {
  // The distribution is symmetric in a and b. A fixed order makes it so to the last digit: ties stay ties.
  const a = Math.max(occurrences.a, occurrences.b);
  const b = Math.min(occurrences.a, occurrences.b);
  const { c } = occurrences;
  const least = Math.max(0, a + b - total);
  const most = b;
  if (c <= least) return 1;
  if (c > most) return 0;
  const mean = (a * b) / total;
  return c > mean ? sumFrom(c, most, a, b, total) : 1 - sumDown(c - 1, least, a, b, total);
}

/** P(c) + P(c + 1) + … */
function sumFrom(c: number, most: number, a: number, b: number, total: number): number {
  let term = probability(c, a, b, total);
  let sum = term;
  for (let x = c; x < most && term > sum * Number.EPSILON; x += 1) {
    term *= ((a - x) * (b - x)) / ((x + 1) * (total - a - b + x + 1));
    sum += term;
  }
  return Math.min(sum, 1);
}

/** P(c) + P(c - 1) + … */
function sumDown(c: number, least: number, a: number, b: number, total: number): number {
  let term = probability(c, a, b, total);
  let sum = term;
  for (let x = c; x > least && term > sum * Number.EPSILON; x -= 1) {
    term *= (x * (total - a - b + x)) / ((a - x + 1) * (b - x + 1));
    sum += term;
  }
  return Math.min(sum, 1);
}

/** P(X = x), as three binomial probabilities with p = b / N. */
function probability(x: number, a: number, b: number, total: number): number {
  const p = b / total;
  return (binomial(x, a, p) * binomial(b - x, total - a, p)) / binomial(b, total, p);
}

function binomial(x: number, n: number, p: number): number {
  if (p === 0) return x === 0 ? 1 : 0;
  if (p === 1) return x === n ? 1 : 0;
  if (x === 0) return Math.exp(n * Math.log1p(-p));
  if (x === n) return Math.exp(n * Math.log(p));
  const exponent =
    stirlingError(n) - stirlingError(x) - stirlingError(n - x) - deviance(x, n * p) - deviance(n - x, n * (1 - p));
  return Math.sqrt(n / (2 * Math.PI * x * (n - x))) * Math.exp(exponent);
}

/** log(n!) minus Stirling's approximation of it. */
function stirlingError(n: number): number {
  if (n <= 15) return smallStirlingErrors[n] ?? 0;
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}

const smallStirlingErrors = Array.from({ length: 16 }, (_, n) => {
  let factorial = 1;
  for (let factor = 2; factor <= n; factor += 1) factorial *= factor;
  return n === 0 ? 0 : Math.log(factorial) - (0.5 * Math.log(2 * Math.PI * n) + n * Math.log(n) - n);
});

/** x log(x / mean) + mean - x, without cancellation when x is near the mean. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const v = (x - mean) / (x + mean);
  let sum = (x - mean) * v;
  let power = 2 * x * v;
  for (let j = 1; ; j += 1) {
    power *= v * v;
    const next = sum + power / (2 * j + 1);
    if (next === sum) return sum;
    sum = next;
  }
}
