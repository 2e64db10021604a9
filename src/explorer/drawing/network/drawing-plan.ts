import type { DrawnNetwork } from './drawn-network.ts';
import { type Geometry, geometryOf, labelText } from './geometry.ts';
import { type PlacedLabel, placeLabels } from './labels.ts';

/** Everything that is decided before a network is drawn. */
export interface DrawingPlan {
  readonly network: DrawnNetwork;
  readonly geometry: Geometry;
  /** The names that have a free place. */
  readonly names: readonly PlacedLabel[];
  /** The numbers of nodes, for screens on which names would be too small. */
  readonly numbers: readonly PlacedLabel[];
}

/** Font size of numbers: on a screen of 360 pixels they are about 11 pixels high. */
export const numberSize = 32;

/** Plans the drawing of a network. The same network gives the same plan. */
export function planDrawing(network: DrawnNetwork): DrawingPlan {
  const geometry = geometryOf(network);
  const { nodes, edges } = network;
  // Nodes come in the order of their numbers, the most important first.
  const order = nodes.map((_, index) => index);
  const names = nodes.map(({ label, shortLabel }) =>
    [label, ...(shortLabel === null ? [] : [shortLabel])].map((text) => labelText(text, geometry.fontSize)),
  );
  const numbers = nodes.map((_, index) => [labelText(String(index + 1), numberSize)]);
  return {
    network,
    geometry,
    names: placeLabels(geometry, edges, names, order),
    numbers: placeLabels(geometry, edges, numbers, order),
  };
}

/** Plans the drawing of a network that is too large for labels with places of their own: a canvas chooses them at each zoom. */
export function planLargeDrawing(network: DrawnNetwork): DrawingPlan {
  return { network, geometry: geometryOf(network), names: [], numbers: [] };
}
