import type { JSX } from 'preact';
import { type CircleEdge, type CircleNode, circleLayout, linesOf, type PlacedNode } from './circle-layout.ts';

interface CircleNetworkProps {
  readonly nodes: readonly CircleNode[];
  readonly edges: readonly CircleEdge[];
  /** The drawing in words. */
  readonly alternative: string;
}

const [width, height] = [380, 290];
const circle = { x: width / 2, y: height / 2, radius: 98 };
const lineHeight = 14;

/** A small network on a circle. A thicker line stands for a higher weight. All labels are shown. */
export function CircleNetwork({ nodes, edges, alternative }: CircleNetworkProps): JSX.Element {
  const placed = circleLayout(nodes, edges, circle);
  const byId = new Map(placed.map((node) => [node.id, node]));
  return (
    <svg class="drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alternative}>
      {edges.map(({ source, target, weight }) => {
        const [from, to] = [byId.get(source), byId.get(target)];
        return from === undefined || to === undefined ? null : (
          <line
            key={`${source} ${target}`}
            class="drawing-link"
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            stroke-width={weight * 1.5}
          />
        );
      })}
      {placed.map((node) => (
        <circle key={node.id} class="drawing-dot" cx={node.x} cy={node.y} r={dotRadius(node.strength)} />
      ))}
      {placed.map((node) => (
        <Label key={node.id} node={node} />
      ))}
    </svg>
  );
}

/** The area of a dot grows with the strength of its node. */
function dotRadius(strength: number): number {
  return Math.round(10 * (3 + Math.sqrt(strength))) / 10;
}

const anchors = { left: 'end', right: 'start', above: 'middle', below: 'middle' } as const;

function Label({ node }: { readonly node: PlacedNode }): JSX.Element {
  const { x, y, side, label, strength } = node;
  const lines = linesOf(label);
  const away = dotRadius(strength) + 5;
  const textX = side === 'left' ? x - away : side === 'right' ? x + away : x;
  const above = (lines.length - 1) * lineHeight;
  const textY =
    side === 'above' ? y - away - above : side === 'below' ? y + away + lineHeight - 4 : y - above / 2 + lineHeight / 3;
  return (
    <text class="drawing-label" text-anchor={anchors[side]}>
      {lines.map((line, index) => (
        <tspan key={line} x={textX} y={Math.round(textY + index * lineHeight)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
