/** What a node of a drawing stands for. */
export type DrawnKind = 'organisation' | 'territoire' | 'fabrique';

/** The six groups of kinds of actors, each with a colour and a shape of its own, and Fabriques. */
export const kindGroups = ['state', 'finance', 'territoire', 'elected', 'profession', 'other', 'fabrique'] as const;
export type KindGroup = (typeof kindGroups)[number];

/** A node of a drawing. */
export interface DrawnNode {
  /** Unique among the nodes: kind and slug. */
  readonly id: string;
  readonly kind: DrawnKind;
  readonly slug: string;
  /** The whole name. */
  readonly name: string;
  /** What is written in the drawing: the acronym of a long name. */
  readonly label: string;
  /** What is written where there is no space for the label: the year of a Fabrique. Null: nothing. */
  readonly shortLabel: string | null;
  readonly group: KindGroup;
  /** Position from the API: y grows upwards. */
  readonly x: number;
  readonly y: number;
  /** The value that the area grows with. 0 or more. */
  readonly size: number;
  /** Number of the community, from 1. Null if colours do not show communities. */
  readonly community: number | null;
}

/** An edge of a drawing. Its ends are indexes of nodes. */
export interface DrawnEdge {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** What a drawing shows. Nodes are in the order of their numbers: the first one is number 1. */
export interface DrawnNetwork {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly colourBy: 'nature' | 'communaute' | 'aucune';
}

/** The classes of colours, in the style sheet of the pages: "teinte-1" to "teinte-6", and "teinte-0", which is neutral. */
export type Tint = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const tints: Readonly<Record<KindGroup, Tint>> = {
  state: 1,
  finance: 2,
  territoire: 3,
  elected: 4,
  profession: 5,
  other: 6,
  fabrique: 0,
};

export function tintOfGroup(group: KindGroup): Tint {
  return tints[group];
}

/** The colour of a node. Communities after the sixth are neutral. */
export function tintOf({ group, community }: DrawnNode, colourBy: DrawnNetwork['colourBy']): Tint {
  if (colourBy === 'nature') return tints[group];
  if (colourBy === 'communaute') return community !== null && community <= 6 ? (community as Tint) : 0;
  return 1;
}
