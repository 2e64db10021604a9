/** Vertices in groups, each in one: numbers of vertices ascending, the largest group first, then by its first vertex. */
export type Groups = readonly (readonly number[])[];

/** The groups of vertices that have the same label; `labels` has one for each vertex. */
export function groupsOf(labels: readonly number[]): Groups {
  const members = new Map<number, number[]>();
  for (const [vertex, label] of labels.entries()) {
    const known = members.get(label);
    if (known === undefined) members.set(label, [vertex]);
    else known.push(vertex);
  }
  // By their first vertices already; sorting keeps that among equals.
  return [...members.values()].sort((one, other) => other.length - one.length);
}

/** The number of each vertex's group, from 1. */
export function groupNumbers(groups: Groups, order: number): number[] {
  const numbers = new Array<number>(order).fill(0);
  for (const [index, members] of groups.entries()) {
    for (const vertex of members) numbers[vertex] = index + 1;
  }
  return numbers;
}

/**
 * The adjusted Rand index of two partitions of the same vertices, given as the label of each: 1 when they are the same,
 * about 0 when they agree as two random ones would, below 0 when less.
 *
 * Reference: L. Hubert and P. Arabie, "Comparing partitions", Journal of Classification 2, 1985.
 */
export function adjustedRandIndex(one: readonly number[], other: readonly number[]): number {
  const together = pairsWithin(one.map((label, vertex) => `${label} ${other[vertex]}`));
  const [pairsOne, pairsOther] = [pairsWithin(one), pairsWithin(other)];
  const expected = (pairsOne * pairsOther) / pairs(one.length);
  const most = (pairsOne + pairsOther) / 2;
  // Both are one group, or both are all alone: the same, and the quotient 0 / 0.
  return pairsOne === pairsOther && together === most ? 1 : (together - expected) / (most - expected);
}

/** How many pairs have the same label. */
function pairsWithin(labels: readonly (number | string)[]): number {
  const sizes = new Map<number | string, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + pairs(size), 0);
}

function pairs(size: number): number {
  return (size * (size - 1)) / 2;
}
