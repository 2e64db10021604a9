import type { DrawnNetwork } from './drawn-network.ts';
import { labelLines, labelWidth } from './label-width.ts';
import { shapeReach } from './shapes.ts';

/** Width of every drawing of a network, in the unit of its SVG. */
export const drawingWidth = 960;
const heights = { least: 420, most: 820 } as const;

/** A node in the unit of the SVG; y grows downwards. */
export interface PlacedNode {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How far its shape reaches to each side. */
  readonly reach: number;
}

/** Where everything of a drawing is, except its labels. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  /** Widths of the edges. */
  readonly widths: readonly number[];
  readonly fontSize: number;
  /** Units of the SVG for one unit of the positions. */
  readonly scale: number;
}

interface Look {
  readonly fontSize: number;
  readonly radius: { readonly least: number; readonly most: number };
  readonly line: { readonly least: number; readonly most: number };
}

/** Above these numbers a drawing is for a canvas, on which readers look closer. */
const [manyNodes, manyEdges] = [300, 2_500];

/** Few nodes are drawn large. */
function lookOf(nodes: number, edges: number): Look {
  if (nodes > manyNodes || edges > manyEdges) {
    return { fontSize: 12, radius: { least: 1.5, most: 9 }, line: { least: 0.5, most: 2 } };
  }
  const fontSize = nodes <= 40 ? 16 : nodes <= 100 ? 13 : 12;
  const radius = nodes <= 40 ? { least: 8, most: 22 } : nodes <= 100 ? { least: 6, most: 15 } : { least: 4, most: 11 };
  const line =
    edges <= 100 ? { least: 1.5, most: 9 } : edges <= 400 ? { least: 0.8, most: 6 } : { least: 0.5, most: 4 };
  return { fontSize, radius, line };
}

/** Space for labels of nodes at the sides, and above and below. */
const margins = { side: 120, top: 46 } as const;

/** Units for one unit of the positions: an edge has a length of about 20, so two nodes alone do not stand at the two borders. */
const largestScale = 12;

/** Fits a network into a drawing. The same network gives the same geometry. */
export function geometryOf({ nodes, edges }: DrawnNetwork): Geometry {
  const { fontSize, radius, line } = lookOf(nodes.length, edges.length);
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const [left, right, bottom, top] = [least(xs), most(xs), least(ys), most(ys)];
  // One node, or several at one point, would make the scale infinite.
  const [wide, high] = [Math.max(right - left, 1), Math.max(top - bottom, 1)];
  const inner = drawingWidth - 2 * margins.side;
  const scale = Math.min(inner / wide, (heights.most - 2 * margins.top) / high, largestScale);
  const height = Math.max(heights.least, Math.round(high * scale + 2 * margins.top));
  const [centreX, centreY] = [(left + right) / 2, (bottom + top) / 2];
  const radiusOf = scaleOf(most(nodes.map(({ size }) => size)), radius);
  const weights = edges.map(({ weight }) => weight);
  const widthOf = widthScale(least(weights), most(weights), line);
  return {
    width: drawingWidth,
    height,
    nodes: nodes.map(({ x, y, size, group }) => ({
      x: drawingWidth / 2 + (x - centreX) * scale,
      y: height / 2 - (y - centreY) * scale,
      radius: radiusOf(size),
      reach: radiusOf(size) * shapeReach(group),
    })),
    widths: weights.map(widthOf),
    fontSize,
    scale,
  };
}

/** The radius for a value: it grows with the square root, so the area grows with the value. */
export function scaleOf(highest: number, { least, most }: { readonly least: number; readonly most: number }) {
  return (value: number): number => (highest <= 0 ? least : least + (most - least) * Math.sqrt(value / highest));
}

/** The width for a weight: it grows evenly from the lowest to the highest weight. */
function widthScale(lowest: number, highest: number, line: Look['line']) {
  return (weight: number): number =>
    highest === lowest
      ? line.least * 1.5
      : line.least + ((line.most - line.least) * (weight - lowest)) / (highest - lowest);
}

const least = (values: readonly number[]) => values.reduce((lowest, value) => Math.min(lowest, value), Infinity);
const most = (values: readonly number[]) => values.reduce((highest, value) => Math.max(highest, value), -Infinity);

/** A rectangle of the drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The box of a node, whatever its shape. */
export function nodeBox({ x, y, reach }: PlacedNode): Box {
  return { left: x - reach, top: y - reach, width: 2 * reach, height: 2 * reach };
}

export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}

/** The lines of a label with their widths. */
export interface LabelText {
  readonly lines: readonly { readonly text: string; readonly width: number }[];
  readonly width: number;
  readonly height: number;
}

/** Height of a line, in font sizes. */
export const lineHeight = 1.15;

export function labelText(text: string, fontSize: number, longest = 22): LabelText {
  const lines = labelLines(text, longest, 2).map((line) => ({ text: line, width: labelWidth(line, fontSize) }));
  return { lines, width: most(lines.map(({ width }) => width)), height: lines.length * lineHeight * fontSize };
}
