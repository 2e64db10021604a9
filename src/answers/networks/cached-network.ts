import { LRUCache } from 'lru-cache';
import { SharedResult, type TaskOwner } from '../../concurrency/shared-result.ts';
import { distancesFrom } from '../../network/distance.ts';
import { degreeOf, strengths } from '../../network/graph.ts';
import type { Position } from '../../network/layout.ts';
import type { CommunityOptions, Network, NetworkAnalysis, NetworkVertex, VertexId } from '../../network/network.ts';
import { NetworkIndex } from '../../network/network-index.ts';
import { ranksOf } from '../../network/rank.ts';
import { observePart, type Part } from '../../observe/observer.ts';
import type { NetworkWork } from './compute/work.ts';
import type { NetworkOwner } from './network-cache.ts';
import { wordRefusal } from './refusals.ts';

/** Vertices from which a network has cached distances. A page asks for the distances to one or two. */
const cachedDistances = 4;

/** A network in the cache. Each of its measures is computed when it is first requested, and only once. */
export class CachedNetwork {
  readonly network: Network;
  /** A hash of all that the network and its communities depend on. */
  readonly key: string;
  readonly communities: CommunityOptions;
  readonly #analysis: ComputedOnce<NetworkAnalysis>;
  readonly #positions: ComputedOnce<ReadonlyMap<VertexId, Position>>;
  readonly #distances = new LRUCache<VertexId, Int32Array>({ max: cachedDistances });
  readonly #ranks = new Map<string, readonly (number | null)[]>();
  #index: NetworkIndex | undefined;
  #strengths: Float64Array | undefined;

  constructor(network: Network, key: string, communities: CommunityOptions, work: NetworkWork) {
    this.network = network;
    this.key = key;
    this.communities = communities;
    this.#analysis = new ComputedOnce('analyse', (owner) => wordRefusal(work.analyse(network, communities, owner)));
    this.#positions = new ComputedOnce('layout', (owner) => wordRefusal(work.layout(network, owner)));
  }

  /** Errors: `BAD_USER_INPUT` for a network that is too large, those of the work, and the reason of the owner's signal. */
  analysis(owner: NetworkOwner): Promise<NetworkAnalysis> {
    return this.#analysis.get(owner);
  }

  /** Positions to draw the vertices. Errors: as `analysis`. */
  positions(owner: NetworkOwner): Promise<ReadonlyMap<VertexId, Position>> {
    return this.#positions.get(owner);
  }

  /** Lookups of vertices, edges and neighbours. */
  get index(): NetworkIndex {
    this.#index ??= new NetworkIndex(this.network);
    return this.#index;
  }

  /** The degree and strength of a vertex: the same numbers as in the analysis, but without its cost. */
  degrees(id: VertexId): Degrees {
    const { graph } = this.index;
    this.#strengths ??= strengths(graph);
    const number = this.index.numberOf(id);
    return { degree: degreeOf(graph, number), strength: this.#strengths[number] ?? 0 };
  }

  /** Distances from a vertex, by the number of the vertex; -1 for vertices that cannot be reached. */
  distances(from: VertexId): Int32Array {
    const cached = this.#distances.get(from);
    if (cached !== undefined) return cached;
    const distances = distancesFrom(this.index.graph, this.index.numberOf(from));
    this.#distances.set(from, distances);
    return distances;
  }

  /**
   * The ranks of all vertices by a value, by the number of the vertex: `ranksOf`. The value of a name must always be the same.
   */
  ranks(name: string, valueIn: (vertex: NetworkVertex) => number | null): readonly (number | null)[] {
    const cached = this.#ranks.get(name);
    if (cached !== undefined) return cached;
    const ranks = ranksOf(this.network.vertices.map(valueIn));
    this.#ranks.set(name, ranks);
    return ranks;
  }
}

/** A value that is computed once. Each request that waits for the computation reports it as a part of its work. */
class ComputedOnce<Value> {
  readonly #part: Part;
  readonly #result: SharedResult<Value>;
  #isComputed = false;

  constructor(name: string, compute: (owner: TaskOwner) => Promise<Value>) {
    this.#part = { kind: 'network', name };
    this.#result = new SharedResult(compute);
  }

  async get(owner: NetworkOwner): Promise<Value> {
    if (this.#isComputed) return this.#result.get(owner);
    const value = await observePart(owner.observed, this.#part, () => this.#result.get(owner));
    this.#isComputed = true;
    return value;
  }
}

export interface Degrees {
  readonly degree: number;
  readonly strength: number;
}
