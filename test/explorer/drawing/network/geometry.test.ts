import { describe, expect, test } from 'vitest';
import { geometryOf, overlap, scaleOf } from '../../../../src/explorer/drawing/network/geometry.ts';
import { scaleOfDrawing } from '../../../../src/explorer/drawing/network/scale.ts';
import { node, smallNetwork } from './examples.ts';

describe('the geometry of a drawing', () => {
  const { width, height, nodes, widths, scale } = geometryOf(smallNetwork);

  test('fits the network between the margins, with the same scale in both directions', () => {
    // 20 wide, at 12 units each: 120 to both sides of the centre.
    expect(scale).toBe(12);
    expect([width, height]).toEqual([960, 420]);
    expect(nodes.map(({ x }) => x)).toEqual([360, 480, 600, 480]);
  });

  test('a large one takes the whole width, or the whole height', () => {
    const wide = { ...smallNetwork, nodes: smallNetwork.nodes.map((it) => ({ ...it, x: 10 * it.x })) };
    // 200 wide in 960 - 2 × 120.
    expect(geometryOf(wide).scale).toBe(3.6);
    const high = { ...smallNetwork, nodes: smallNetwork.nodes.map((it) => ({ ...it, y: 40 * it.y })) };
    // 200 high in 820 - 2 × 46.
    expect([geometryOf(high).scale, geometryOf(high).height]).toEqual([3.64, 820]);
  });

  test('turns the vertical axis: positions grow upwards, an SVG downwards', () => {
    expect(nodes.map(({ y }) => y)).toEqual([240, 240, 240, 180]);
  });

  test('areas grow with the values, widths with the weights', () => {
    // Radii from 8 to 22, by the square root: √(1/4) is half of the way.
    expect(nodes.map(({ radius }) => radius)).toEqual([22, 15, 15, 8]);
    expect(widths).toEqual([9, 1.5, 5.25]);
  });

  test('is finite for one node, and for nodes at one point', () => {
    const network = { nodes: [node('a', 3, 3), node('b', 3, 3)], edges: [], colourBy: 'nature' } as const;
    expect(geometryOf(network).nodes.map(({ x, y }) => [x, y])).toEqual([
      [480, 210],
      [480, 210],
    ]);
    expect(scaleOf(0, { least: 4, most: 9 })(0)).toBe(4);
  });
});

describe('the samples of a legend', () => {
  test('are the extremes of what is drawn', () => {
    expect(scaleOfDrawing(smallNetwork, geometryOf(smallNetwork))).toEqual({
      sizes: [
        { value: 0, drawn: 8 },
        { value: 4, drawn: 22 },
      ],
      widths: [
        { value: 2, drawn: 1.5 },
        { value: 4, drawn: 9 },
      ],
    });
  });

  test('are one where all are the same', () => {
    const edges = smallNetwork.edges.map((edge) => ({ ...edge, weight: 1 }));
    const network = { ...smallNetwork, edges };
    expect(scaleOfDrawing(network, geometryOf(network)).widths).toHaveLength(1);
  });
});

describe('two boxes', () => {
  const box = { left: 0, top: 0, width: 10, height: 10 };
  test.each([
    [{ left: 9, top: 9, width: 5, height: 5 }, true],
    [{ left: 10, top: 0, width: 5, height: 5 }, false],
    [{ left: 2, top: 2, width: 1, height: 1 }, true],
    [{ left: 0, top: 10, width: 10, height: 1 }, false],
  ])('%j', (other, expected) => {
    expect([overlap(box, other), overlap(other, box)]).toEqual([expected, expected]);
  });
});
