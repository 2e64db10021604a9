/** A node of a small network. */
export interface CircleNode {
  readonly id: string;
  readonly label: string;
}

export interface CircleEdge {
  readonly source: string;
  readonly target: string;
  /** 1 or more. */
  readonly weight: number;
}

export interface PlacedNode extends CircleNode {
  readonly x: number;
  readonly y: number;
  /** Sum of the weights of its edges. */
  readonly strength: number;
  /** On which side of the circle its label stands. */
  readonly side: 'left' | 'right' | 'above' | 'below';
}

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Nodes nearer than this to the vertical axis, as a part of the radius, have their label above or below. */
const central = 0.25;

/**
 * Places nodes at equal distances on a circle, from the top to the right. The strongest ones are spread over the circle: next to
 * each other, their edges would be too short to see. The same nodes and edges give the same places.
 */
export function circleLayout(
  nodes: readonly CircleNode[],
  edges: readonly CircleEdge[],
  { x, y, radius }: Circle,
): readonly PlacedNode[] {
  const strengthOf = ({ id }: CircleNode) =>
    edges.reduce((sum, { source, target, weight }) => (source === id || target === id ? sum + weight : sum), 0);
  const strongest = nodes
    .map((node) => ({ ...node, strength: strengthOf(node) }))
    .sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
  return alternating(strongest).map((node, index) => {
    const angle = (2 * Math.PI * index) / nodes.length - Math.PI / 2;
    const [right, down] = [Math.cos(angle), Math.sin(angle)];
    const side = Math.abs(right) < central ? (down < 0 ? 'above' : 'below') : right < 0 ? 'left' : 'right';
    return { ...node, x: Math.round(x + radius * right), y: Math.round(y + radius * down), side };
  });
}

/** The first half of the items at the even positions, the others between them. */
function alternating<Item>(items: readonly Item[]): Item[] {
  const half = Math.ceil(items.length / 2);
  return items.slice(0, half).flatMap((item, index) => [item, ...items.slice(half + index, half + index + 1)]);
}

/** A label in lines of about this many characters, broken between words. */
export function linesOf(label: string, longest = 14): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
