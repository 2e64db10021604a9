/** A point of a drawing. Distances have no unit. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** A part of a drawing: where its points are does not depend on other parts. */
export type Part = readonly Position[];

/** Width of the rows, divided by the square root of the area of all parts with their gaps. */
const rowShape = 1.4;

/**
 * Moves the parts of a drawing side by side, in rows, in their order, without changing anything within a part except that a part
 * that is higher than wide is laid on its side. `gap` is the space between two parts. The centre of all parts is 0, 0.
 */
export function packed(parts: readonly Part[], gap: number): Position[][] {
  const boxes = parts.map((part) => boxOf(wide(part)));
  const area = boxes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = boxes.reduce((most, { width }) => Math.max(most, width), 0);
  const rowWidth = Math.max(rowShape * Math.sqrt(area), widest);
  let [left, top, rowHeight] = [0, 0, 0];
  const placed = boxes.map(({ points, width, height }) => {
    if (left > 0 && left + width > rowWidth) {
      top -= rowHeight + gap;
      [left, rowHeight] = [0, 0];
    }
    const moved = points.map(({ x, y }) => ({ x: x + left, y: y + top - height }));
    left += width + gap;
    rowHeight = Math.max(rowHeight, height);
    return moved;
  });
  return centred(placed);
}

/** Its points start at 0, 0. */
interface Box {
  readonly points: Part;
  readonly width: number;
  readonly height: number;
}

function boxOf(points: Part): Box {
  const { left, bottom, width, height } = extentOf(points);
  return { points: points.map(({ x, y }) => ({ x: x - left, y: y - bottom })), width, height };
}

/** Screens and sheets on the wall are wider than high. */
function wide(points: Part): Part {
  const { width, height } = extentOf(points);
  return height > width ? points.map(({ x, y }) => ({ x: y, y: x })) : points;
}

function centred(parts: readonly Part[]): Position[][] {
  const { left, bottom, width, height } = extentOf(parts.flat());
  const [x, y] = [left + width / 2, bottom + height / 2];
  return parts.map((part) => part.map((point) => ({ x: point.x - x, y: point.y - y })));
}

function extentOf(points: Part) {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [bottom, top] = [left, right];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
  }
  return { left, bottom, width: right - left, height: top - bottom };
}
