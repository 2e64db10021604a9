import type { Role } from '../domain/roles.ts';

/**
 * An id that is unique among all vertices: a type and an id within that type, such as "Organisation:ademe",
 * "Territoire:200056844" or "Fabrique:2021-eau". Its base64 form is the global id of the node in the API.
 */
export type VertexId = string;

/** One participation of an actor in a Fabrique. */
export interface Incidence {
  readonly actor: VertexId;
  readonly fabrique: VertexId;
  readonly role: Role;
}

/** ONE_MODE: actors, linked if they share a Fabrique. TWO_MODE: actors and Fabriques, linked by participation. */
export const networkModes = ['ONE_MODE', 'TWO_MODE'] as const;
export type NetworkMode = (typeof networkModes)[number];

/** How one-mode edges are weighted. Two-mode edges always have COUNT, which is 1. */
export const networkWeights = ['COUNT', 'NEWMAN', 'JACCARD', 'COSINE', 'ASSOCIATION_STRENGTH'] as const;
export type NetworkWeight = (typeof networkWeights)[number];

export interface NetworkVertex {
  readonly id: VertexId;
  readonly kind: 'ACTOR' | 'FABRIQUE';
  /** The requested roles that the actor held, in the order of `roles`. Empty for a Fabrique. */
  readonly roles: readonly Role[];
  /** The Fabriques in which the actor took part in these roles, sorted by id. For a Fabrique: only itself. */
  readonly fabriques: readonly VertexId[];
}

/** An undirected edge. There are no loops and no multiple edges. */
export interface NetworkEdge {
  /** One-mode: the smaller id of the two. Two-mode: the actor. */
  readonly source: VertexId;
  /** One-mode: the larger id of the two. Two-mode: the Fabrique. */
  readonly target: VertexId;
  readonly weight: number;
  /** Number of Fabriques that both actors took part in. Two-mode: 1. */
  readonly count: number;
  /** These Fabriques, sorted by id. Two-mode: the target. */
  readonly fabriques: readonly VertexId[];
  /** Two-mode: the roles of the actor in the Fabrique, in the order of `roles`. One-mode: empty. */
  readonly roles: readonly Role[];
}

/** A simple undirected graph. Vertices are sorted by id, edges by source, then target, both by code units. */
export interface Network {
  readonly mode: NetworkMode;
  readonly weightName: NetworkWeight;
  readonly vertices: readonly NetworkVertex[];
  readonly edges: readonly NetworkEdge[];
}

/** The test that selects the significant edges of a one-mode network. */
export type Backbone =
  /** The disparity filter at a level of significance, 0 < alpha < 1. */
  | { readonly method: 'DISPARITY'; readonly alpha: number }
  /** Hypergeometric q-values of at most a false discovery rate, 0 < q < 1. */
  | { readonly method: 'HYPERGEOMETRIC'; readonly q: number };

/** How to build a network from participations. */
export interface NetworkOptions {
  readonly roles: readonly Role[];
  readonly mode: NetworkMode;
  readonly weight: NetworkWeight;
  /** Minimum number of Fabriques that the two ends of an edge share. */
  readonly minCount: number;
  /** Minimum number of Fabriques of an actor in these roles. */
  readonly minFabriques: number;
  readonly backbone: Backbone | null;
}

/** How to detect communities. */
export interface CommunityOptions {
  /** Above 0. 1 gives the modularity of Newman and Girvan; a higher value gives smaller communities. */
  readonly resolution: number;
  /** An integer from 0 to 2^32 - 1. The same seed gives the same communities. */
  readonly seed: number;
}

/** The measures of one vertex. Each is defined where it is computed: see `analyse`. */
export interface VertexMeasures {
  readonly degree: number;
  readonly strength: number;
  readonly betweenness: number;
  readonly closeness: number;
  /** Null outside the largest component, in a network without edges, and where the computation does not end within its limit. */
  readonly eigenvector: number | null;
  readonly pageRank: number;
  readonly coreness: number;
  readonly clustering: number;
  /** Rank of its component by size, starting at 1. Ties: the component with the smallest id first. */
  readonly component: number;
  /** Rank of its community, likewise. Null if communities were not requested. */
  readonly community: number | null;
}

/** The measures of a whole network. */
export interface NetworkMeasures {
  /** Number of vertices. */
  readonly order: number;
  /** Number of edges. */
  readonly size: number;
  /** Edges divided by possible edges: n(n - 1)/2 in ONE_MODE, actors × Fabriques in TWO_MODE. 0 if none is possible. */
  readonly density: number;
  readonly componentCount: number;
  /** Longest distance within the largest component, in edges. Null without vertices. */
  readonly diameter: number | null;
  /** Null in a two-mode network, which has no triangles, and without vertices. */
  readonly averageClustering: number | null;
  /** From -1 to 1. Null without edges and when all ends of edges have the same degree. */
  readonly assortativity: number | null;
  /** The modularity of the communities. Null if they were not requested, and without edges. */
  readonly modularity: number | null;
}

export interface Community {
  /** Rank by size, starting at 1. Ties: the community with the smallest id first. */
  readonly number: number;
  /** Sorted by id. */
  readonly members: readonly VertexId[];
}

export interface Communities extends CommunityOptions {
  /** A partition of the vertices, the largest community first. */
  readonly communities: readonly Community[];
  /** Null without edges. */
  readonly modularity: number | null;
  /** Agreement of the runs, 1 if all are the same. Null without edges, and where there is one run (`communityRunsOf`). */
  readonly stability: number | null;
}

export interface NetworkAnalysis {
  readonly networkMeasures: NetworkMeasures;
  readonly vertexMeasures: ReadonlyMap<VertexId, VertexMeasures>;
  /** Null if communities were not requested. */
  readonly communities: Communities | null;
}

/** Compares ids by code units: unlike a locale, this gives the same order on every machine. */
export function compareIds(one: VertexId, other: VertexId): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
