import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { SharedResult, type TaskOwner } from '../../concurrency/shared-result.ts';
import { degreeOf, graphOf, strengths } from '../../network/graph.ts';
import type { Position } from '../../network/layout.ts';
import type { CommunityOptions, Network, NetworkAnalysis, NetworkOptions, VertexId } from '../../network/network.ts';
import type { NetworkSource, NetworkWork } from './compute/work.ts';
import { wordRefusal } from './refusals.ts';

/** Most cached vertices and edges, of all networks together: about 30 MB. */
const cachedItems = 150_000;

/**
 * A cache of networks and their measures, for all requests. The key is a hash of all input, so an import cannot make an entry
 * stale. The least recently used networks are evicted.
 *
 * Equal requests at the same time share the work. It is aborted when the last of their owners has left. Failed and aborted work
 * is not cached.
 */
export class NetworkCache {
  readonly #work: NetworkWork;
  readonly #cached = new LRUCache<string, CachedNetwork>({
    maxSize: cachedItems,
    sizeCalculation: ({ network }) => 1 + network.vertices.length + network.edges.length,
  });
  /** The networks that are being built. */
  readonly #pending = new Map<string, SharedResult<CachedNetwork>>();

  constructor(work: NetworkWork) {
    this.#work = work;
  }

  /** Errors: `BAD_USER_INPUT` for a network that is too large, those of the work, and the reason of the owner's signal. */
  async network(
    source: NetworkSource,
    options: NetworkOptions,
    communities: CommunityOptions,
    owner: TaskOwner,
  ): Promise<CachedNetwork> {
    const key = keyOf(source, options, communities);
    const cached = this.#cached.get(key);
    if (cached !== undefined) return cached;
    const pending = this.#pending.get(key) ?? this.#build(key, source, options, communities);
    return pending.get(owner);
  }

  #build(
    key: string,
    source: NetworkSource,
    options: NetworkOptions,
    communities: CommunityOptions,
  ): SharedResult<CachedNetwork> {
    const pending = new SharedResult(async (owner) => {
      const forget = () => {
        if (this.#pending.get(key) === pending) this.#pending.delete(key);
      };
      // At once, so that the next request does not join aborted work.
      owner.signal.addEventListener('abort', forget, { once: true });
      try {
        const network = await wordRefusal(this.#work.project(source, options, owner));
        const built = new CachedNetwork(network, communities, this.#work);
        this.#cached.set(key, built);
        return built;
      } finally {
        forget();
      }
    });
    this.#pending.set(key, pending);
    return pending;
  }
}

function keyOf(
  { incidences, fabriqueCount }: NetworkSource,
  { roles: requestedRoles, mode, weight, minCount, minFabriques, backbone }: NetworkOptions,
  communities: CommunityOptions,
): string {
  const { actorIds, fabriqueIds, actors, fabriques, roles } = incidences;
  const options = [requestedRoles, mode, weight, minCount, minFabriques, backbone, communities, fabriqueCount];
  return createHash('sha256')
    .update(JSON.stringify([options, actorIds, fabriqueIds]))
    .update(actors)
    .update(fabriques)
    .update(roles)
    .digest('base64');
}

/** A network in the cache. Each of its measures is computed when it is first requested, and only once. */
export class CachedNetwork {
  readonly network: Network;
  readonly #analysis: SharedResult<NetworkAnalysis>;
  readonly #positions: SharedResult<ReadonlyMap<VertexId, Position>>;
  #degrees: ReadonlyMap<VertexId, Degrees> | undefined;

  constructor(network: Network, communities: CommunityOptions, work: NetworkWork) {
    this.network = network;
    this.#analysis = new SharedResult((owner) => wordRefusal(work.analyse(network, communities, owner)));
    this.#positions = new SharedResult((owner) => wordRefusal(work.layout(network, owner)));
  }

  /** Errors: `BAD_USER_INPUT` for a network that is too large, those of the work, and the reason of the owner's signal. */
  analysis(owner: TaskOwner): Promise<NetworkAnalysis> {
    return this.#analysis.get(owner);
  }

  /** Positions to draw the vertices. Errors: as `analysis`. */
  positions(owner: TaskOwner): Promise<ReadonlyMap<VertexId, Position>> {
    return this.#positions.get(owner);
  }

  /** The degree and strength of a vertex: the same numbers as in the analysis, but without its cost. */
  degrees(id: VertexId): Degrees {
    this.#degrees ??= degreesOf(this.network);
    const degrees = this.#degrees.get(id);
    if (degrees === undefined) throw new Error(`The network has no vertex ${id}.`);
    return degrees;
  }
}

export interface Degrees {
  readonly degree: number;
  readonly strength: number;
}

function degreesOf({ vertices, edges }: Network): ReadonlyMap<VertexId, Degrees> {
  const ids = vertices.map(({ id }) => id);
  const graph = graphOf(ids, edges);
  const sums = strengths(graph);
  return new Map(ids.map((id, vertex) => [id, { degree: degreeOf(graph, vertex), strength: sums[vertex] ?? 0 }]));
}
