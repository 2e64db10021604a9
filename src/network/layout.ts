import { graphOf, scaled } from './graph.ts';
import { byNumber, forceAtlas2, toGraphology } from './graphology.ts';
import type { Network, VertexId } from './network.ts';

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Number of vertices above which the repulsion of distant vertices is approximated by regions (Barnes–Hut). */
const barnesHutOrder = 500;
/** (V log2 V + E) × iterations, for V vertices and E edges: about five seconds. Large networks get fewer iterations. */
const iterationWork = 10_000_000;
/** The golden angle: the points of a spiral with this angle between them never line up with its centre. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * A position for each vertex, by ForceAtlas2: linked vertices are close to each other, the closer the higher the weight. Rounded
 * to hundredths. For drawing only: distances have no unit. Deterministic: ForceAtlas2 uses no random numbers, starts from a
 * spiral in the order of ids, and runs a number of iterations that depends only on the size of the network. (A circle can keep it in a symmetric position.)
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
    iterations: iterationsOf(order, edges.length),
    settings: { ...forceAtlas2.inferSettings(order), barnesHutOptimize: order > barnesHutOrder },
  });
  return new Map(
    byNumber(positions, order).map(({ x, y }, vertex) => [
      ids[vertex] as VertexId,
      { x: hundredths(x), y: hundredths(y) },
    ]),
  );
}

/** 500 in small networks. The work of an iteration grows with V log2 V, by Barnes–Hut, and with the number of edges. */
export function iterationsOf(order: number, edges: number): number {
  return Math.min(500, Math.max(10, Math.round(iterationWork / (order * Math.log2(order + 1) + edges))));
}

function hundredths(value: number): number {
  // + 0 converts -0 to 0.
  return Math.round(value * 100) / 100 + 0;
}
