import type { KindGroup } from './drawn-network.ts';

type Point = readonly [x: number, y: number];

/** Each shape around 0, 0 with about the area of a circle of radius 1. Null: a circle. y grows downwards. */
const shapes: Readonly<Record<KindGroup, readonly Point[] | null>> = {
  state: null,
  finance: square(0.89),
  territoire: [
    [0, -1.25],
    [0.95, -0.35],
    [0.95, 0.85],
    [-0.95, 0.85],
    [-0.95, -0.35],
  ],
  elected: [
    [0, -1.4],
    [1.3, 0.95],
    [-1.3, 0.95],
  ],
  profession: [
    [0, 1.4],
    [1.3, -0.95],
    [-1.3, -0.95],
  ],
  other: plus(1.2, 0.45),
  fabrique: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
};

function square(half: number): Point[] {
  return [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ];
}

function plus(arm: number, half: number): Point[] {
  return [
    [-half, -arm],
    [half, -arm],
    [half, -half],
    [arm, -half],
    [arm, half],
    [half, half],
    [half, arm],
    [-half, arm],
    [-half, half],
    [-arm, half],
    [-arm, -half],
    [-half, -half],
  ];
}

/** How far the shape of a group reaches from its centre to each side, in radii. */
export function shapeReach(group: KindGroup): number {
  return shapes[group]?.reduce((most, [x, y]) => Math.max(most, Math.abs(x), Math.abs(y)), 0) ?? 1;
}

/** The outline of a node as the data of a path. */
export function shapePath(group: KindGroup, x: number, y: number, radius: number): string {
  const points = shapes[group];
  if (points === null) {
    // Two half circles. Rounded apart, their ends would not be a diameter apart, and the circle an ellipse.
    const r = tenths(radius);
    const diameter = tenths(2 * r);
    return `M${tenths(x - r)} ${tenths(y)}a${r} ${r} 0 1 0 ${diameter} 0a${r} ${r} 0 1 0 ${-diameter} 0z`;
  }
  const corners = points.map(([px, py]) => `${tenths(x + radius * px)} ${tenths(y + radius * py)}`);
  return `M${corners.join('L')}z`;
}

/** Rounded to tenths: a tenth of a unit cannot be seen. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
