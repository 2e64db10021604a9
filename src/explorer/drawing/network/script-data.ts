import type { DrawnKind, KindGroup, Tint } from './drawn-network.ts';

/**
 * What the script of the page needs to draw the same picture: the content of the element `#reseau-donnees`, as JSON. Positions are
 * those of the SVG before scaling, with y upwards, as in the files of the network.
 */
export interface NetworkScriptData {
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    readonly name: string;
    readonly kind: DrawnKind;
    readonly group: KindGroup;
    readonly tint: Tint;
    readonly x: number;
    readonly y: number;
    /** Radius in the unit of the SVG. */
    readonly radius: number;
    /** URL of its page. */
    readonly url: string;
  }[];
  readonly edges: readonly {
    readonly source: number;
    readonly target: number;
    readonly weight: number;
    /** Width of the line in the unit of the SVG. */
    readonly width: number;
    /** URL of the page of the pair. Null if the network has Fabriques as nodes. */
    readonly url: string | null;
  }[];
}
