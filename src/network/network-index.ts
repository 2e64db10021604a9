import { degreeOf, type Graph, graphOf, neighboursOf } from './graph.ts';
import type { Network, NetworkEdge, NetworkVertex, VertexId } from './network.ts';

/** A network with what is needed to look up a vertex, its edges and its neighbours. Built once for each network. */
export class NetworkIndex {
  readonly network: Network;
  /** Vertex i is `network.vertices[i]`. */
  readonly graph: Graph;
  readonly #numbers: ReadonlyMap<VertexId, number>;
  #edges: readonly (readonly NetworkEdge[])[] | undefined;

  constructor(network: Network) {
    this.network = network;
    const ids = network.vertices.map(({ id }) => id);
    this.graph = graphOf(ids, network.edges);
    this.#numbers = new Map(ids.map((id, number) => [id, number]));
  }

  has(id: VertexId): boolean {
    return this.#numbers.has(id);
  }

  /** The number of a vertex. Errors: an id that is not a vertex of the network. */
  numberOf(id: VertexId): number {
    const number = this.#numbers.get(id);
    if (number === undefined) throw new Error(`The network has no vertex ${id}.`);
    return number;
  }

  idOf(number: number): VertexId {
    return this.#vertexAt(number).id;
  }

  /** Errors: an id that is not a vertex of the network. */
  vertexOf(id: VertexId): NetworkVertex {
    return this.#vertexAt(this.numberOf(id));
  }

  /** The edges of a vertex, in the order of the network. */
  edgesOf(id: VertexId): readonly NetworkEdge[] {
    this.#edges ??= this.#incidentEdges();
    return this.#edges[this.numberOf(id)] ?? [];
  }

  /** The neighbours of a vertex, sorted by id. */
  neighboursOf(id: VertexId): VertexId[] {
    return Array.from(neighboursOf(this.graph, this.numberOf(id)), (number) => this.idOf(number));
  }

  /** The edge between two vertices, if there is one. */
  edgeBetween(one: VertexId, other: VertexId): NetworkEdge | undefined {
    const from = degreeOf(this.graph, this.numberOf(one)) <= degreeOf(this.graph, this.numberOf(other)) ? one : other;
    const to = from === one ? other : one;
    return this.edgesOf(from).find((edge) => otherEnd(edge, from) === to);
  }

  #incidentEdges(): NetworkEdge[][] {
    const edges = this.network.vertices.map((): NetworkEdge[] => []);
    for (const edge of this.network.edges) {
      edges[this.numberOf(edge.source)]?.push(edge);
      edges[this.numberOf(edge.target)]?.push(edge);
    }
    return edges;
  }

  #vertexAt(number: number): NetworkVertex {
    const vertex = this.network.vertices[number];
    if (vertex === undefined) throw new Error(`The network has no vertex number ${number}.`);
    return vertex;
  }
}

/** The end of an edge that is not `end`. */
export function otherEnd({ source, target }: NetworkEdge, end: VertexId): VertexId {
  return source === end ? target : source;
}
