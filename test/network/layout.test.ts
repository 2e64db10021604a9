import { describe, expect, it } from 'vitest';
import { communityColour } from '../../src/network/colour.ts';
import { iterationsOf, layoutOf, type Position } from '../../src/network/layout.ts';
import { networkOf, realNetwork } from './examples.ts';

const distance = (one: Position | undefined, other: Position | undefined) =>
  Math.hypot((one?.x ?? Number.NaN) - (other?.x ?? Number.NaN), (one?.y ?? Number.NaN) - (other?.y ?? Number.NaN));

describe('a layout', () => {
  it('has a position for each vertex, the same in each run', async () => {
    const network = await realNetwork({ roles: ['TERRITOIRE', 'PARTNER'], mode: 'TWO_MODE' });
    const positions = layoutOf(network);
    expect([...positions.keys()]).toEqual(network.vertices.map(({ id }) => id));
    expect([...positions.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(new Set([...positions.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(network.vertices.length);
    expect(layoutOf(network)).toEqual(positions);
  });

  it('draws linked vertices near each other', () => {
    const pairs = layoutOf(
      networkOf([
        ['a', 'c'],
        ['b', 'd'],
      ]),
    );
    expect(distance(pairs.get('a'), pairs.get('c'))).toBeLessThan(distance(pairs.get('a'), pairs.get('b')));
    expect(distance(pairs.get('b'), pairs.get('d'))).toBeLessThan(distance(pairs.get('b'), pairs.get('c')));
  });

  it('accepts an empty network, one vertex, and vertices without edges', () => {
    expect(layoutOf(networkOf([])).size).toBe(0);
    expect(layoutOf(networkOf([], ['a'])).get('a')).toEqual({ x: expect.any(Number), y: expect.any(Number) });
    expect(layoutOf(networkOf([], ['a', 'b', 'c'])).size).toBe(3);
  });
});

describe('the number of iterations of a layout', () => {
  it('depends on the size of the network only, so that the work is limited', () => {
    expect(iterationsOf(0, 0)).toBe(500);
    expect(iterationsOf(300, 5_000)).toBe(500);
    // 4,095 × log2 4,096 = 49,140, and with the edges 100,000: 10 million in 100 iterations.
    expect(iterationsOf(4_095, 100_000 - 49_140)).toBe(100);
    expect(iterationsOf(100_000, 0)).toBe(10);
  });
});

describe('the colour of a community', () => {
  it('differs between the first nine, and is grey for the others', () => {
    const colours = Array.from({ length: 9 }, (_, index) => communityColour(index + 1));
    expect(new Set(colours).size).toBe(9);
    for (const colour of colours) expect(colour).toMatch(/^#[0-9A-F]{6}$/);
    expect([communityColour(10), communityColour(null)]).toEqual(['#DDDDDD', '#DDDDDD']);
    expect(colours).not.toContain('#DDDDDD');
  });
});
