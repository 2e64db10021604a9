import type { PairOrder } from '../../../src/network/pair.ts';
import { add, choose, compare, type Fraction, quotient, toNumber, whole } from './fraction.ts';

/** What the measures of a pair are made of; `sizes` are the actors in the two roles of each Fabrique that both share. */
export interface PlainCounts {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly total: number;
  readonly sizes: readonly number[];
}

/** P(X >= c), counted: of all ways to draw the Fabriques of b, those that hit c or more of the Fabriques of a. */
export function pValue({ a, b, c, total }: PlainCounts): Fraction {
  let ways = 0n;
  for (let shared = c; shared <= Math.min(a, b); shared += 1) ways += choose(a, shared) * choose(total - a, b - shared);
  return quotient(ways, choose(total, b));
}

function newman({ sizes }: PlainCounts): Fraction {
  return sizes.map((size) => quotient(1, size - 1)).reduce(add, whole(0));
}

/** By what each order ranks, exactly; the cosine by its square. The greatest comes first, but the smallest p-value. */
export const exactValue: Record<PairOrder, (counts: PlainCounts) => Fraction> = {
  COUNT: ({ c }) => whole(c),
  NEWMAN: newman,
  EXPECTED: ({ a, b, total }) => quotient(a * b, total),
  JACCARD: ({ a, b, c }) => quotient(c, a + b - c),
  COSINE: ({ a, b, c }) => quotient(c * c, a * b),
  ASSOCIATION_STRENGTH: ({ a, b, c }) => quotient(c, a * b),
  LIFT: ({ a, b, c, total }) => quotient(total * c, a * b),
  P_VALUE: pValue,
};

/** Every measure of a pair, as numbers that are right to the last digits. Null where the formula divides by 0, or takes its log. */
export function measures(counts: PlainCounts) {
  const { a, b, c, total } = counts;
  const haveBoth = a > 0 && b > 0;
  return {
    expected: total > 0 ? (a / total) * b : null,
    newman: toNumber(newman(counts)),
    jaccard: a > 0 || b > 0 ? c / (a + b - c) : null,
    cosine: haveBoth ? c / (Math.sqrt(a) * Math.sqrt(b)) : null,
    inclusion: haveBoth ? Math.max(c / a, c / b) : null,
    associationStrength: haveBoth ? c / a / b : null,
    lift: haveBoth ? c / total / ((a / total) * (b / total)) : null,
    pmi: c > 0 ? Math.log2(c) + Math.log2(total) - Math.log2(a) - Math.log2(b) : null,
    pValue: toNumber(pValue(counts)),
  };
}

/**
 * Benjamini and Hochberg by their definition: the least of m t / #{p <= t} over all thresholds t at which this pair is
 * called a discovery. `met` are the p-values of the pairs that met; the other tests have p = 1.
 */
export function qValue(own: Fraction, met: readonly Fraction[], tests: number): number {
  const rates = met
    .filter((threshold) => compare(threshold, own) >= 0)
    .map((threshold) => {
      const called = met.filter((it) => compare(it, threshold) <= 0).length;
      return (toNumber(threshold) * tests) / called;
    });
  return Math.min(1, ...rates);
}
