/** The colours of the style sheet in the theme of the moment, as "rgb(1, 2, 3)". */
export interface Colours {
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  /** By tint; the first one is also that of the edges. */
  readonly hues: readonly string[];
}

export function readColours(): Colours {
  const probe = document.createElement('span');
  document.body.append(probe);
  const read = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    surface: read('surface'),
    text: read('text'),
    muted: read('muted'),
    accent: read('accent'),
    hues: [0, 1, 2, 3, 4, 5, 6].map((tint) => read(`hue-${tint}`)),
  };
  probe.remove();
  return colours;
}

/** The colours of what is drawn, mixed once: a large network asks for each of them thousands of times. */
export interface Palette {
  /** By tint. */
  readonly nodes: readonly string[];
  readonly fadedNodes: readonly string[];
  readonly edge: string;
  readonly fadedEdge: string;
}

/** `edgeShare`: how much of the colour of edges is seen, from 0 to 1. */
export function paletteOf({ hues, surface }: Colours, edgeShare: number): Palette {
  const edge = mixed(hues[0] ?? '', surface, edgeShare);
  return {
    nodes: hues,
    fadedNodes: hues.map((hue) => mixed(hue, surface, 0.2)),
    edge,
    fadedEdge: mixed(edge, surface, 0.25),
  };
}

/** A colour over another one: `share` 1 is the first colour alone. */
export function mixed(colour: string, under: string, share: number): string {
  const [one, other] = [partsOf(colour), partsOf(under)];
  return `rgb(${one.map((part, index) => Math.round(part * share + (other[index] ?? 0) * (1 - share))).join(', ')})`;
}

function partsOf(colour: string): number[] {
  return (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
}
