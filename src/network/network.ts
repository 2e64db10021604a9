import type { Role } from '../domain/roles.ts';

/**
 * An id that is unique among all vertices: the type and the id within it, "Organisation:ademe", "Territoire:200056844",
 * "Fabrique:2021-eau". A Fabrique and an actor may share an id, never this. Base64 of it is the id of the node in the API.
 */
export type VertexId = string;

/** One participation, as a network sees it. */
export interface Incidence {
  readonly actor: VertexId;
  readonly fabrique: VertexId;
  readonly role: Role;
}

/** ONE_MODE: actors, linked by the Fabriques that both took part in. TWO_MODE: actors and Fabriques, linked by taking part. */
export const networkModes = ['ONE_MODE', 'TWO_MODE'] as const;
export type NetworkMode = (typeof networkModes)[number];

/** What the weight of a one-mode edge is; that of a two-mode edge is always COUNT, which is 1. */
export const networkWeights = ['COUNT', 'NEWMAN', 'JACCARD', 'COSINE', 'ASSOCIATION_STRENGTH'] as const;
export type NetworkWeight = (typeof networkWeights)[number];

export interface NetworkVertex {
  readonly id: VertexId;
  readonly kind: 'ACTOR' | 'FABRIQUE';
  /** The roles in which the actor took part, of those asked, in the order of roles; empty for a Fabrique. */
  readonly roles: readonly Role[];
  /** The Fabriques that the actor took part in, in these roles, by id; for a Fabrique itself alone. */
  readonly fabriques: readonly VertexId[];
}

/** An undirected edge. There are no loops, and no two edges between the same vertices. */
export interface NetworkEdge {
  /** One-mode: the vertex whose id comes first. Two-mode: the actor. */
  readonly source: VertexId;
  /** Two-mode: the Fabrique. */
  readonly target: VertexId;
  readonly weight: number;
  /** How many Fabriques both took part in; two-mode: 1. */
  readonly count: number;
  /** These Fabriques, by id; two-mode: the one. */
  readonly fabriques: readonly VertexId[];
  /** Two-mode: the roles in which the actor took part, in the order of roles. One-mode: empty. */
  readonly roles: readonly Role[];
}

/** A simple undirected graph: vertices by id, edges by source, then target (by code units, the same on every machine). */
export interface Network {
  readonly mode: NetworkMode;
  readonly weightName: NetworkWeight;
  readonly vertices: readonly NetworkVertex[];
  readonly edges: readonly NetworkEdge[];
}

/** Which edges of a weighted network are kept as significant. */
export type Backbone =
  /** Those that the disparity filter keeps at this level of significance, above 0 and below 1. */
  | { readonly method: 'DISPARITY'; readonly alpha: number }
  /** Those whose hypergeometric q-value is at most this false discovery rate, above 0 and below 1. One-mode only. */
  | { readonly method: 'HYPERGEOMETRIC'; readonly q: number };

/** How a network is made of participations. */
export interface NetworkOptions {
  readonly roles: readonly Role[];
  readonly mode: NetworkMode;
  readonly weight: NetworkWeight;
  /** Only edges with so many Fabriques in common, or more. */
  readonly minCount: number;
  /** Only actors with so many Fabriques in these roles, or more. */
  readonly minFabriques: number;
  readonly backbone: Backbone | null;
}

/** How communities are looked for. */
export interface CommunityOptions {
  /** Above 0; 1 is the modularity of Newman and Girvan, more gives smaller communities. */
  readonly resolution: number;
  /** A whole number from 0 to 2^32 - 1: the same seed gives the same communities. */
  readonly seed: number;
}

/** The figures of one vertex: `measure.ts` says how each is defined. */
export interface VertexMeasures {
  readonly degree: number;
  readonly strength: number;
  readonly betweenness: number;
  readonly closeness: number;
  /** Null outside of the largest component, and in a network without edges. */
  readonly eigenvector: number | null;
  readonly pageRank: number;
  readonly coreness: number;
  readonly clustering: number;
  /** The number of its component: 1 is the largest; of two as large, the one that holds the first id. */
  readonly component: number;
  /** The number of its community, counted likewise; null when none were asked. */
  readonly community: number | null;
}

/** The figures of a whole network. */
export interface NetworkFigures {
  /** How many vertices. */
  readonly order: number;
  /** How many edges. */
  readonly size: number;
  /** Edges, of those that there could be. */
  readonly density: number;
  readonly componentCount: number;
  /** The longest distance within the largest component, in edges; null without vertices. */
  readonly diameter: number | null;
  /** Null in a two-mode network, where there are no triangles, and without vertices. */
  readonly averageClustering: number | null;
  /** Between -1 and 1; null where all ends of edges have the same degree. */
  readonly assortativity: number | null;
  /** That of the communities; null when none were asked, and without edges. */
  readonly modularity: number | null;
}

export interface Community {
  /** 1 is the largest; of two as large, the one that holds the first id. */
  readonly number: number;
  /** By id. */
  readonly members: readonly VertexId[];
}

export interface Communities extends CommunityOptions {
  /** The largest first; together they hold each vertex once. */
  readonly communities: readonly Community[];
  /** Null without edges. */
  readonly modularity: number | null;
  /** How far the runs of the search agree, 1 being always the same; null without edges, and in large networks. */
  readonly stability: number | null;
}

export interface NetworkAnalysis {
  readonly figures: NetworkFigures;
  readonly measures: ReadonlyMap<VertexId, VertexMeasures>;
  /** Null when none were asked. */
  readonly communities: Communities | null;
}

/** Orders ids by their code units: unlike by a locale, the same on every machine. */
export function compareIds(one: VertexId, other: VertexId): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
