import { describe, expect, it } from 'vitest';
import { type Graph, graphOf, graphOfLinks } from '../../src/network/graph.ts';
import { pageRankOf } from '../../src/network/page-rank.ts';
import { measuredExamples } from './measured-examples.ts';

describe('PageRank', () => {
  it('sums to 1, including vertices without an edge', () => {
    const { values } = pageRankOf(graphOfLinks(4, [{ source: 0, target: 1, weight: 3 }]));
    // For an end e = r + 0.85 e, for a vertex without an edge s = r, and 2 e + 2 s = 1: r = 3/46, e = 20/46.
    expect(values).toHaveLength(4);
    for (const [vertex, expected] of [20 / 46, 20 / 46, 3 / 46, 3 / 46].entries()) {
      expect(values[vertex]).toBeCloseTo(expected, 14);
    }
  });

  it('follows edges in proportion to their weights', () => {
    // The middle, 1, has edges of weights 1 and 3. m = r + 0.85 (a + b), a = r + 0.85 m / 4, b = r + 0.85 · 3 m / 4, r = 0.15 / 3.
    const middle = (0.05 * (1 + 2 * 0.85)) / (1 - 0.85 ** 2);
    const { values } = pageRankOf(
      graphOfLinks(3, [
        { source: 0, target: 1, weight: 1 },
        { source: 1, target: 2, weight: 3 },
      ]),
    );
    expect(values[1]).toBeCloseTo(middle, 14);
    expect(values[0]).toBeCloseTo(0.05 + (0.85 * middle) / 4, 14);
    expect(values[2]).toBeCloseTo(0.05 + (0.85 * 3 * middle) / 4, 14);
  });

  it.each([
    ['without vertices', graphOfLinks(0, []), []],
    ['of one vertex', graphOfLinks(1, []), [1]],
    ['without edges', graphOfLinks(2, []), [0.5, 0.5]],
  ])('of a graph %s is uniform', (_name, graph: Graph, expected) => {
    expect(pageRankOf(graph).values).toEqual(expected);
  });

  it('stops when the vector does not move: at once on a regular graph, within 204 iterations on any', async () => {
    const triangle = graphOfLinks(3, [
      { source: 0, target: 1, weight: 1e-9 },
      { source: 0, target: 2, weight: 1e-9 },
      { source: 1, target: 2, weight: 1e-9 },
    ]);
    expect(pageRankOf(triangle).iterations).toBe(1);
    for (const { vertices, edges } of (await measuredExamples()).values()) {
      const graph = graphOf(
        vertices.map(({ id }) => id),
        edges,
      );
      const { values, iterations } = pageRankOf(graph);
      expect(iterations).toBeLessThanOrEqual(204);
      if (values.length > 0) expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
    }
  });
});
