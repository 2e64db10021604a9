import { PublicError } from '../../domain/error.ts';
import type { Incidence, NetworkAnalysis, VertexId } from '../../network/network.ts';
import { packIncidences } from '../../network/packed.ts';
import { networkParticipations } from '../../store/statements/network.ts';
import type { ActorRecord, FabriqueRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import { anyFabrique, scopeUnder } from '../filter/fabrique-filter.ts';
import type { Limits } from '../limits.ts';
import type { CachedNetwork } from './network-cache.ts';
import type { NetworkRequest } from './network-request.ts';

/** Participations that a network is made of at most: the graph gives so many in about a second. */
const maximumRead = 100_000;

/** A network as it was read. */
export interface ReadNetwork {
  readonly kept: CachedNetwork;
  /** The places of actors, and of Fabriques, in the order of names. */
  readonly keys: ReadonlyMap<VertexId, string>;
}

/** The answer to a request for a network. Nothing is read before it is asked, and everything once. */
export class NetworkAnswer {
  readonly request: NetworkRequest;
  readonly limits: Limits;
  readonly #context: AnswerContext;
  #read: Promise<ReadNetwork> | undefined;
  #analysis: Promise<NetworkAnalysis> | undefined;

  constructor(request: NetworkRequest, context: AnswerContext) {
    this.request = request;
    this.limits = context.limits;
    this.#context = context;
  }

  /** The network without its figures. Errors: `BAD_USER_INPUT` when it would be too large. */
  read(): Promise<ReadNetwork> {
    this.#read ??= this.#readNetwork();
    return this.#read;
  }

  /** N, the Fabriques under the filter. */
  async fabriqueCount(): Promise<number> {
    const { loaders } = this.#context;
    const scope = await scopeUnder(this.request.filter, loaders);
    return scope === null ? loaders.fabriqueCount.load(anyFabrique) : scope.length;
  }

  /** All figures, communities included. Errors: `BAD_USER_INPUT` when it is too large, `TIMEOUT` when it takes too long. */
  analysis(): Promise<NetworkAnalysis> {
    // Each node of a page asks for it: the request waits for the work once.
    this.#analysis ??= this.read().then(({ kept }) => kept.analysis(this.#context));
    return this.#analysis;
  }

  /** What vertices are, by their ids: all actors of a page share a statement, and so do all Fabriques. */
  record(id: VertexId): Promise<ActorRecord | FabriqueRecord> {
    const colon = id.indexOf(':');
    const own = id.slice(colon + 1);
    return id.slice(0, colon) === 'Fabrique'
      ? this.#context.loaders.fabrique.load(own)
      : this.#context.loaders.actor.load(own);
  }

  async #readNetwork(): Promise<ReadNetwork> {
    const { request } = this;
    const { run, loaders, networks } = this.#context;
    const scope = await scopeUnder(request.filter, loaders);
    const rows = await run(networkParticipations, {
      roles: [...request.roles],
      fabriqueIds: scope === null ? null : [...scope],
      limit: maximumRead + 1,
    });
    if (rows.length > maximumRead) throw tooMany();
    const keys = new Map<VertexId, string>();
    const incidences = rows.map((row): Incidence => {
      const [actor, fabrique] = [`${row.type}:${row.actorId}`, `Fabrique:${row.fabriqueId}`];
      keys.set(actor, row.actorKey).set(fabrique, row.fabriqueKey);
      return { actor, fabrique, role: row.role };
    });
    // No other part of a network depends on it, and it costs a statement.
    const fabriqueCount = request.backbone?.method === 'HYPERGEOMETRIC' ? await this.fabriqueCount() : 0;
    const source = { incidences: packIncidences(incidences), fabriqueCount };
    return { kept: await networks.network(source, request, request.communities, this.#context), keys };
  }
}

function tooMany(): PublicError {
  return new PublicError(
    'BAD_USER_INPUT',
    `This network would be made of more than ${maximumRead} participations. Ask fewer Fabriques by filter, or fewer roles. ` +
      'On Neo4j, its Graph Data Science library analyses the whole; dataset { downloads } has all of the data.',
  );
}
