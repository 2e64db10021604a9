import type { Role } from '../../domain/roles.ts';
import type { Ego } from '../../network/ego.ts';
import type { Backbone, CommunityOptions, NetworkMode, NetworkOptions, NetworkWeight } from '../../network/network.ts';
import type { Optional } from '../arguments.ts';
import type { FabriqueFilter, FabriqueFilterInput } from '../filter/fabrique-filter.ts';
import type { ParticipationFilterInput } from '../filter/filter-input.ts';
import type { Parsed } from '../filter/rule.ts';

export const backboneMethods = ['DISPARITY', 'HYPERGEOMETRIC'] as const satisfies readonly Backbone['method'][];

export type BackboneArguments = { readonly method: Backbone['method'] } & Optional<{ alpha: number; q: number }>;

/** The arguments of a network as a client writes them. Defaults: `networkDefaults`, all Fabriques, no backbone. */
export type NetworkArguments = Optional<{
  of: readonly Role[];
  mode: NetworkMode;
  weight: NetworkWeight;
  filter: FabriqueFilterInput;
  participations: ParticipationFilterInput;
  minCount: number;
  minFabriques: number;
  backbone: BackboneArguments;
  communities: Optional<CommunityOptions>;
  ego: EgoArguments;
}>;

/** `of`: a global id, slug or official code. Default radius: `networkDefaults`. */
export type EgoArguments = { readonly of: string } & Optional<{ radius: number }>;

/** The parsed arguments, with defaults. Equal requests to one version of the data give equal networks and measures. */
export interface NetworkRequest extends NetworkOptions {
  /** Selects the Fabriques. */
  readonly filter: FabriqueFilter;
  /** Selects the participations. */
  readonly participations: Parsed<ParticipationFilterInput>;
  readonly communities: CommunityOptions;
  /** Cuts the ego network of a node out of the network. Null: the whole network. */
  readonly ego: Ego | null;
}

/** The defaults of arguments. `level` is that of both backbones, alpha and q. */
export const networkDefaults = {
  roles: ['PARTNER'],
  mode: 'ONE_MODE',
  weight: 'COUNT',
  minCount: 1,
  minFabriques: 1,
  level: 0.05,
  resolution: 1,
  seed: 1,
  radius: 1,
} as const;
