import type { Network, VertexId } from './network.ts';
import type { Position } from './packing.ts';

/** How far a drawing keeps linked vertices closer to each other than others. */
export interface ConnectedCloseness {
  /** Δmax: the distance at which the two shares differ most. In the unit of the positions. */
  readonly distance: number;
  /** E(Δmax): share of the edges that are drawn at most this long. */
  readonly edgeShare: number;
  /** p(Δmax): share of all pairs of vertices that are drawn at most this far from each other. */
  readonly pairShare: number;
}

/**
 * The connected-closeness of a drawing: the distance Δ that maximises C(Δ) = E(Δ) - p(Δ), with both shares. E(Δ) is the share of
 * the edges, p(Δ) that of all pairs of vertices, at most Δ apart: what E would be if edges did not depend on distance. Null if C is
 * never above 0, as in complete networks and without edges. `positions` has all vertices. The work is quadratic in them.
 *
 * Reference: M. Jacomy, "Connected-closeness: A Visual Quantification of Distances in Network Layouts", Journal of Graph
 * Algorithms and Applications 27(5), 2023.
 */
export function connectedCloseness(
  { vertices, edges }: Pick<Network, 'vertices' | 'edges'>,
  positions: ReadonlyMap<VertexId, Position>,
): ConnectedCloseness | null {
  const pointOf = (id: VertexId): Position => {
    const position = positions.get(id);
    if (position === undefined) throw new Error(`The drawing has no position of ${id}.`);
    return position;
  };
  const pairs = pairDistances(vertices.map(({ id }) => pointOf(id)));
  const lengths = Float64Array.from(edges, ({ source, target }) => distance(pointOf(source), pointOf(target))).sort();
  let best: ConnectedCloseness | null = null;
  let highest = 0;
  let near = 0;
  // Between two lengths of edges only p grows, so C is highest at the length of an edge.
  for (const [index, length] of lengths.entries()) {
    while (near < pairs.length && (pairs[near] as number) <= length) near += 1;
    const [edgeShare, pairShare] = [(index + 1) / lengths.length, near / pairs.length];
    if (edgeShare - pairShare > highest + tie) {
      highest = edgeShare - pairShare;
      best = { distance: length, edgeShare, pairShare };
    }
  }
  return best;
}

/** Differences below this are rounding: the shorter distance is taken. */
const tie = 1e-9;

/** Ascending. */
function pairDistances(points: readonly Position[]): Float64Array {
  const distances = new Float64Array((points.length * (points.length - 1)) / 2);
  let next = 0;
  for (const [index, one] of points.entries()) {
    for (let other = index + 1; other < points.length; other += 1) {
      distances[next] = distance(one, points[other] as Position);
      next += 1;
    }
  }
  return distances.sort();
}

function distance(one: Position, other: Position): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
