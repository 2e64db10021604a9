import type { VertexColumns } from '../../../network/measure.ts';
import type { CommunityOptions, NetworkOptions } from '../../../network/network.ts';
import type { PackedIncidences, PackedNetwork } from '../../../network/packed.ts';
import type { Refusal } from '../../../network/refusal.ts';

/** A task for a thread. */
export type NetworkTask =
  /** Builds a network from participations. The value is a `PackedNetwork`. */
  | {
      readonly kind: 'project';
      readonly incidences: PackedIncidences;
      readonly options: NetworkOptions;
      readonly fabriqueCount: number;
    }
  /** Measures a network. `known` are measures that were computed elsewhere. The value is a `NetworkAnalysis`. */
  | {
      readonly kind: 'analyse';
      readonly network: PackedNetwork;
      readonly communities: CommunityOptions;
      readonly known: VertexColumns | null;
    }
  /** Computes positions to draw it. The value is a map from vertex ids to positions. */
  | { readonly kind: 'layout'; readonly network: PackedNetwork };

/** The outcome of a task. */
export type TaskOutcome =
  | { readonly value: unknown }
  /** The facts of a `NetworkRefusal`: an error loses its class between threads. */
  | { readonly refused: Refusal }
  | { readonly error: unknown };
