import { describe, expect, it } from 'vitest';
import { eigenvectorOf, pageRankOf } from '../../src/network/centrality.ts';
import { type Graph, graphOfLinks } from '../../src/network/graph.ts';

/** A path of so many vertices, whose edges all weigh the same. */
function path(order: number, weight: number): Graph {
  return graphOfLinks(
    order,
    Array.from({ length: order - 1 }, (_, source) => ({ source, target: source + 1, weight })),
  );
}
const all = ({ order }: Graph) => [...Array(order).keys()];

describe('the eigenvector', () => {
  it.each([1e-9, 1, 1e9])('of a path of 100 is a half wave, at a weight of %d', (weight) => {
    const graph = path(100, weight);
    for (const [vertex, value] of eigenvectorOf(graph, all(graph)).entries()) {
      expect(value).toBeCloseTo(Math.sqrt(2 / 101) * Math.sin((Math.PI * (vertex + 1)) / 101), 11);
    }
  });

  it('is unknown rather than wrong where it does not settle: on a path of 1000', () => {
    const graph = path(1000, 1);
    expect(new Set(eigenvectorOf(graph, all(graph)))).toEqual(new Set([null]));
  });
});

describe('PageRank', () => {
  it('sums to 1, with vertices that have no edge', () => {
    const values = pageRankOf(graphOfLinks(4, [{ source: 0, target: 1, weight: 3 }]));
    // An end e = r + 0.85 e, one without an edge s = r, and 2 e + 2 s = 1: r = 3/46, e = 20/46.
    expect(values).toHaveLength(4);
    for (const [vertex, expected] of [20 / 46, 20 / 46, 3 / 46, 3 / 46].entries()) {
      expect(values[vertex]).toBeCloseTo(expected, 12);
    }
  });
});
