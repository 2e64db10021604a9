import type { JSX } from 'preact';
import { layersOf } from './layers.ts';
import { wrapped } from './wrap.ts';

/** A node as the drawing shows it: Fabriques are boxes, actors are rounded. */
export interface DrawnNode {
  readonly text: string;
  readonly shape: 'box' | 'pill';
}

interface LayeredDrawingProps {
  /** Paths of one length, each a list of ids. */
  readonly paths: readonly (readonly string[])[];
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  /** What the drawing shows. */
  readonly label: string;
}

const box = { width: 140, height: 58 };
const gap = { x: 24, y: 12 };
const lineHeight = 16;
const longestLine = 20;

/** Paths from left to right. Each node of them stands once. */
export function LayeredDrawing({ paths, nodes, label }: LayeredDrawingProps): JSX.Element {
  const { layers, edges } = layersOf(paths);
  const rows = Math.max(1, ...layers.map(({ length }) => length));
  const width = layers.length * (box.width + gap.x) - gap.x + 2;
  const height = rows * (box.height + gap.y) - gap.y + 2;
  const at = new Map(
    layers.flatMap((layer, column) => {
      const start = (height - layer.length * (box.height + gap.y) + gap.y) / 2;
      return layer.map(({ id, row }) => [
        `${column} ${id}`,
        { id, x: 1 + column * (box.width + gap.x), y: start + row * (box.height + gap.y) },
      ]);
    }),
  );
  return (
    <svg class="layered" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {edges.map(({ layer, from, to }) => {
        const [a, b] = [at.get(`${layer} ${from}`), at.get(`${layer + 1} ${to}`)];
        if (a === undefined || b === undefined) return null;
        const [startY, endY] = [a.y + box.height / 2, b.y + box.height / 2];
        const bend = gap.x / 2;
        return (
          <path
            key={`${layer} ${from} ${to}`}
            class="edge"
            d={`M${a.x + box.width} ${startY}C${a.x + box.width + bend} ${startY} ${b.x - bend} ${endY} ${b.x} ${endY}`}
          />
        );
      })}
      {[...at].map(([key, { id, x, y }]) => (
        <Box key={key} node={nodes.get(id)} x={x} y={y} />
      ))}
    </svg>
  );
}

interface BoxProps {
  readonly node: DrawnNode | undefined;
  readonly x: number;
  readonly y: number;
}

function Box({ node, x, y }: BoxProps): JSX.Element | null {
  if (node === undefined) return null;
  const lines = wrapped(node.text, longestLine, 3);
  const first = y + box.height / 2 - ((lines.length - 1) * lineHeight) / 2;
  return (
    <g class={node.shape}>
      <rect x={x} y={y} width={box.width} height={box.height} rx={node.shape === 'pill' ? box.height / 2 : 3} />
      {lines.map((line, index) => (
        <text key={line} x={x + box.width / 2} y={first + index * lineHeight}>
          {line}
        </text>
      ))}
    </g>
  );
}
