import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { PublicError } from '../domain/error.ts';
import { analysisCost, analysisLimit } from '../network/analysis-limit.ts';
import { degreeOf, graphOf, strengths } from '../network/graph.ts';
import type { Position } from '../network/layout.ts';
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
  analyse(network: Network, communities: CommunityQuestion): Promise<NetworkAnalysis>;
  layout(network: Network): Promise<ReadonlyMap<VertexId, Position>>;
}

/** The work, done at once by whoever asks. */
export const ownWork: NetworkWork = {
  // Loaded when it is first needed: the library of graphs takes longer than the rest of a start.
  analyse: async (network, communities) => (await import('../network/analyse.ts')).analyse(network, communities),
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

  /** Errors: `BAD_USER_INPUT` when it is too large, `TIMEOUT` when it takes too long. */
  async analysis(): Promise<NetworkAnalysis> {
    checkSize(this.network);
    this.#analysis ??= this.#work.analyse(this.network, this.#communities).catch((error: unknown) => {
      // What failed is tried again by the next who asks.
      this.#analysis = undefined;
      throw error;
    });
    return this.#analysis;
  }

  /** Where to draw each vertex. Errors: as `analysis`. */
  async positions(): Promise<ReadonlyMap<VertexId, Position>> {
    checkSize(this.network);
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

function checkSize(network: Network): void {
  if (analysisCost(network) <= analysisLimit) return;
  const { vertices, edges } = network;
  throw new PublicError(
    'BAD_USER_INPUT',
    `This network of ${vertices.length} nodes and ${edges.length} edges is too large to be analysed here. Ask a part of it: ` +
      'fewer Fabriques by filter, fewer actors by minFabriques or of, fewer edges by minCount. On Neo4j, its Graph Data ' +
      'Science library analyses the whole.',
  );
}
