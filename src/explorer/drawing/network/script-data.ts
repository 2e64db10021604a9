import type { DrawnKind, KindGroup, Tint } from './drawn-network.ts';

export type { KindGroup };

/** Where a text stands, in the unit of the SVG. */
export interface TextPlace {
  readonly lines: readonly { readonly text: string; readonly width: number }[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether a line joins it to its node. */
  readonly isFar: boolean;
}

/**
 * What the script of the page needs to draw the same picture: the content of the element `#reseau-donnees`, as JSON. Positions and
 * lengths are in the unit of the SVG, y downwards.
 */
export interface NetworkScriptData {
  readonly width: number;
  /** Without the legend below. */
  readonly height: number;
  readonly fontSize: number;
  readonly numberSize: number;
  /** Whether labels have no places of their own: there are too many. */
  readonly isLarge: boolean;
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    readonly name: string;
    readonly kind: DrawnKind;
    readonly slug: string;
    readonly group: KindGroup;
    readonly tint: Tint;
    readonly x: number;
    readonly y: number;
    /** The label. Null: it has no free place. */
    readonly named: TextPlace | null;
    /** The number, for small screens. */
    readonly numbered: TextPlace | null;
    readonly radius: number;
    /** URL of its page. */
    readonly url: string;
  }[];
  readonly edges: readonly {
    readonly source: number;
    readonly target: number;
    readonly weight: number;
    /** Width of the line. */
    readonly width: number;
  }[];
  /** URL of the pages of pairs, without parameters. Null if the network has Fabriques as nodes. */
  readonly pairs: string | null;
}
