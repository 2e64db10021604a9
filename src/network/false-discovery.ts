/**
 * The procedure of Benjamini and Hochberg: converts the p-value of a test into its q-value, the smallest false discovery rate
 * at which the test counts as a discovery. q(i) = min over j >= i of m p(j) / j, at most 1, with the p-values sorted ascending.
 *
 * `tests` is m, the number of all tests. Tests without a p-value in `pValues` have p = 1. Returns a function from p to q:
 * equal p-values have equal q-values, and p = 1 has q = 1.
 *
 * Reference: Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", JRSS B 57(1), 1995.
 */
export function falseDiscoveryRate(pValues: readonly number[], tests: number): (pValue: number) => number {
  const sorted = pValues.toSorted((one, other) => one - other);
  let least = 1;
  const rates = new Map([[1, least]]);
  for (let rank = sorted.length; rank >= 1; rank -= 1) {
    const pValue = sorted[rank - 1] ?? 1;
    least = Math.min(least, (pValue * tests) / rank);
    rates.set(pValue, least);
  }
  return (pValue) => {
    const rate = rates.get(pValue);
    if (rate === undefined) throw new Error(`No test of this family has the p-value ${pValue}.`);
    return rate;
  };
}
