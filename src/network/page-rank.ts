import { at, type Graph, strengths, uintAt } from './graph.ts';
import { pageRankDamping } from './parameters.ts';

export interface PageRank {
  /** By the number of the vertex. The sum is 1. */
  readonly values: readonly number[];
  readonly iterations: number;
}

/** The iteration stops after a step of this length or less. The error is then at most 0.85 / 0.15 times this length. */
const tolerance = 1e-14;

/**
 * Weighted PageRank with damping 0.85: the probability of finding a random walker at each vertex. It follows an edge, chosen in
 * proportion to the weights, with probability 0.85, and else jumps to a random vertex. From a vertex without an edge it always
 * jumps.
 *
 * Each step of the power method is at most 0.85 times as long as the one before (sum of the absolute changes), so it stops after
 * 204 iterations at the latest, whatever the network.
 *
 * Reference: S. Brin and L. Page, "The anatomy of a large-scale hypertextual Web search engine", Computer Networks and
 * ISDN Systems 30, 1998.
 */
export function pageRankOf(graph: Graph): PageRank {
  const { order, starts, neighbours, weights } = graph;
  const strength = strengths(graph);
  const most = Math.ceil(Math.log(tolerance / 2) / Math.log(pageRankDamping)) + 1;
  let values = new Float64Array(order).fill(1 / order);
  // The value of each vertex per unit of weight.
  const flow = new Float64Array(order);
  for (let iterations = 1; iterations <= most; iterations += 1) {
    let stranded = 0;
    for (let vertex = 0; vertex < order; vertex += 1) {
      const [value, sum] = [at(values, vertex), at(strength, vertex)];
      if (sum === 0) stranded += value;
      flow[vertex] = sum === 0 ? 0 : value / sum;
    }
    const jumps = (1 - pageRankDamping + pageRankDamping * stranded) / order;
    const next = new Float64Array(order);
    let step = 0;
    for (let vertex = 0; vertex < order; vertex += 1) {
      const end = uintAt(starts, vertex + 1);
      let arriving = 0;
      for (let index = uintAt(starts, vertex); index < end; index += 1) {
        arriving += at(weights, index) * at(flow, uintAt(neighbours, index));
      }
      next[vertex] = jumps + pageRankDamping * arriving;
      step += Math.abs(at(next, vertex) - at(values, vertex));
    }
    values = next;
    if (step <= tolerance) return { values: [...values], iterations };
  }
  return { values: [...values], iterations: most };
}
