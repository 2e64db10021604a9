import { describe, expect, it } from 'vitest';
import { degreeOf, graphOf, neighboursOf, scaled, strengths } from '../../src/network/graph.ts';

describe('a graph', () => {
  const graph = graphOf(
    ['a', 'b', 'c', 'd'],
    [
      { source: 'c', target: 'b', weight: 4 },
      { source: 'a', target: 'c', weight: 1 },
      { source: 'a', target: 'b', weight: 1 },
    ],
  );

  it('has the neighbours of each vertex, ascending, whatever the order and direction of the input', () => {
    expect([0, 1, 2, 3].map((vertex) => [...neighboursOf(graph, vertex)])).toEqual([[1, 2], [0, 2], [0, 1], []]);
    expect([0, 1, 2, 3].map((vertex) => degreeOf(graph, vertex))).toEqual([2, 2, 2, 0]);
    expect([...strengths(graph)]).toEqual([2, 5, 5, 0]);
  });

  it('can be scaled to a mean weight of 1', () => {
    expect(scaled(graph).links.map(({ weight }) => weight)).toEqual([0.5, 0.5, 2]);
  });

  it('cannot have an edge to an unknown vertex', () => {
    expect(() => graphOf(['a'], [{ source: 'a', target: 'z', weight: 1 }])).toThrow('z, which is not a vertex');
  });
});
