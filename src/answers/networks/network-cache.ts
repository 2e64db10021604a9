import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { SharedResult, type TaskOwner } from '../../concurrency/shared-result.ts';
import { checkAnalysable } from '../../network/analysis-limit.ts';
import { degreeOf, graphOf, strengths } from '../../network/graph.ts';
import type { Position } from '../../network/layout.ts';
import type { VertexColumns } from '../../network/measure.ts';
import type { CommunityOptions, Network, NetworkAnalysis, NetworkOptions, VertexId } from '../../network/network.ts';
import { type PackedIncidences, unpackIncidences } from '../../network/packed.ts';
import { project } from '../../network/project.ts';

/** The work that takes a processor for long: where it is done is for whoever makes the context to say. */
export interface NetworkWork {
  project(source: NetworkSource, question: NetworkOptions, owner: TaskOwner): Promise<Network>;
  /** `known` are figures that were computed elsewhere already, if any. */
  analyse(
    network: Network,
    communities: CommunityOptions,
    owner: TaskOwner,
    known?: VertexColumns | null,
  ): Promise<NetworkAnalysis>;
  layout(network: Network, owner: TaskOwner): Promise<ReadonlyMap<VertexId, Position>>;
}

/** The work, done at once by whoever asks. Errors: `BAD_USER_INPUT` for figures of a network that is too large. */
export const ownWork: NetworkWork = {
  project: async ({ incidences, fabriqueCount }, question) =>
    project(unpackIncidences(incidences), question, fabriqueCount),
  // Loaded when it is first needed: the library of graphs takes longer than the rest of a start.
  analyse: async (network, communities, _owner, known = null) => {
    if (known === null) checkAnalysable(network);
    return (await import('../../network/analyse.ts')).analyse(network, communities, known);
  },
  layout: async (network) => (await import('../../network/layout.ts')).layoutOf(network),
};

/** What a network is made of. */
export interface NetworkSource {
  readonly incidences: PackedIncidences;
  /** N, the Fabriques under the filter; only a hypergeometric backbone looks at it. */
  readonly fabriqueCount: number;
}

/** Vertices and edges that are kept, of all networks together: some 30 MB. */
const keptItems = 150_000;

/**
 * Networks and their figures, kept for the next who asks. The key is a hash of all that they are made of, so that no import
 * can make them stale. Bounded; what was not asked for longest goes first.
 *
 * Equal requests at the same time share the work. It ends when the last of their owners has left; what failed or ended is
 * not kept.
 */
export class NetworkCache {
  readonly #work: NetworkWork;
  readonly #kept = new LRUCache<string, CachedNetwork>({
    maxSize: keptItems,
    sizeCalculation: ({ network }) => 1 + network.vertices.length + network.edges.length,
  });
  /** Those that are being made. */
  readonly #making = new Map<string, SharedResult<CachedNetwork>>();

  constructor(work: NetworkWork) {
    this.#work = work;
  }

  /** Errors: `BAD_USER_INPUT` when the network would be too large, those of the work, and the reason of the owner's signal. */
  async network(
    source: NetworkSource,
    question: NetworkOptions,
    communities: CommunityOptions,
    owner: TaskOwner,
  ): Promise<CachedNetwork> {
    const key = keyOf(source, question, communities);
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const making = this.#making.get(key) ?? this.#make(key, source, question, communities);
    return making.get(owner);
  }

  #make(
    key: string,
    source: NetworkSource,
    question: NetworkOptions,
    communities: CommunityOptions,
  ): SharedResult<CachedNetwork> {
    const making = new SharedResult(async (owner) => {
      const forget = () => {
        if (this.#making.get(key) === making) this.#making.delete(key);
      };
      // At once, so that the next request does not join what is ending.
      owner.signal.addEventListener('abort', forget, { once: true });
      try {
        const made = new CachedNetwork(await this.#work.project(source, question, owner), communities, this.#work);
        this.#kept.set(key, made);
        return made;
      } finally {
        forget();
      }
    });
    this.#making.set(key, making);
    return making;
  }
}

function keyOf(
  { incidences, fabriqueCount }: NetworkSource,
  { roles: asked, mode, weight, minCount, minFabriques, backbone }: NetworkOptions,
  communities: CommunityOptions,
): string {
  const { actorIds, fabriqueIds, actors, fabriques, roles } = incidences;
  const question = [asked, mode, weight, minCount, minFabriques, backbone, communities, fabriqueCount];
  return createHash('sha256')
    .update(JSON.stringify([question, actorIds, fabriqueIds]))
    .update(actors)
    .update(fabriques)
    .update(roles)
    .digest('base64');
}

/** A network whose figures are computed when they are first asked, each once. */
export class CachedNetwork {
  readonly network: Network;
  readonly #analysis: SharedResult<NetworkAnalysis>;
  readonly #positions: SharedResult<ReadonlyMap<VertexId, Position>>;
  #ties: ReadonlyMap<VertexId, Ties> | undefined;

  constructor(network: Network, communities: CommunityOptions, work: NetworkWork) {
    this.network = network;
    this.#analysis = new SharedResult((owner) => work.analyse(network, communities, owner));
    this.#positions = new SharedResult((owner) => work.layout(network, owner));
  }

  /** Errors: those of the work, as `BAD_USER_INPUT` for a network that is too large, and the reason of the owner's signal. */
  analysis(owner: TaskOwner): Promise<NetworkAnalysis> {
    return this.#analysis.get(owner);
  }

  /** Where to draw each vertex. Errors: as `analysis`. */
  positions(owner: TaskOwner): Promise<ReadonlyMap<VertexId, Position>> {
    return this.#positions.get(owner);
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
