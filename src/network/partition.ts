/** A partition of the vertices. Numbers ascend in each group. The largest group is first; ties are ordered by first vertex. */
export type Groups = readonly (readonly number[])[];

/** The groups of vertices with the same label. `labels` has a label for each vertex. */
export function groupsOf(labels: readonly number[]): Groups {
  const members = new Map<number, number[]>();
  for (const [vertex, label] of labels.entries()) {
    const known = members.get(label);
    if (known === undefined) members.set(label, [vertex]);
    else known.push(vertex);
  }
  // The map is in the order of first vertices, and sorting is stable.
  return [...members.values()].sort((one, other) => other.length - one.length);
}

/** The number of the group of each vertex, starting at 1. */
export function groupNumbers(groups: Groups, order: number): number[] {
  const numbers = new Array<number>(order).fill(0);
  for (const [index, members] of groups.entries()) {
    for (const vertex of members) numbers[vertex] = index + 1;
  }
  return numbers;
}

/**
 * The adjusted Rand index of two partitions of the same vertices, each as a label for every vertex: 1 if they are the same, 0
 * on average for random partitions, negative if they agree less than that.
 *
 * Reference: L. Hubert and P. Arabie, "Comparing partitions", Journal of Classification 2, 1985.
 */
export function adjustedRandIndex(one: readonly number[], other: readonly number[]): number {
  const together = pairsWithin(one.map((label, vertex) => `${label} ${other[vertex]}`));
  const [pairsOne, pairsOther] = [pairsWithin(one), pairsWithin(other)];
  const expected = (pairsOne * pairsOther) / pairs(one.length);
  const most = (pairsOne + pairsOther) / 2;
  // Both have one group, or both have only groups of one vertex: the index would be 0 / 0, and the partitions are equal.
  return pairsOne === pairsOther && together === most ? 1 : (together - expected) / (most - expected);
}

/** The number of pairs with the same label. */
function pairsWithin(labels: readonly (number | string)[]): number {
  const sizes = new Map<number | string, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + pairs(size), 0);
}

function pairs(size: number): number {
  return (size * (size - 1)) / 2;
}
