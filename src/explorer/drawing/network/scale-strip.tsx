import type { JSX } from 'preact';
import { drawingWidth } from './geometry.ts';
import { ink } from './ink.ts';
import { labelWidth } from './label-width.ts';
import type { Sample } from './scale.ts';
import { shapePath, tenths } from './shapes.ts';

/** A part of the strip: a text, and samples below it. */
export interface ScalePart {
  readonly text: string;
  readonly samples: readonly (Sample & { readonly label: string })[];
  readonly as: 'size' | 'width' | 'length';
}

const fontSize = 14;
const left = 24;
const gap = 44;
const rowHeight = 92;
/** Between a sample and its label, and between a label and the next sample. */
const [beside, between] = [8, 22] as const;
/** The length of the line that shows a width. */
const lineLength = 44;

/** Width of the strip: a longer distance cannot be shown. */
export const stripWidth = drawingWidth - 2 * left;

/** Height of the strip below a drawing. */
export function stripHeight(parts: readonly ScalePart[]): number {
  return rowHeight * (1 + Math.max(0, ...placed(parts).map(({ row }) => row)));
}

/** Below a drawing: samples of sizes and widths with their values, and a distance. They have the scale of the drawing. */
export function ScaleStrip({
  parts,
  top,
}: {
  readonly parts: readonly ScalePart[];
  readonly top: number;
}): JSX.Element {
  return (
    <g class="echelle" font-size={fontSize} fill={ink.text}>
      <path class="filet" stroke={ink.line} d={`M${left} ${top}H${drawingWidth - left}`} />
      {placed(parts).map(({ part, x, row }) => (
        <Part key={part.as} part={part} x={x} top={top + row * rowHeight} />
      ))}
    </g>
  );
}

/** The parts side by side, in rows. */
function placed(parts: readonly ScalePart[]) {
  let [x, row] = [left, 0];
  return parts.map((part) => {
    const width = partWidth(part);
    if (x > left && x + width > left + stripWidth) [x, row] = [left, row + 1];
    const place = { part, x, row };
    x += width + gap;
    return place;
  });
}

function partWidth(part: ScalePart): number {
  const samples = part.samples.map((sample) => sampleWidth(part, sample) + labelWidth(sample.label, fontSize));
  const inRow = samples.reduce((sum, width) => sum + beside + width, between * (samples.length - 1));
  const own = part.as === 'length' ? (part.samples[0]?.drawn ?? 0) : inRow;
  return Math.max(own, labelWidth(part.text, fontSize));
}

function sampleWidth({ as }: ScalePart, { drawn }: Sample): number {
  if (as === 'size') return 2 * drawn;
  return as === 'width' ? lineLength : drawn;
}

function Part({ part, x, top }: { readonly part: ScalePart; readonly x: number; readonly top: number }): JSX.Element {
  let at = x;
  const middle = top + (part.as === 'length' ? 46 : 60);
  return (
    <>
      <Text x={x} y={top + 24} text={part.text} />
      {part.samples.map((sample) => {
        const width = sampleWidth(part, sample);
        const start = at;
        at += width + beside + labelWidth(sample.label, fontSize) + between;
        return (
          <g key={sample.value}>
            <SampleShape as={part.as} x={start} y={middle} sample={sample} width={width} />
            {part.as === 'length' ? (
              <Text x={start} y={middle + 25} text={sample.label} />
            ) : (
              <Text x={start + width + beside} y={middle + 5} text={sample.label} />
            )}
          </g>
        );
      })}
    </>
  );
}

interface SampleShapeProps {
  readonly as: ScalePart['as'];
  readonly x: number;
  readonly y: number;
  readonly sample: Sample;
  readonly width: number;
}

function SampleShape({ as, x, y, sample, width }: SampleShapeProps): JSX.Element {
  if (as === 'size') {
    return <path class="teinte-0" fill={ink.tints[0]} d={shapePath('state', x + sample.drawn, y, sample.drawn)} />;
  }
  if (as === 'width') {
    return (
      <path class="liens" stroke={ink.edge} stroke-width={tenths(sample.drawn)} d={`M${tenths(x)} ${y}h${width}`} />
    );
  }
  return (
    <path class="repere" fill="none" stroke={ink.text} d={`M${tenths(x)} ${y - 6}v12m0-6h${tenths(width)}m0-6v12`} />
  );
}

/** A text of a known width in any font. */
export function Text({ x, y, text }: { readonly x: number; readonly y: number; readonly text: string }): JSX.Element {
  return (
    <text x={tenths(x)} y={tenths(y)} textLength={tenths(labelWidth(text, fontSize))} lengthAdjust="spacingAndGlyphs">
      {text}
    </text>
  );
}
