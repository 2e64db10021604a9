import { type ConnectedCloseness, connectedCloseness } from '../../network/connected-closeness.ts';
import type { NetworkEdge } from '../../network/network.ts';
import type { Position } from '../../network/packing.ts';
import type { CachedNetwork } from './cached-network.ts';
import type { NetworkAnswer } from './network-answer.ts';
import type { NetworkNode } from './network-node.ts';

/** Most nodes with an edge, and most edges, of a network that is drawn: more are no longer readable. */
export const drawingLimits = { nodes: 300, edges: 2_500 } as const;

/** A network ready to draw. */
export interface NetworkDrawing {
  /** The nodes with at least one edge, in the order of the network. */
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly DrawnEdge[];
  readonly connectedCloseness: ConnectedCloseness | null;
}

/** An edge of a drawing. Its ends are indexes of nodes of the drawing. */
export interface DrawnEdge {
  readonly source: number;
  readonly target: number;
  readonly edge: NetworkEdge;
}

/** The drawing of a network. Null above `drawingLimits`. Errors: those of reading the network, and of the layout. */
export async function drawingOfNetwork(answer: NetworkAnswer): Promise<NetworkDrawing | null> {
  const { cached } = await answer.read();
  const linked = linkedVertices(cached);
  const { edges } = cached.network;
  if (linked.length > drawingLimits.nodes || edges.length > drawingLimits.edges) return null;
  const numbers = new Map(linked.map(({ id }, number) => [id, number]));
  const numberOf = (id: string): number => numbers.get(id) as number;
  return {
    nodes: linked.map((vertex) => ({ vertex, answer })),
    edges: edges.map((edge) => ({ source: numberOf(edge.source), target: numberOf(edge.target), edge })),
    connectedCloseness: connectedCloseness({ vertices: linked, edges }, await answer.positions()),
  };
}

/** The position of a node in a drawing. Errors: those of the layout. */
export async function positionOf({ vertex, answer }: NetworkNode): Promise<Position> {
  const position = (await answer.positions()).get(vertex.id);
  if (position === undefined) throw new Error(`The layout has no vertex ${vertex.id}.`);
  return position;
}

/** The vertices with at least one edge, in the order of the network. */
export function linkedVertices({ network, index }: CachedNetwork) {
  return network.vertices.filter(({ id }) => index.edgesOf(id).length > 0);
}
