import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { checkAnalysable } from '../network/analysis-limit.ts';
import { degreeOf, graphOf, strengths } from '../network/graph.ts';
import type { Position } from '../network/layout.ts';
import type { VertexColumns } from '../network/measure.ts';
import type {
  CommunityQuestion,
  Incidence,
  Network,
  NetworkAnalysis,
  NetworkQuestion,
  VertexId,
} from '../network/network.ts';
import { project } from '../network/project.ts';

/** The work that takes a processor for long: where it is done is for whoever makes the context to say. */
export interface NetworkWork {
  /** `known` are figures that were computed elsewhere already, if any. */
  analyse(network: Network, communities: CommunityQuestion, known?: VertexColumns | null): Promise<NetworkAnalysis>;
  layout(network: Network): Promise<ReadonlyMap<VertexId, Position>>;
}

/** The work, done at once by whoever asks. Errors: `BAD_USER_INPUT` for figures of a network that is too large. */
export const ownWork: NetworkWork = {
  // Loaded when it is first needed: the library of graphs takes longer than the rest of a start.
  analyse: async (network, communities, known = null) => {
    if (known === null) checkAnalysable(network);
    return (await import('../network/analyse.ts')).analyse(network, communities, known);
  },
  layout: async (network) => (await import('../network/layout.ts')).layoutOf(network),
};

/** What a network is made of. */
export interface NetworkSource {
  readonly incidences: readonly Incidence[];
  /** N, the Fabriques under the filter; only a hypergeometric backbone looks at it. */
  readonly fabriqueCount: number;
}

/** Vertices and edges that are kept, of all networks together: some 60 MB. */
const keptItems = 300_000;

/**
 * Networks and their figures, kept for the next who asks. The key is a hash of all that they are made of, so that no import
 * can make them stale. Bounded; what was not asked for longest goes first.
 */
export class KeptNetworks {
  readonly #work: NetworkWork;
  readonly #kept = new LRUCache<string, KeptNetwork>({
    maxSize: keptItems,
    sizeCalculation: ({ network }) => 1 + network.vertices.length + network.edges.length,
  });

  constructor(work: NetworkWork) {
    this.#work = work;
  }

  /** Errors: `BAD_USER_INPUT` when the network would be made of too many meetings. */
  network(source: NetworkSource, question: NetworkQuestion, communities: CommunityQuestion): KeptNetwork {
    const { roles, mode, weight, minCount, minFabriques, backbone } = question;
    const asked = [roles, mode, weight, minCount, minFabriques, backbone, communities];
    const key = createHash('sha256')
      .update(JSON.stringify([asked, source]))
      .digest('base64');
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const made = new KeptNetwork(project(source.incidences, question, source.fabriqueCount), communities, this.#work);
    this.#kept.set(key, made);
    return made;
  }
}

/** A network whose figures are computed when they are first asked, each once. */
export class KeptNetwork {
  readonly network: Network;
  readonly #communities: CommunityQuestion;
  readonly #work: NetworkWork;
  #analysis: Promise<NetworkAnalysis> | undefined;
  #positions: Promise<ReadonlyMap<VertexId, Position>> | undefined;
  #ties: ReadonlyMap<VertexId, Ties> | undefined;

  constructor(network: Network, communities: CommunityQuestion, work: NetworkWork) {
    this.network = network;
    this.#communities = communities;
    this.#work = work;
  }

  /** Errors: those of the work, as `BAD_USER_INPUT` for a network that is too large. */
  analysis(): Promise<NetworkAnalysis> {
    this.#analysis ??= this.#work.analyse(this.network, this.#communities).catch((error: unknown) => {
      // What failed is tried again by the next who asks.
      this.#analysis = undefined;
      throw error;
    });
    return this.#analysis;
  }

  /** Where to draw each vertex. Errors: as `analysis`. */
  positions(): Promise<ReadonlyMap<VertexId, Position>> {
    this.#positions ??= this.#work.layout(this.network).catch((error: unknown) => {
      this.#positions = undefined;
      throw error;
    });
    return this.#positions;
  }

  /** What the edges alone say of a vertex: the same figures as in the analysis, without the rest of it. */
  ties(id: VertexId): Ties {
    this.#ties ??= tiesOf(this.network);
    const ties = this.#ties.get(id);
    if (ties === undefined) throw new Error(`The network has no vertex ${id}.`);
    return ties;
  }
}

export interface Ties {
  readonly degree: number;
  readonly strength: number;
}

function tiesOf({ vertices, edges }: Network): ReadonlyMap<VertexId, Ties> {
  const ids = vertices.map(({ id }) => id);
  const graph = graphOf(ids, edges);
  const sums = strengths(graph);
  return new Map(ids.map((id, vertex) => [id, { degree: degreeOf(graph, vertex), strength: sums[vertex] ?? 0 }]));
}
