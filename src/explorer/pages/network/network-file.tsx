import type { JSX } from 'preact';
import type { DrawingPlan } from '../../drawing/network/drawing-plan.ts';
import { drawingFonts, ink, tintInk } from '../../drawing/network/ink.ts';
import { labelWidth, wrapped } from '../../drawing/network/label-width.ts';
import { NetworkDrawing } from '../../drawing/network/network-drawing.tsx';
import { ScaleStrip, stripHeight } from '../../drawing/network/scale-strip.tsx';
import { shapePath, tenths } from '../../drawing/network/shapes.ts';
import type { Caption, LegendEntry } from './caption.ts';

interface NetworkFileProps {
  readonly plan: DrawingPlan;
  readonly caption: Caption;
  /** The URL of the page that shows the same network. Null if the server does not know its own address. */
  readonly address: string | null;
  /** Pixels for one unit of the drawing. */
  readonly pixels: number;
}

const margin = 24;
const title = { size: 20, step: 26 } as const;
const small = { size: 13, step: 18 } as const;
const legendStep = 22;

/** The drawing as a file of its own, with the caption inside, in the colours of the light theme. */
export function NetworkFile({ plan, caption, address, pixels }: NetworkFileProps): JSX.Element {
  const { width, height } = plan.geometry;
  const textWidth = width - 2 * margin;
  const titleLines = wrapped(`${caption.title}.`, title.size, textWidth);
  const top = margin + titleLines.length * title.step + small.step + 8;
  const legendTop = top + height + stripHeight(caption.scale) + 14;
  const legend = legendRows(caption.legend, textWidth);
  const notesTop = legendTop + small.step + legend.rows * legendStep + 14;
  const notes = [caption.names, caption.closeness, caption.notShown, caption.credit, address ?? ''].flatMap((text) =>
    wrapped(text, small.size, textWidth),
  );
  const total = Math.ceil(notesTop + notes.length * small.step + margin / 2);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width * pixels}
      height={total * pixels}
      viewBox={`0 0 ${width} ${total}`}
      font-family={drawingFonts}
    >
      <title>{caption.title}</title>
      <rect width={width} height={total} fill={ink.surface} />
      <g font-size={title.size} font-weight="600" fill={ink.text}>
        <Lines lines={titleLines} top={margin + title.size} look={title} />
      </g>
      <g font-size={small.size} fill={ink.muted}>
        <Lines lines={[caption.counts]} top={margin + titleLines.length * title.step + small.size} look={small} />
      </g>
      <g transform={`translate(0 ${top})`}>
        <NetworkDrawing plan={plan} isFile />
        <ScaleStrip parts={caption.scale} top={height} />
      </g>
      <g font-size={small.size} fill={ink.text}>
        <Lines lines={[caption.legendTitle]} top={legendTop} look={small} />
        {legend.entries.map(({ entry, x, row }) => (
          <Entry key={entry.text} entry={entry} x={x} y={legendTop + small.step + row * legendStep} />
        ))}
        <Lines lines={notes} top={notesTop} look={small} />
      </g>
    </svg>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly top: number;
  readonly look: { readonly size: number; readonly step: number };
}

function Lines({ lines, top, look }: LinesProps): JSX.Element {
  return (
    <>
      {lines.map((line, index) => (
        <text
          key={line}
          x={margin}
          y={top + index * look.step}
          textLength={tenths(labelWidth(line, look.size))}
          lengthAdjust="spacingAndGlyphs"
        >
          {line}
        </text>
      ))}
    </>
  );
}

function Entry({ entry, x, y }: { readonly entry: LegendEntry; readonly x: number; readonly y: number }): JSX.Element {
  return (
    <>
      <path fill={tintInk(entry.tint)} d={shapePath(entry.group, x + 8, y, 6.5)} />
      <text
        x={tenths(x + 22)}
        y={tenths(y + 4.5)}
        textLength={tenths(labelWidth(entry.text, small.size))}
        lengthAdjust="spacingAndGlyphs"
      >
        {entry.text}
      </text>
    </>
  );
}

/** The entries of the legend in rows, one after the other. */
function legendRows(legend: readonly LegendEntry[], width: number) {
  let [x, row] = [margin, 0];
  const entries = legend.map((entry) => {
    const own = 22 + labelWidth(entry.text, small.size) + 26;
    if (x > margin && x + own > margin + width) [x, row] = [margin, row + 1];
    const placed = { entry, x, row };
    x += own;
    return placed;
  });
  return { entries, rows: legend.length === 0 ? 0 : row + 1 };
}
