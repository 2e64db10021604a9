import { componentsOf } from './component.ts';
import { at, type Graph, graphOf, graphOfLinks, neighboursOf, scaled, uintAt } from './graph.ts';
import { byNumber, forceAtlas2, toGraphology } from './graphology.ts';
import type { Network, VertexId } from './network.ts';
import { type Part, type Position, packed } from './packing.ts';

export type { Position } from './packing.ts';

/** Number of vertices above which the repulsion of distant vertices is approximated by regions (Barnes–Hut). */
const barnesHutOrder = 500;
/** (V log2 V + E) × iterations, for V vertices and E edges: about five seconds. Large networks get fewer iterations. */
const iterationWork = 10_000_000;
/** The golden angle: the points of a spiral with this angle between them never line up with its centre. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Space between two components, in mean lengths of edges. */
const gapLengths = 0.8;

/**
 * A position for each vertex. Within a connected component it comes from ForceAtlas2: linked vertices are close to each other, the
 * closer the higher the weight. The components are then packed in rows, the largest first: the distance between two components
 * has no meaning. Rounded to hundredths. For drawing only: distances have no unit. Deterministic: ForceAtlas2 uses no random
 * numbers, starts from a spiral in the order of ids, and runs a number of iterations that depends only on the size of the network.
 * (A circle can keep it in a symmetric position.)
 *
 * Reference: M. Jacomy, T. Venturini, S. Heymann and M. Bastian, "ForceAtlas2, a continuous graph layout algorithm for
 * handy network visualization", PLoS ONE 9(6), 2014.
 */
export function layoutOf({ vertices, edges }: Network): ReadonlyMap<VertexId, Position> {
  const ids = vertices.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const graph = scaled(graphOf(ids, edges));
  const iterations = iterationsOf(ids.length, edges.length);
  const components = componentsOf(graph);
  const parts = components.map((members) => partOf(graph, members, iterations));
  const positions = packed(parts, gapLengths * meanEdgeLength(graph, components, parts));
  const byVertex = new Map(
    components.flatMap((members, index) =>
      members.map((vertex, at) => [vertex, positions[index]?.[at] as Position] as const),
    ),
  );
  return new Map(
    ids.map((id, vertex) => {
      const { x, y } = byVertex.get(vertex) as Position;
      return [id, { x: hundredths(x), y: hundredths(y) }];
    }),
  );
}

/** The positions of the vertices of one component, by ForceAtlas2. */
function partOf(graph: Graph, members: readonly number[], iterations: number): Position[] {
  if (members.length === 1) return [{ x: 0, y: 0 }];
  const part = toGraphology(inducedGraph(graph, members));
  const order = members.length;
  for (let vertex = 0; vertex < order; vertex += 1) {
    const angle = vertex * goldenAngle;
    const radius = 10 * Math.sqrt(vertex);
    part.mergeNodeAttributes(String(vertex), { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  }
  const positions = forceAtlas2(part, {
    iterations,
    settings: { ...forceAtlas2.inferSettings(order), barnesHutOptimize: order > barnesHutOrder },
  });
  return byNumber(positions, order);
}

/** The graph of some of the vertices: vertex i is `members[i]`. No edge leads out of a component. */
function inducedGraph(graph: Graph, members: readonly number[]): Graph {
  const numbers = new Map(members.map((vertex, number) => [vertex, number]));
  const links = members.flatMap((vertex, source) =>
    [...neighboursOf(graph, vertex)].flatMap((neighbour, index) => {
      const target = numbers.get(neighbour) as number;
      const weight = at(graph.weights, uintAt(graph.starts, vertex) + index);
      return source < target ? [{ source, target, weight }] : [];
    }),
  );
  return graphOfLinks(members.length, links);
}

/** 1 without edges. */
function meanEdgeLength({ links }: Graph, components: readonly (readonly number[])[], parts: readonly Part[]): number {
  if (links.length === 0) return 1;
  const positions = new Map(
    components.flatMap((members, index) => members.map((vertex, at) => [vertex, parts[index]?.[at] as Position])),
  );
  const lengths = links.map(({ source, target }) => {
    const [one, other] = [positions.get(source) as Position, positions.get(target) as Position];
    return Math.hypot(one.x - other.x, one.y - other.y);
  });
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

/** 500 in small networks. The work of an iteration grows with V log2 V, by Barnes–Hut, and with the number of edges. */
export function iterationsOf(order: number, edges: number): number {
  return Math.min(500, Math.max(10, Math.round(iterationWork / (order * Math.log2(order + 1) + edges))));
}

function hundredths(value: number): number {
  // + 0 converts -0 to 0.
  return Math.round(value * 100) / 100 + 0;
}
