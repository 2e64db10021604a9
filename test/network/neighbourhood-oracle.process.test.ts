import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { distancesFrom } from '../../src/network/distance.ts';
import { egoOf } from '../../src/network/ego.ts';
import type { Network } from '../../src/network/network.ts';
import { NetworkIndex } from '../../src/network/network-index.ts';
import { suggestionsFor } from '../../src/network/suggestion.ts';
import { runPython, withoutPython } from '../python/python.ts';
import { measuredExamples } from './measured-examples.ts';

const pairs = z.array(z.tuple([z.number(), z.number()]));
const answerShape = z.array(
  z.object({
    name: z.string(),
    vertices: z.array(
      z.object({
        egos: z.array(z.object({ vertices: z.array(z.number()), edges: z.number() })),
        distances: pairs,
        suggestions: pairs,
      }),
    ),
  }),
);
type Vertex = z.infer<typeof answerShape>[number]['vertices'][number];

describe.skipIf(withoutPython)('ego networks, distances and suggestions, compared with networkx', () => {
  let networks: Map<string, Network>;
  const answers = new Map<string, readonly Vertex[]>();

  beforeAll(async () => {
    networks = await measuredExamples();
    const graphs = [...networks].map(([name, network]) => ({
      name,
      order: network.vertices.length,
      edges: new NetworkIndex(network).graph.links.map(({ source, target }) => [source, target]),
    }));
    const printed = await runPython('test/network/neighbourhood_oracle.py', JSON.stringify(graphs));
    for (const { name, vertices } of answerShape.parse(JSON.parse(printed))) answers.set(name, vertices);
  });

  it('of every vertex of every example', () => {
    expect(networks.size).toBeGreaterThan(40);
    for (const [name, network] of networks) {
      const index = new NetworkIndex(network);
      const vertices = answers.get(name) ?? [];
      expect(vertices).toHaveLength(network.vertices.length);
      for (const [number, expected] of vertices.entries()) {
        const { suggestions, ...looked } = looking(index, number);
        expect(looked, name).toEqual({ egos: expected.egos, distances: expected.distances });
        expect(suggestions.map(([other]) => other)).toEqual(expected.suggestions.map(([other]) => other));
        for (const [position, [, score]] of suggestions.entries()) {
          expect(score).toBeCloseTo(expected.suggestions[position]?.[1] ?? Number.NaN, 12);
        }
      }
    }
  });
});

/** What the script prints for a vertex. */
function looking(index: NetworkIndex, number: number): Vertex {
  const id = index.idOf(number);
  return {
    egos: [1, 2].map((radius) => {
      const { vertices, edges } = egoOf(index, { of: id, radius });
      return { vertices: vertices.map((vertex) => index.numberOf(vertex.id)), edges: edges.length };
    }),
    distances: [...distancesFrom(index.graph, number).entries()].filter(([, distance]) => distance !== -1),
    suggestions: suggestionsFor(index, id, new Set()).map((suggestion): [number, number] => [
      index.numberOf(suggestion.id),
      suggestion.score,
    ]),
  };
}
