import type { MaybePromise } from '../../domain/maybe-promise.ts';
import type { Ego } from '../../network/ego.ts';
import type { Incidence, NetworkAnalysis, NetworkMeasures, VertexId } from '../../network/network.ts';
import { packIncidences } from '../../network/packed.ts';
import type { Position } from '../../network/packing.ts';
import { networkParticipations } from '../../store/statements/network.ts';
import type { ActorRecord, FabriqueRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import { readCurrentDataset } from '../dataset/dataset.ts';
import { newestFirst } from '../fabriques/fabriques.ts';
import { countUnder, scopeUnder } from '../filter/fabrique-filter.ts';
import type { Limits } from '../limits.ts';
import { scopeIds } from '../loaders/request.ts';
import type { CachedNetwork } from './cached-network.ts';
import { methodText } from './network-method.ts';
import type { NetworkArguments, NetworkRequest } from './network-request.ts';
import { parseNetworkArguments } from './parse-network.ts';
import { egoOutside, tooManyParticipations } from './refusals.ts';

/** Most participations of a network. The graph returns this number of rows in about a second. */
const mostParticipations = 100_000;

/** A network, with the sort keys of its vertices. */
export interface ReadNetwork {
  readonly cached: CachedNetwork;
  /** Sort keys in the order of names: unique among actors, and among Fabriques. */
  readonly keys: ReadonlyMap<VertexId, string>;
}

/** The network that a client requests. Nothing is read yet. Errors: `BAD_USER_INPUT`. */
export async function answerNetwork(args: NetworkArguments, context: AnswerContext): Promise<NetworkAnswer> {
  return new NetworkAnswer(await parseNetworkArguments(args, context), context);
}

/** The answer to a request for a network. Each part is read or computed when it is first used, and only once. */
export class NetworkAnswer {
  readonly request: NetworkRequest;
  readonly limits: Limits;
  readonly #context: AnswerContext;
  /** The network that this one is cut out of. Null for a whole network. */
  readonly #whole: NetworkAnswer | null;
  #read: Promise<ReadNetwork> | undefined;
  #analysis: Promise<NetworkAnalysis> | undefined;
  #positions: Promise<ReadonlyMap<VertexId, Position>> | undefined;

  /** `whole`: the answer to the same request without an ego, if there is one already. */
  constructor(request: NetworkRequest, context: AnswerContext, whole: NetworkAnswer | null = null) {
    this.request = request;
    this.limits = context.limits;
    this.#context = context;
    this.#whole = request.ego === null ? null : (whole ?? new NetworkAnswer({ ...request, ego: null }, context));
  }

  /** The network without its measures. Errors: `BAD_USER_INPUT` if it is too large, and for an ego outside the network. */
  read(): Promise<ReadNetwork> {
    this.#read ??= this.#whole === null ? this.#readNetwork() : this.#cutOut(this.#whole, this.request.ego as Ego);
    return this.#read;
  }

  /** Number of vertices. Errors: as `read`. */
  async order(): Promise<number> {
    return (await this.read()).cached.network.vertices.length;
  }

  /** Number of edges. Errors: as `read`. */
  async size(): Promise<number> {
    return (await this.read()).cached.network.edges.length;
  }

  /** N, the number of Fabriques that pass the filter. */
  async fabriqueCount(): Promise<number> {
    const { loaders } = this.#context;
    return countUnder(await scopeUnder(this.request.filter.condition, loaders), loaders);
  }

  /**
   * All measures and the communities. Errors: `BAD_USER_INPUT` if the network is too large, and the other errors of
   * `NetworkWork`.
   */
  analysis(): Promise<NetworkAnalysis> {
    // Each node of a page uses it, so the request joins the work once.
    this.#analysis ??= this.read().then(({ cached }) => cached.analysis(this.#context));
    return this.#analysis;
  }

  /** Positions to draw the vertices. Errors: as `analysis`. */
  positions(): Promise<ReadonlyMap<VertexId, Position>> {
    // Each node of a drawing uses them, so the request joins the work once.
    this.#positions ??= this.read().then(({ cached }) => cached.positions(this.#context));
    return this.#positions;
  }

  /** The measures of the whole network. Errors: as `analysis`. */
  async measures(): Promise<NetworkMeasures> {
    return (await this.analysis()).networkMeasures;
  }

  /** How the network was built and its measures computed, in English, ready to quote. Errors: as `read`. */
  async method(): Promise<string> {
    const [{ cached }, fabriqueCount, dataset] = await Promise.all([
      this.read(),
      this.fabriqueCount(),
      readCurrentDataset(this.#context),
    ]);
    return methodText(cached.network, this.request, fabriqueCount, dataset);
  }

  /** The record of a vertex. All actors of a page share a statement, and so do all Fabriques. */
  record(id: VertexId): MaybePromise<ActorRecord | FabriqueRecord> {
    const { loaders } = this.#context;
    return id.startsWith('Fabrique:') ? loaders.fabrique.load(ownId(id)) : loaders.actor.load(ownId(id));
  }

  /** The records of Fabriques, the newest first. */
  fabriques(ids: readonly VertexId[]): Promise<FabriqueRecord[]> {
    return newestFirst(ids.map(ownId), this.#context);
  }

  async #cutOut(whole: NetworkAnswer, ego: Ego): Promise<ReadNetwork> {
    const { cached, keys } = await whole.read();
    if (!cached.index.has(ego.of)) throw egoOutside(ego.of);
    return { cached: this.#context.networks.ego(cached, ego), keys };
  }

  async #readNetwork(): Promise<ReadNetwork> {
    const { request } = this;
    const { run, loaders, networks } = this.#context;
    const scope = await scopeUnder(request.filter.condition, loaders);
    const rows = await run(networkParticipations.where({ participation: request.participations.condition }), {
      roles: [...request.roles],
      fabriqueIds: scopeIds(scope),
      limit: mostParticipations + 1,
    });
    if (rows.length > mostParticipations) throw tooManyParticipations(mostParticipations);
    const keys = new Map<VertexId, string>();
    const incidences = rows.map((row): Incidence => {
      const [actor, fabrique] = [`${row.type}:${row.actorId}`, `Fabrique:${row.fabriqueId}`];
      keys.set(actor, row.actorKey).set(fabrique, row.fabriqueKey);
      return { actor, fabrique, role: row.role };
    });
    // Nothing else depends on N, which costs a statement.
    const fabriqueCount = request.backbone?.method === 'HYPERGEOMETRIC' ? await this.fabriqueCount() : 0;
    const source = { incidences: packIncidences(incidences), fabriqueCount };
    return { cached: await networks.network(source, request, request.communities, this.#context), keys };
  }
}

/** The id within its type: "Organisation:ademe" → "ademe". */
export function ownId(id: VertexId): string {
  return id.slice(id.indexOf(':') + 1);
}
