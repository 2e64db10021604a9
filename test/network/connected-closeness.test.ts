import { describe, expect, test } from 'vitest';
import { connectedCloseness } from '../../src/network/connected-closeness.ts';
import { networkOf } from './examples.ts';

const at = (points: Readonly<Record<string, number>>) =>
  new Map(Object.entries(points).map(([id, x]) => [id, { x, y: 0 }]));

describe('connected-closeness', () => {
  test('is highest at the length of an edge', () => {
    // On a line: a 0, b 1, c 2, d 10. Pairs: 1, 1, 2, 8, 9, 10. Edges: ab 1, bc 1, cd 8.
    const network = networkOf([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ]);
    // At 1: 2/3 of the edges, 2/6 of the pairs, difference 1/3. At 8: all edges, 4/6 of the pairs, 1/3 as well: the shorter one.
    expect(connectedCloseness(network, at({ a: 0, b: 1, c: 2, d: 10 }))).toEqual({
      distance: 1,
      edgeShare: 2 / 3,
      pairShare: 2 / 6,
    });
  });

  test('is null where positions say nothing: all are linked, or nobody is', () => {
    const all = networkOf([
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ]);
    expect(connectedCloseness(all, at({ a: 0, b: 1, c: 5 }))).toBeNull();
    expect(connectedCloseness(networkOf([], ['a', 'b']), at({ a: 0, b: 1 }))).toBeNull();
    expect(connectedCloseness(networkOf([]), new Map())).toBeNull();
  });

  test('is null where linked vertices are farther apart than others', () => {
    // Pairs: ab 1, bc 4, ac 5. The edge is the longest: all pairs are as short.
    expect(connectedCloseness(networkOf([['a', 'c']], ['b']), at({ a: 0, b: 1, c: 5 }))).toBeNull();
  });
});
