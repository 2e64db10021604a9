import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDistances, distancesFrom } from '../../src/network/distance.ts';
import { NetworkIndex } from '../../src/network/network-index.ts';
import { networkOf } from './examples.ts';
import { plainDistances, randomNetworks } from './random-networks.ts';

// a - b - c - d, b - d, and e alone.
const chain = new NetworkIndex(
  networkOf(
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['b', 'd'],
    ],
    ['e'],
  ),
);

describe('distances from a vertex', () => {
  it('are numbers of edges, and -1 for what cannot be reached', () => {
    expect([...distancesFrom(chain.graph, chain.numberOf('a'))]).toEqual([0, 1, 2, 2, -1]);
    expect([...distancesFrom(chain.graph, chain.numberOf('e'))]).toEqual([-1, -1, -1, -1, 0]);
  });

  it('are counted from 1 on', () => {
    expect(countDistances(distancesFrom(chain.graph, chain.numberOf('a')))).toEqual([
      { distance: 1, count: 1 },
      { distance: 2, count: 2 },
    ]);
    expect(countDistances(distancesFrom(chain.graph, chain.numberOf('e')))).toEqual([]);
  });

  it('are those of a plain search', () => {
    fc.assert(
      fc.property(randomNetworks, (network) => {
        const index = new NetworkIndex(network);
        for (const { id } of network.vertices) {
          const expected = plainDistances(network, id);
          const distances = distancesFrom(index.graph, index.numberOf(id));
          expect(network.vertices.map((vertex) => expected.get(vertex.id) ?? -1)).toEqual([...distances]);
        }
      }),
    );
  });
});
