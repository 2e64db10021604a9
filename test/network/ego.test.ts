import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { egoOf } from '../../src/network/ego.ts';
import { NetworkIndex } from '../../src/network/network-index.ts';
import { networkOf } from './examples.ts';
import { plainDistances, randomNetworks } from './random-networks.ts';

describe('an ego network', () => {
  // A triangle a b c, a tail c - d - e, and f alone.
  const network = networkOf(
    [
      ['a', 'b', 2],
      ['a', 'c'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'e'],
    ],
    ['f'],
  );
  const ego = (of: string, radius: number) => {
    const { vertices, edges } = egoOf(new NetworkIndex(network), { of, radius });
    return [vertices.map(({ id }) => id).join(''), edges.map(({ source, target }) => source + target).join(' ')];
  };

  it('has the vertices within the radius, and the edges among them', () => {
    expect(ego('a', 1)).toEqual(['abc', 'ab ac bc']);
    expect(ego('a', 2)).toEqual(['abcd', 'ab ac bc cd']);
    expect(ego('d', 1)).toEqual(['cde', 'cd de']);
    expect(ego('a', 9)).toEqual(['abcde', 'ab ac bc cd de']);
    expect(ego('f', 1)).toEqual(['f', '']);
  });

  it('keeps vertices and edges as they are', () => {
    const cut = egoOf(new NetworkIndex(network), { of: 'a', radius: 1 });
    expect(cut).toMatchObject({ mode: 'ONE_MODE', weightName: 'COUNT' });
    expect(cut.edges[0]).toBe(network.edges[0]);
    expect(cut.vertices[0]).toBe(network.vertices[0]);
  });

  it('cannot be cut out around what is not a vertex', () => {
    expect(() => ego('z', 1)).toThrow('no vertex z');
  });

  it('is what a plain search finds', () => {
    fc.assert(
      fc.property(randomNetworks, fc.integer({ min: 1, max: 4 }), (of, radius) => {
        for (const { id } of of.vertices) {
          const near = new Set(
            [...plainDistances(of, id)].filter(([, distance]) => distance <= radius).map(([at]) => at),
          );
          expect(egoOf(new NetworkIndex(of), { of: id, radius })).toEqual({
            ...of,
            vertices: of.vertices.filter((vertex) => near.has(vertex.id)),
            edges: of.edges.filter(({ source, target }) => near.has(source) && near.has(target)),
          });
        }
      }),
    );
  });
});
