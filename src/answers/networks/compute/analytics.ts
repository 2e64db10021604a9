import type { TaskOwner } from '../../../concurrency/shared-result.ts';
import { PublicError } from '../../../domain/error.ts';
import { analysisRefusal, databaseAnalysisLimit, isAnalysable } from '../../../network/analysis-limit.ts';
import type { Position } from '../../../network/layout.ts';
import type { CommunityOptions, Network, NetworkAnalysis, NetworkOptions, VertexId } from '../../../network/network.ts';
import { throwRefusal } from '../../../network/refusal.ts';
import type { NetworkGds } from './gds.ts';
import type { NetworkSource, NetworkWork } from './work.ts';

/**
 * Where networks are measured. `process`: in this process, up to `analysisLimit`. `gds`: in the Graph Data Science library of
 * Neo4j, up to `databaseAnalysisLimit`. `auto`: in this process up to its limit; above it in the library, if the database has it.
 */
export type Analytics = 'auto' | 'process' | 'gds';

/** The part of `NetworkGds` that is used here. */
export type MeasuringDatabase = Pick<NetworkGds, 'isAvailable' | 'measure'>;

/**
 * Chooses where a network is measured. The library computes the `VertexColumns`, which include the expensive shortest-path
 * measures. Communities, eigenvector centrality, the measures of the whole network and positions are always computed in the
 * process.
 */
export class NetworkAnalytics implements NetworkWork {
  readonly #analytics: Analytics;
  readonly #process: NetworkWork;
  readonly #gds: MeasuringDatabase;

  constructor(analytics: Analytics, process: NetworkWork, gds: MeasuringDatabase) {
    this.#analytics = analytics;
    this.#process = process;
    this.#gds = gds;
  }

  project(source: NetworkSource, options: NetworkOptions, owner: TaskOwner): Promise<Network> {
    return this.#process.project(source, options, owner);
  }

  /**
   * Errors: `NetworkRefusal` for a network that is too large, those of the work in the process and of `NetworkGds`, and
   * `CONFIG_INVALID` for `gds` without the library.
   */
  async analyse(network: Network, communities: CommunityOptions, owner: TaskOwner): Promise<NetworkAnalysis> {
    const known = (await this.#isForGds(network, owner)) ? await this.#gds.measure(network, owner) : null;
    return this.#process.analyse(network, communities, owner, known);
  }

  /** Errors: as `analyse`. */
  async layout(network: Network, owner: TaskOwner): Promise<ReadonlyMap<VertexId, Position>> {
    // A network that is too large to measure is too large to draw.
    if (!(await this.#isForGds(network, owner))) throwRefusal(analysisRefusal(network));
    return this.#process.layout(network, owner);
  }

  async #isForGds(network: Network, owner: TaskOwner): Promise<boolean> {
    // The library cannot project a graph without edges, and there is nothing to compute.
    if (network.edges.length === 0) return false;
    if (this.#analytics === 'gds') {
      if (!(await this.#gds.isAvailable(owner))) {
        throw new PublicError(
          'CONFIG_INVALID',
          'ANALYTICS is gds, but the database has no Graph Data Science library. Install it in Neo4j, or set ANALYTICS to auto or ' +
            'process.',
        );
      }
    } else if (this.#analytics === 'process' || isAnalysable(network) || !(await this.#gds.isAvailable(owner))) {
      return false;
    }
    throwRefusal(analysisRefusal(network, databaseAnalysisLimit));
    return true;
  }
}
