import { graphOf, scaled } from './graph.ts';
import { byNumber, forceAtlas2, toGraphology } from './graphology.ts';
import type { Network, VertexId } from './network.ts';

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Above so many vertices, forces of distant ones are summed by regions (Barnes–Hut). */
const barnesHutOrder = 500;
/** Vertices and edges times iterations: large networks get fewer of them, so that drawing stays a matter of seconds. */
const iterationWork = 5_000_000;
/** By which the seeds of a sunflower follow each other: no two of them in line with the middle. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Where to draw each vertex: vertices that are linked, by more weight, come close to each other. The same network gets the
 * same positions: ForceAtlas2, which draws no random numbers, starts from a spiral in the order of ids and takes a fixed
 * number of steps. (From a circle it can stay caught in its symmetry.) Rounded to hundredths. Not a measure: distances have no unit.
 *
 * Reference: M. Jacomy, T. Venturini, S. Heymann and M. Bastian, "ForceAtlas2, a continuous graph layout algorithm for
 * handy network visualization", PLoS ONE 9(6), 2014.
 */
export function layoutOf({ vertices, edges }: Network): ReadonlyMap<VertexId, Position> {
  const ids = vertices.map(({ id }) => id);
  const order = ids.length;
  if (order === 0) return new Map();
  const graph = toGraphology(scaled(graphOf(ids, edges)));
  for (let vertex = 0; vertex < order; vertex += 1) {
    const angle = vertex * goldenAngle;
    const radius = 10 * Math.sqrt(vertex);
    graph.mergeNodeAttributes(String(vertex), { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  }
  const positions = forceAtlas2(graph, {
    iterations: Math.min(500, Math.max(100, Math.round(iterationWork / (order + edges.length)))),
    settings: { ...forceAtlas2.inferSettings(order), barnesHutOptimize: order > barnesHutOrder },
  });
  return new Map(
    byNumber(positions, order).map(({ x, y }, vertex) => [
      ids[vertex] as VertexId,
      { x: hundredths(x), y: hundredths(y) },
    ]),
  );
}

function hundredths(value: number): number {
  // + 0 turns -0 into 0.
  return Math.round(value * 100) / 100 + 0;
}
