import type { NetworkMode, NetworkWeight } from './network.ts';

/** Why a network is not computed, as facts. Plain data: it can be sent from one thread to another. */
export type Refusal =
  /** No role is selected. */
  | { readonly reason: 'no-roles' }
  /** A minimum is not a positive integer. */
  | { readonly reason: 'minimum'; readonly option: 'minCount' | 'minFabriques' }
  /** The level of a backbone is not between 0 and 1, both excluded. */
  | { readonly reason: 'backbone-level'; readonly option: 'alpha' | 'q' }
  /** Options that compare two actors. A two-mode network has no edge between actors. */
  | { readonly reason: 'two-mode-weight'; readonly weight: NetworkWeight }
  | { readonly reason: 'two-mode-backbone' }
  | { readonly reason: 'two-mode-min-count' }
  /** The resolution is not a finite number above 0. */
  | { readonly reason: 'resolution' }
  /** The seed is not an integer from 0 to 2^32 - 1. */
  | { readonly reason: 'seed' }
  /** The Fabriques have too many pairs of actors to project. */
  | { readonly reason: 'too-many-meetings'; readonly meetings: number; readonly limit: number }
  /** The network has too many vertices and edges to list and to write. */
  | {
      readonly reason: 'too-large';
      readonly mode: NetworkMode;
      readonly vertices: number;
      readonly edges: number;
      readonly limit: number;
    }
  /** The network is too large to measure. `cost` is its `analysisCost`, `limit` the highest one that is accepted. */
  | {
      readonly reason: 'too-large-to-measure';
      readonly vertices: number;
      readonly edges: number;
      readonly cost: number;
      readonly limit: number;
    };

/** Thrown instead of computing a network. It states facts only; what to tell a client is for the caller to say. */
export class NetworkRefusal extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`Network refused: ${JSON.stringify(refusal)}`);
    this.name = 'NetworkRefusal';
    this.refusal = refusal;
  }
}

/** Throws a refusal, if there is one. Errors: `NetworkRefusal`. */
export function throwRefusal(refusal: Refusal | null): void {
  if (refusal !== null) throw new NetworkRefusal(refusal);
}
