import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NetworkIndex, otherEnd } from '../../src/network/network-index.ts';
import { networkOf } from './examples.ts';
import { plainNeighbours, randomNetworks } from './random-networks.ts';

describe('the index of a network', () => {
  const index = new NetworkIndex(
    networkOf(
      [
        ['b', 'a', 3],
        ['b', 'c'],
      ],
      ['d'],
    ),
  );

  it('knows its vertices', () => {
    expect(['a', 'd', 'z'].map((id) => index.has(id))).toEqual([true, true, false]);
    expect(index.idOf(index.numberOf('c'))).toBe('c');
    expect(() => index.numberOf('z')).toThrow('no vertex z');
    expect(() => index.idOf(4)).toThrow('no vertex number 4');
  });

  it('has the edges of each vertex, and the edge between two', () => {
    expect(index.edgesOf('b').map((edge) => [otherEnd(edge, 'b'), edge.weight])).toEqual([
      ['a', 3],
      ['c', 1],
    ]);
    expect(index.edgesOf('d')).toEqual([]);
    expect(index.edgeBetween('b', 'a')).toBe(index.edgeBetween('a', 'b'));
    expect(index.edgeBetween('a', 'b')?.weight).toBe(3);
    expect(index.edgeBetween('a', 'c')).toBeUndefined();
  });

  it('has the neighbours that the list of edges says', () => {
    fc.assert(
      fc.property(randomNetworks, (network) => {
        const indexed = new NetworkIndex(network);
        for (const { id } of network.vertices) {
          expect(indexed.neighboursOf(id)).toEqual([...plainNeighbours(network, id)].sort());
          for (const other of network.vertices) {
            const edge = network.edges.find(({ source, target }) => source + target === [id, other.id].sort().join(''));
            expect(indexed.edgeBetween(id, other.id)).toBe(edge);
          }
        }
      }),
    );
  });
});
