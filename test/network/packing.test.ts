import { describe, expect, test } from 'vitest';
import { type Part, packed } from '../../src/network/packing.ts';

/** A part with points at the corners of a rectangle that is wider than high. */
const rectangle = (width: number, height: number): Part => [
  { x: 100, y: 50 },
  { x: 100 + width, y: 50 + height },
];

const boxOf = (part: Part) => ({
  left: Math.min(...part.map(({ x }) => x)),
  right: Math.max(...part.map(({ x }) => x)),
  bottom: Math.min(...part.map(({ y }) => y)),
  top: Math.max(...part.map(({ y }) => y)),
});

describe('packed parts', () => {
  test('stand in rows, a gap apart, around 0, 0', () => {
    // Areas with gaps: 11 × 5 + 5 × 3 + 3 × 2 = 76, so rows are at most 1.4 × √76 = 12.2 wide: the second begins a row.
    const boxes = packed([rectangle(10, 4), rectangle(4, 2), rectangle(2, 1)], 1).map(boxOf);
    expect(boxes).toEqual([
      { left: -5, right: 5, bottom: -0.5, top: 3.5 },
      { left: -5, right: -1, bottom: -3.5, top: -1.5 },
      { left: 0, right: 2, bottom: -2.5, top: -1.5 },
    ]);
  });

  test('keep the distances of their points; a high one is laid on its side', () => {
    const [part = []] = packed([rectangle(3, 8)], 1);
    expect(boxOf(part)).toEqual({ left: -4, right: 4, bottom: -1.5, top: 1.5 });
  });

  test('of one point each are a gap apart', () => {
    const points = packed([[{ x: 7, y: 7 }], [{ x: 7, y: 7 }]], 2).flat();
    expect(points).toEqual([
      { x: -1, y: 0 },
      { x: 1, y: 0 },
    ]);
  });
});
