import type { Role } from '../../domain/roles.ts';
import type { Backbone, CommunityOptions, NetworkMode, NetworkOptions, NetworkWeight } from '../../network/network.ts';
import type { FabriqueFilterInput, FabriqueFilterParams } from '../filter/fabrique-filter.ts';

/** The arguments of a network, as a client gives them. */
export interface NetworkArguments {
  readonly of?: readonly Role[] | undefined;
  readonly mode?: NetworkMode | null | undefined;
  readonly weight?: NetworkWeight | null | undefined;
  readonly filter?: FabriqueFilterInput | null | undefined;
  readonly minCount?: number | null | undefined;
  readonly minFabriques?: number | null | undefined;
  readonly backbone?: BackboneArguments | null | undefined;
  readonly communities?:
    | { resolution?: number | null | undefined; seed?: number | null | undefined }
    | null
    | undefined;
}

export const backboneMethods = ['DISPARITY', 'HYPERGEOMETRIC'] as const satisfies readonly Backbone['method'][];

export interface BackboneArguments {
  method: Backbone['method'];
  alpha?: number | null | undefined;
  q?: number | null | undefined;
}

/** All that makes a network, with defaults filled in: equal requests of one data set have equal networks and figures. */
export interface NetworkRequest extends NetworkOptions {
  /** The Fabriques that count. */
  readonly filter: FabriqueFilterParams;
  readonly communities: CommunityOptions;
}

/** What is taken for each argument that is left out. */
export const networkDefaults = {
  roles: ['PARTNER'],
  mode: 'ONE_MODE',
  weight: 'COUNT',
  minCount: 1,
  minFabriques: 1,
  level: 0.05,
  resolution: 1,
  seed: 1,
} as const;
