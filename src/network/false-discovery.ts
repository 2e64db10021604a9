/**
 * Benjamini–Hochberg: turns the p-value of a test into its q-value, the smallest false discovery rate at which the test
 * counts as a discovery: q(i) = min over j >= i of m p(j) / j, p sorted ascending, at most 1.
 *
 * `tests` is m, the number of all tests; those without a p-value in `pValues` have p = 1. Gives a function of p, since
 * equal p-values have equal q-values.
 *
 * Reference: Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", JRSS B 57(1), 1995.
 */
export function falseDiscoveryRate(pValues: readonly number[], tests: number): (pValue: number) => number {
  const sorted = pValues.toSorted((one, other) => one - other);
  const rates = new Map<number, number>();
  let least = 1;
  for (let rank = sorted.length; rank >= 1; rank -= 1) {
    const pValue = sorted[rank - 1] ?? 1;
    least = Math.min(least, (pValue * tests) / rank);
    rates.set(pValue, least);
  }
  return (pValue) => {
    const rate = rates.get(pValue);
    if (rate === undefined) throw new Error(`The p-value ${pValue} is of no test of this family.`);
    return rate;
  };
}
