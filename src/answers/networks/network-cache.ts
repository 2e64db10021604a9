import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { SharedResult, type TaskOwner } from '../../concurrency/shared-result.ts';
import { type Ego, egoOf } from '../../network/ego.ts';
import type { CommunityOptions, NetworkOptions } from '../../network/network.ts';
import { observePart, type PartObserver } from '../../observe/observer.ts';
import { CachedNetwork } from './cached-network.ts';
import type { NetworkSource, NetworkWork } from './compute/work.ts';
import { wordRefusal } from './refusals.ts';

/** Most cached vertices and edges, of all networks together: about 30 MB, and as much again for their indexes. */
const cachedItems = 150_000;

/** The request for which a network is computed. */
export interface NetworkOwner extends TaskOwner {
  readonly observed?: PartObserver | undefined;
}

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
  /** How often a network was found, and how often not. */
  readonly #reads = { hits: 0, misses: 0 };
  /** The networks that are being built. */
  readonly #pending = new Map<string, SharedResult<CachedNetwork>>();

  constructor(work: NetworkWork) {
    this.#work = work;
  }

  /** Reads since the start. The cache is limited in vertices and edges, not in bytes. */
  get state(): { readonly hits: number; readonly misses: number; readonly bytes: null } {
    return { ...this.#reads, bytes: null };
  }

  /** Errors: `BAD_USER_INPUT` for a network that is too large, those of the work, and the reason of the owner's signal. */
  async network(
    source: NetworkSource,
    options: NetworkOptions,
    communities: CommunityOptions,
    owner: NetworkOwner,
  ): Promise<CachedNetwork> {
    const key = keyOf(source, options, communities);
    const cached = this.#cached.get(key);
    this.#reads[cached === undefined ? 'misses' : 'hits'] += 1;
    if (cached !== undefined) return cached;
    const pending = this.#pending.get(key) ?? this.#build(key, source, options, communities);
    return observePart(owner.observed, { kind: 'network', name: 'project' }, () => pending.get(owner));
  }

  /** The ego network of a vertex of a network. Errors: an id that is not a vertex of it. */
  ego(whole: CachedNetwork, ego: Ego): CachedNetwork {
    const key = `${whole.key} ${ego.radius} ${ego.of}`;
    const cached = this.#cached.get(key);
    if (cached !== undefined) return cached;
    const built = new CachedNetwork(egoOf(whole.index, ego), key, whole.communities, this.#work);
    this.#cached.set(key, built);
    return built;
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
        const built = new CachedNetwork(network, key, communities, this.#work);
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
