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

/** Height of the strip below a drawing. */
export const stripHeight = 96;
const fontSize = 14;
const left = 24;

/** Below a drawing: samples of sizes and widths with their values, and a distance. They have the scale of the drawing. */
export function ScaleStrip({
  parts,
  top,
}: {
  readonly parts: readonly ScalePart[];
  readonly top: number;
}): JSX.Element {
  const step = (drawingWidth - 2 * left) / Math.max(parts.length, 1);
  return (
    <g class="echelle" font-size={fontSize} fill={ink.text}>
      <path class="filet" stroke={ink.line} d={`M${left} ${top}H${drawingWidth - left}`} />
      {parts.map((part, index) => (
        <Part key={part.as} part={part} x={left + index * step} top={top} />
      ))}
    </g>
  );
}

function Part({ part, x, top }: { readonly part: ScalePart; readonly x: number; readonly top: number }): JSX.Element {
  let at = x;
  const middle = top + (part.as === 'length' ? 46 : 60);
  return (
    <>
      <Text x={x} y={top + 24} text={part.text} />
      {part.samples.map((sample) => {
        const width = part.as === 'size' ? 2 * sample.drawn : part.as === 'width' ? 44 : sample.drawn;
        const start = at;
        at += width + 8 + labelWidth(sample.label, fontSize) + 22;
        return (
          <g key={sample.value}>
            <SampleShape as={part.as} x={start} y={middle} sample={sample} width={width} />
            {part.as === 'length' ? (
              <Text x={start} y={middle + 25} text={sample.label} />
            ) : (
              <Text x={start + width + 8} y={middle + 5} text={sample.label} />
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
