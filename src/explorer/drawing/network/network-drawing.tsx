import type { JSX } from 'preact';
import { type DrawingPlan, numberSize } from './drawing-plan.ts';
import { tintOf } from './drawn-network.ts';
import { type Geometry, lineHeight, type PlacedNode } from './geometry.ts';
import { ink, tintInk } from './ink.ts';
import type { PlacedLabel } from './labels.ts';
import { shapePath, tenths } from './shapes.ts';

/** The edges, nodes and labels of a network, for an SVG of the size of the plan. Attributes give the colours of a file. */
export function NetworkDrawing({
  plan,
  isFile = false,
}: {
  readonly plan: DrawingPlan;
  readonly isFile?: boolean;
}): JSX.Element {
  const { network, geometry, names, numbers } = plan;
  return (
    <>
      <Edges plan={plan} />
      <g class="points" stroke={ink.surface} stroke-width="1.5">
        {network.nodes.map((node, index) => {
          const { x, y, radius } = geometry.nodes[index] ?? origin;
          const tint = tintOf(node, network.colourBy);
          return (
            <path key={node.id} class={`teinte-${tint}`} fill={tintInk(tint)} d={shapePath(node.group, x, y, radius)}>
              <title>{node.name}</title>
            </path>
          );
        })}
      </g>
      <Labels className="noms" labels={names} geometry={geometry} fontSize={geometry.fontSize} />
      {isFile ? null : <Labels className="numeros" labels={numbers} geometry={geometry} fontSize={numberSize} />}
    </>
  );
}

const origin: PlacedNode = { x: 0, y: 0, radius: 0, reach: 0 };

/** Many edges hide each other: they are drawn lighter. */
const manyEdges = 300;

function Edges({ plan: { network, geometry } }: { readonly plan: DrawingPlan }): JSX.Element {
  return (
    <g
      class="liens"
      fill="none"
      stroke={ink.edge}
      stroke-linecap="round"
      stroke-opacity={network.edges.length > manyEdges ? 0.55 : undefined}
    >
      {network.edges.map(({ source, target }, index) => {
        const [from, to] = [geometry.nodes[source] ?? origin, geometry.nodes[target] ?? origin];
        return (
          <path
            key={index}
            d={`M${tenths(from.x)} ${tenths(from.y)}L${tenths(to.x)} ${tenths(to.y)}`}
            stroke-width={tenths(geometry.widths[index] ?? 1)}
          />
        );
      })}
    </g>
  );
}

interface LabelsProps {
  readonly className: string;
  readonly labels: readonly PlacedLabel[];
  readonly geometry: Geometry;
  readonly fontSize: number;
}

function Labels({ className, labels, geometry, fontSize }: LabelsProps): JSX.Element {
  const far = labels.filter(({ isFar }) => isFar);
  return (
    <g class={className}>
      <g class="traits" stroke={ink.muted} stroke-width="1">
        {far.map((label) => (
          <path key={label.node} d={joint(label, geometry)} />
        ))}
      </g>
      <g
        class="textes"
        font-size={fontSize}
        fill={ink.text}
        stroke={ink.surface}
        stroke-width="3"
        stroke-linejoin="round"
        paint-order="stroke"
      >
        {labels.map((label) => (
          <Label key={label.node} label={label} fontSize={fontSize} />
        ))}
      </g>
    </g>
  );
}

/** From the border of a node to the nearest point of its label. */
function joint({ node, box }: PlacedLabel, { nodes }: Geometry): string {
  const { x, y, reach } = nodes[node] ?? origin;
  const nearest = (value: number, start: number, length: number) => Math.min(Math.max(value, start), start + length);
  const [toX, toY] = [nearest(x, box.left, box.width), nearest(y, box.top, box.height)];
  const part = reach / Math.max(Math.hypot(toX - x, toY - y), reach);
  return `M${tenths(x + (toX - x) * part)} ${tenths(y + (toY - y) * part)}L${tenths(toX)} ${tenths(toY)}`;
}

function Label({ label, fontSize }: { readonly label: PlacedLabel; readonly fontSize: number }): JSX.Element {
  const { text, box, anchor } = label;
  const x = { start: box.left, middle: box.left + box.width / 2, end: box.left + box.width }[anchor];
  return (
    <>
      {text.lines.map((line, index) => (
        <text
          key={line.text}
          x={tenths(x)}
          y={tenths(box.top + fontSize * (lineHeight * index + 0.88))}
          text-anchor={anchor === 'start' ? undefined : anchor}
          textLength={tenths(line.width)}
          lengthAdjust="spacingAndGlyphs"
        >
          {line.text}
        </text>
      ))}
    </>
  );
}
