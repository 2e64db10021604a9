import { describe, expect, it } from 'vitest';
import { eigenvectorOf, pageRankOf } from '../../src/network/centrality.ts';
import { type Graph, graphOfLinks } from '../../src/network/graph.ts';

/** A path of `order` vertices with edges of equal weight. */
function path(order: number, weight: number): Graph {
  return graphOfLinks(
    order,
    Array.from({ length: order - 1 }, (_, source) => ({ source, target: source + 1, weight })),
  );
}
const all = ({ order }: Graph) => [...Array(order).keys()];

describe('the eigenvector', () => {
  it.each([1e-9, 1, 1e9])('of a path of 100 vertices is a half sine wave, with weights of %d', (weight) => {
    const graph = path(100, weight);
    for (const [vertex, value] of eigenvectorOf(graph, all(graph)).entries()) {
      expect(value).toBeCloseTo(Math.sqrt(2 / 101) * Math.sin((Math.PI * (vertex + 1)) / 101), 11);
    }
  });

  it('is null if the iteration does not converge, as on a path of 1000 vertices', () => {
    const graph = path(1000, 1);
    expect(new Set(eigenvectorOf(graph, all(graph)))).toEqual(new Set([null]));
  });
});

describe('PageRank', () => {
  it('sums to 1, including vertices without an edge', () => {
    const values = pageRankOf(graphOfLinks(4, [{ source: 0, target: 1, weight: 3 }]));
    // For an end e = r + 0.85 e, for a vertex without an edge s = r, and 2 e + 2 s = 1: r = 3/46, e = 20/46.
    expect(values).toHaveLength(4);
    for (const [vertex, expected] of [20 / 46, 20 / 46, 3 / 46, 3 / 46].entries()) {
      expect(values[vertex]).toBeCloseTo(expected, 12);
    }
  });
});
