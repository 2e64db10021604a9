import type { DrawnEdge } from './drawn-network.ts';
import { type Box, type Geometry, type LabelText, nodeBox, overlap, type PlacedNode } from './geometry.ts';

/** A label and where it is. */
export interface PlacedLabel {
  /** Index of the node. */
  readonly node: number;
  readonly text: LabelText;
  readonly box: Box;
  /** The side of the box that is next to the node. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether the label is so far from its node that a line must join them. */
  readonly isFar: boolean;
}

type Direction = readonly [x: -1 | 0 | 1, y: -1 | 0 | 1];

/** In the order of preference, which decides between places that are as good. */
const directions: readonly Direction[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
];

/** Distances between node and label. Beyond the first, a line joins them: among many nodes such lines would be confused. */
const gaps = [4, 20, 40] as const;
const mostNodesWithFarLabels = 40;

/** A label on a line can be read less well. Checked up to this number of edges: it takes edges × places. */
const edgesChecked = 400;

/**
 * Places labels beside their nodes so that none overlaps another one, a node or the border. Nodes in the order given, the most
 * important first; each label takes the free place that fewest edges cross. `texts` has the texts of each node, the best one first:
 * the next one is tried where the one before has no free place. A node without a free place has no label.
 */
export function placeLabels(
  geometry: Geometry,
  edges: readonly DrawnEdge[],
  texts: readonly (readonly LabelText[])[],
  order: readonly number[],
): PlacedLabel[] {
  const { nodes, width, height } = geometry;
  const nodeBoxes = nodes.map(nodeBox);
  const placed: PlacedLabel[] = [];
  const segments =
    edges.length > edgesChecked ? [] : edges.map(({ source, target }) => [nodes[source], nodes[target]] as Segment);
  const isFree = (box: Box): boolean =>
    box.left >= 2 &&
    box.top >= 2 &&
    box.left + box.width <= width - 2 &&
    box.top + box.height <= height - 2 &&
    !nodeBoxes.some((other) => overlap(box, other)) &&
    !placed.some((other) => overlap(box, other.box));
  const steps = nodes.length > mostNodesWithFarLabels ? gaps.slice(0, 1) : gaps;
  for (const node of order) {
    const place = nodes[node];
    if (place === undefined) continue;
    const label = firstOf(texts[node] ?? [], (text) =>
      firstOf([...steps.entries()], ([step, gap]): PlacedLabel | undefined => {
        const free = directions
          .map((direction) => ({ direction, box: boxBeside(place, text, direction, gap) }))
          .filter(({ box }) => isFree(box));
        const best = leastCrossed(free, segments);
        if (best === undefined) return undefined;
        const anchor = anchors[best.direction[0] + 1] ?? 'middle';
        return { node, text, box: best.box, anchor, isFar: step > 0 };
      }),
    );
    if (label !== undefined) placed.push(label);
  }
  return placed;
}

/** The first result that there is. */
function firstOf<Item, Result>(
  items: readonly Item[],
  resultOf: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const result = resultOf(item);
    if (result !== undefined) return result;
  }
  return undefined;
}

const anchors = ['end', 'middle', 'start'] as const;

function boxBeside(
  { x, y, reach: own }: PlacedNode,
  { width, height }: LabelText,
  [dx, dy]: Direction,
  gap: number,
): Box {
  const reach = own + gap;
  const [centreX, centreY] = [x + dx * reach, y + dy * reach];
  return {
    left: dx === 0 ? centreX - width / 2 : dx > 0 ? centreX : centreX - width,
    top: dy === 0 ? centreY - height / 2 : dy > 0 ? centreY : centreY - height,
    width,
    height,
  };
}

type Segment = readonly [PlacedNode, PlacedNode];

function leastCrossed<Place extends { readonly box: Box }>(places: readonly Place[], segments: readonly Segment[]) {
  let best: Place | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const crossed = segments.reduce((count, segment) => count + (crosses(segment, place.box) ? 1 : 0), 0);
    if (crossed < fewest) [best, fewest] = [place, crossed];
  }
  return best;
}

/** Whether a line crosses a box: the part of the line within the box is not empty (Liang and Barsky). */
export function crosses([from, to]: Segment, { left, top, width, height }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enters, leaves] = [0, 1];
  for (const [step, room] of [
    [-dx, from.x - left],
    [dx, left + width - from.x],
    [-dy, from.y - top],
    [dy, top + height - from.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) enters = Math.max(enters, room / step);
    else leaves = Math.min(leaves, room / step);
  }
  return enters <= leaves;
}
