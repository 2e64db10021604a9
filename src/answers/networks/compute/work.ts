import type { TaskOwner } from '../../../concurrency/shared-result.ts';
import { analysisRefusal } from '../../../network/analysis-limit.ts';
import type { Position } from '../../../network/layout.ts';
import type { VertexColumns } from '../../../network/measure.ts';
import type { CommunityOptions, Network, NetworkAnalysis, NetworkOptions, VertexId } from '../../../network/network.ts';
import { type PackedIncidences, unpackIncidences } from '../../../network/packed.ts';
import { project } from '../../../network/project.ts';
import { throwRefusal } from '../../../network/refusal.ts';

/** The data that a network is built from. */
export interface NetworkSource {
  readonly incidences: PackedIncidences;
  /** N, the number of Fabriques that pass the filter. Only a hypergeometric backbone uses it. */
  readonly fabriqueCount: number;
}

/**
 * The computations that take long. Implementations run them in the caller's thread, in other threads, or in the database.
 *
 * Errors: `NetworkRefusal`, the reason of the owner's signal, and those of the implementation.
 */
export interface NetworkWork {
  /** Builds a network. */
  project(source: NetworkSource, options: NetworkOptions, owner: TaskOwner): Promise<Network>;
  /** Measures a network and finds its communities. `known`: measures that were computed elsewhere. Default: none. */
  analyse(
    network: Network,
    communities: CommunityOptions,
    owner: TaskOwner,
    known?: VertexColumns | null,
  ): Promise<NetworkAnalysis>;
  /** Computes positions to draw a network. */
  layout(network: Network, owner: TaskOwner): Promise<ReadonlyMap<VertexId, Position>>;
}

/** Does the work at once, in the caller's thread. Loads the graph library when it is first needed, for a faster start. */
export const directWork: NetworkWork = {
  project: async ({ incidences, fabriqueCount }, options) =>
    project(unpackIncidences(incidences), options, fabriqueCount),
  analyse: async (network, communities, _owner, known = null) => {
    if (known === null) throwRefusal(analysisRefusal(network));
    return (await import('../../../network/analyse.ts')).analyse(network, communities, known);
  },
  layout: async (network) => (await import('../../../network/layout.ts')).layoutOf(network),
};
