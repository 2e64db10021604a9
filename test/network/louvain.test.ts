import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { describe, expect, it } from 'vitest';
import { type Graph, graphOf, graphOfLinks, scaled } from '../../src/network/graph.ts';
import { louvain } from '../../src/network/louvain.ts';
import { type Groups, groupsOf } from '../../src/network/partition.ts';
import { seededRandom, shuffled } from '../../src/network/random.ts';
import { measuredExamples } from './measured-examples.ts';

// The type declares `export default`, but the code has `module.exports =`.
const packageLouvain = louvainModule as unknown as typeof louvainModule.default;

const zero = () => 0;

/** The communities of the package for the same order of visits and the same random numbers. */
function byPackage(graph: Graph, visits: readonly number[], resolution: number, random: () => number): Groups {
  const copy = new UndirectedGraph();
  for (const vertex of visits) copy.addNode(String(vertex));
  for (const { source, target, weight } of graph.links) copy.addEdge(String(source), String(target), { weight });
  const labels = packageLouvain(copy, { resolution, rng: random, fastLocalMoves: false });
  return groupsOf(Array.from({ length: graph.order }, (_, vertex) => labels[String(vertex)] as number));
}

describe('a run of the Louvain method', () => {
  it('moves a vertex if that raises the modularity, here on a path of three', () => {
    const path = graphOfLinks(3, [
      { source: 0, target: 1, weight: 1 },
      { source: 1, target: 2, weight: 1 },
    ]);
    // 0 joins 1: a gain of 1 - 1 · 2 / 4. Then 1 stays, because joining 2 is as good, and 2 joins both: 1 - 1 · 3 / 4.
    expect(groupsOf(louvain(path, [0, 1, 2], 1, zero))).toEqual([[0, 1, 2]]);
    // At resolution 1.5 that is 1 - 1.5 · 3 / 4, less than alone; at resolution 2 the first gain is 1 - 2 · 2 / 4, none.
    expect(groupsOf(louvain(path, [0, 1, 2], 1.5, zero))).toEqual([[0, 1], [2]]);
    expect(groupsOf(louvain(path, [0, 1, 2], 2, zero))).toEqual([[0], [1], [2]]);
  });

  it('leaves vertices without edges alone', () => {
    expect(louvain(graphOfLinks(3, []), [2, 0, 1], 1, zero)).toEqual([1, 2, 0]);
  });

  it('gives the same communities as graphology, at any resolution', async () => {
    for (const [name, { vertices, edges }] of await measuredExamples()) {
      if (edges.length === 0) continue;
      const graph = scaled(
        graphOf(
          vertices.map(({ id }) => id),
          edges,
        ),
      );
      for (const resolution of [0.3, 1, 2.5]) {
        const [ours, theirs] = [seededRandom(5), seededRandom(5)];
        const found = groupsOf(louvain(graph, shuffled(graph.order, ours), resolution, ours));
        expect(found, name).toEqual(byPackage(graph, shuffled(graph.order, theirs), resolution, theirs));
      }
    }
  });
});
