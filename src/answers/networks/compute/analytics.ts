import type { TaskOwner } from '../../../concurrency/shared-result.ts';
import { PublicError } from '../../../domain/error.ts';
import { checkAnalysable, isAnalysable } from '../../../network/analysis-limit.ts';
import type { Position } from '../../../network/layout.ts';
import type { CommunityOptions, Network, NetworkAnalysis, NetworkOptions, VertexId } from '../../../network/network.ts';
import type { NetworkSource, NetworkWork } from '../network-cache.ts';
import type { NetworkGds } from './gds.ts';

/**
 * Where networks are measured: `process` in the process, up to `analysisLimit`; `gds` in Neo4j's Graph Data Science library;
 * `auto` in the process up to the limit, and beyond it in the library where the database has it.
 */
export type Analytics = 'auto' | 'process' | 'gds';

/** What is asked of the database. */
export type MeasuringDatabase = Pick<NetworkGds, 'isAvailable' | 'measure'>;

/**
 * Chooses where a network is measured. The library computes what it defines as we do, above all
 * what follows shortest paths; communities, eigenvectors, the figures of the whole and positions are always the work of the process.
 */
export class NetworkAnalytics implements NetworkWork {
  readonly #analytics: Analytics;
  readonly #here: NetworkWork;
  readonly #gds: MeasuringDatabase;

  constructor(analytics: Analytics, here: NetworkWork, gds: MeasuringDatabase) {
    this.#analytics = analytics;
    this.#here = here;
    this.#gds = gds;
  }

  project(source: NetworkSource, question: NetworkOptions, owner: TaskOwner): Promise<Network> {
    return this.#here.project(source, question, owner);
  }

  /** Errors: those of the work in the process, and `CONFIG_INVALID` without the library. */
  async analyse(network: Network, communities: CommunityOptions, owner: TaskOwner): Promise<NetworkAnalysis> {
    const known = (await this.#isForGds(network, owner)) ? await this.#gds.measure(network, owner) : null;
    return this.#here.analyse(network, communities, owner, known);
  }

  /** Errors: as `analyse`. */
  async layout(network: Network, owner: TaskOwner): Promise<ReadonlyMap<VertexId, Position>> {
    // What is too large to be measured is too large to be drawn.
    if (!(await this.#isForGds(network, owner))) checkAnalysable(network);
    return this.#here.layout(network, owner);
  }

  async #isForGds(network: Network, owner: TaskOwner): Promise<boolean> {
    // Without edges there is nothing to follow, and the library projects no graph of nothing.
    if (network.edges.length === 0) return false;
    if (this.#analytics === 'gds') {
      if (await this.#gds.isAvailable(owner)) return true;
      throw new PublicError(
        'CONFIG_INVALID',
        'ANALYTICS is gds, and the database has no Graph Data Science library. Install it in Neo4j, or set ANALYTICS to ' +
          'auto or process.',
      );
    }
    return this.#analytics === 'auto' && !isAnalysable(network) && this.#gds.isAvailable(owner);
  }
}
