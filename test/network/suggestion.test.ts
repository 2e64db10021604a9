import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NetworkIndex } from '../../src/network/network-index.ts';
import { commonNeighboursOf, suggestionsFor } from '../../src/network/suggestion.ts';
import { networkOf } from './examples.ts';
import { plainNeighbours, randomNetworks } from './random-networks.ts';

describe('suggestions for a vertex', () => {
  // a knows b and c. Both know d; c knows e too. f is one step beyond d.
  const index = new NetworkIndex(
    networkOf(
      [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'd'],
        ['c', 'd'],
        ['c', 'e'],
        ['d', 'f'],
      ],
      ['g'],
    ),
  );

  it('are those with common neighbours, each of which divides one unit among its neighbours', () => {
    // b has 2 neighbours, c has 3.
    expect(suggestionsFor(index, 'a', new Set())).toEqual([
      { id: 'd', score: 1 / 2 + 1 / 3 },
      { id: 'e', score: 1 / 3 },
    ]);
    expect(suggestionsFor(index, 'g', new Set())).toEqual([]);
  });

  it('leave out the excluded', () => {
    expect(suggestionsFor(index, 'a', new Set(['d'])).map(({ id }) => id)).toEqual(['e']);
  });

  it('are what the formula gives for each pair without an edge', () => {
    fc.assert(
      fc.property(randomNetworks, (network) => {
        for (const { id } of network.vertices) {
          const near = plainNeighbours(network, id);
          const expected = network.vertices
            .filter((other) => other.id !== id && !near.has(other.id))
            .map((other) => {
              const common = [...plainNeighbours(network, other.id)].filter((neighbour) => near.has(neighbour));
              const score = common.reduce((sum, neighbour) => sum + 1 / plainNeighbours(network, neighbour).size, 0);
              return [other.id, common.sort().join(''), score.toFixed(9)];
            })
            .filter(([, common]) => common !== '');
          const indexed = new NetworkIndex(network);
          const found = suggestionsFor(indexed, id, new Set()).map((suggestion) => [
            suggestion.id,
            commonNeighboursOf(indexed, id, suggestion.id).join(''),
            suggestion.score.toFixed(9),
          ]);
          expect(found.sort()).toEqual(expected.sort());
        }
      }),
    );
  });
});
