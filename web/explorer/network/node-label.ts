import type { NetworkScriptData, TextPlace } from '../../../src/explorer/drawing/network/script-data.ts';
import type { Colours } from './colours.ts';

type ScriptNode = NetworkScriptData['nodes'][number];

export interface LabelStyle {
  readonly colours: Colours;
  readonly font: string;
  readonly fontSize: number;
  readonly isStrong: boolean;
}

/** As in the drawing of the server. */
const lineHeight = 1.15;

/** Draws a label at its place in the SVG, around its node, which is at `x`, `y` of the canvas; `scale`: pixels for one unit of the SVG. */
export function drawLabel(
  context: CanvasRenderingContext2D,
  node: ScriptNode,
  place: TextPlace,
  at: { readonly x: number; readonly y: number; readonly scale: number },
  { colours, font, fontSize, isStrong }: LabelStyle,
): void {
  const { scale } = at;
  const [left, top] = [at.x + (place.left - node.x) * scale, at.y + (place.top - node.y) * scale];
  const [width, height] = [place.width * scale, place.height * scale];
  if (place.isFar) {
    context.strokeStyle = colours.muted;
    context.lineWidth = 1;
    context.beginPath();
    const [toX, toY] = [within(at.x, left, width), within(at.y, top, height)];
    const part = (node.radius * scale) / Math.max(Math.hypot(toX - at.x, toY - at.y), 1);
    context.moveTo(at.x + (toX - at.x) * part, at.y + (toY - at.y) * part);
    context.lineTo(toX, toY);
    context.stroke();
  }
  context.font = `${isStrong ? 'bold ' : ''}${fontSize * scale}px ${font}`;
  context.textAlign = ({ start: 'left', middle: 'center', end: 'right' } as const)[place.anchor];
  context.lineJoin = 'round';
  context.strokeStyle = colours.surface;
  context.fillStyle = colours.text;
  context.lineWidth = 3 * scale;
  const x = { start: left, middle: left + width / 2, end: left + width }[place.anchor];
  for (const [index, { text, width: lineWidth }] of place.lines.entries()) {
    const y = top + fontSize * scale * (lineHeight * index + 0.88);
    // Squeezed rather than wider than its place.
    context.strokeText(text, x, y, lineWidth * scale);
    context.fillText(text, x, y, lineWidth * scale);
  }
  context.textAlign = 'left';
}

/** A place to the right of a node that has none in the drawing: for a closer look. */
export function placeBeside({ x, y, radius }: ScriptNode, text: string, fontSize: number): TextPlace {
  const width = text.length * fontSize;
  return {
    ...{ lines: [{ text, width }], width, height: fontSize, anchor: 'start', isFar: false },
    ...{ left: x + 1.4 * radius + 4, top: y - 0.55 * fontSize },
  };
}

function within(value: number, start: number, length: number): number {
  return Math.min(Math.max(value, start), start + length);
}
