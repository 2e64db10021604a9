import type { ErrorCode } from '../../../domain/error.ts';
import type { VertexColumns } from '../../../network/measure.ts';
import type { CommunityOptions, NetworkOptions } from '../../../network/network.ts';
import type { PackedIncidences, PackedNetwork } from '../../../network/packed.ts';

/** What a thread is told to do. */
export type NetworkTask =
  /** To make a network of participations; the answer is a `PackedNetwork`. */
  | {
      readonly kind: 'project';
      readonly incidences: PackedIncidences;
      readonly question: NetworkOptions;
      readonly fabriqueCount: number;
    }
  /** To measure a network; `known` are measures that were computed elsewhere already. */
  | {
      readonly kind: 'analyse';
      readonly network: PackedNetwork;
      readonly communities: CommunityOptions;
      readonly known: VertexColumns | null;
    }
  /** To place its vertices. */
  | { readonly kind: 'layout'; readonly network: PackedNetwork };

/** What a thread answers. */
export type TaskOutcome =
  | { readonly value: unknown }
  /** A `PublicError`: an error loses its class between threads. */
  | { readonly refused: { readonly code: ErrorCode; readonly message: string } }
  | { readonly error: unknown };
