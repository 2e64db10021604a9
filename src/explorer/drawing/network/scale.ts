import type { DrawnNetwork } from './drawn-network.ts';
import type { Geometry } from './geometry.ts';

/** A value with how it is drawn. */
export interface Sample {
  readonly value: number;
  /** A radius, or the width of a line, in the unit of the SVG. */
  readonly drawn: number;
}

/** What sizes, widths and distances of a drawing mean. */
export interface Scale {
  /** The smallest and the largest node; one if they are the same. */
  readonly sizes: readonly Sample[];
  /** The thinnest and the thickest edge; one if they are the same. */
  readonly widths: readonly Sample[];
}

/** Samples of a drawing: taken from what is drawn, so that the legend is true. */
export function scaleOfDrawing({ nodes, edges }: DrawnNetwork, geometry: Geometry): Scale {
  return {
    sizes: extremes(nodes.map(({ size }, index) => ({ value: size, drawn: geometry.nodes[index]?.radius ?? 0 }))),
    widths: extremes(edges.map(({ weight }, index) => ({ value: weight, drawn: geometry.widths[index] ?? 0 }))),
  };
}

function extremes(samples: readonly Sample[]): Sample[] {
  const sorted = samples.toSorted((one, other) => one.value - other.value);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return [];
  return lowest.value === highest.value ? [lowest] : [lowest, highest];
}
