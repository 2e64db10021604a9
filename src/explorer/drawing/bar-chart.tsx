import type { JSX } from 'preact';

export interface Bar {
  readonly value: number;
  /** Below the bar: « 2023 ». */
  readonly name: string;
  /** Above the bar: « 3 », « 13,5 ». */
  readonly valueText: string;
  /** The whole in words: « 2023 : 3 Fabriques ». */
  readonly label: string;
  /** What the bar opens. Undefined: it is no link. */
  readonly href?: string | undefined;
}

interface BarChartProps {
  readonly bars: readonly Bar[];
  /** What the bars show. */
  readonly label: string;
  /** The value of the highest possible bar, so that charts can be compared. Default: the highest value. */
  readonly highest?: number;
}

const height = 150;
const [top, bottom] = [20, 22];
/** Narrow bars stand apart; few bars do not become planks. */
const slot = 40;

/** Bars beside each other. Charts with links are groups for screen readers, others one image. */
export function BarChart({ bars, label, highest = Math.max(...bars.map(({ value }) => value)) }: BarChartProps) {
  const width = Math.max(1, bars.length) * slot;
  const hasLinks = bars.some(({ href }) => href !== undefined);
  return (
    <svg class="bars" viewBox={`0 0 ${width} ${height}`} role={hasLinks ? 'group' : 'img'} aria-label={label}>
      <path class="axis" d={`M0 ${height - bottom}h${width}`} />
      {bars.map((bar, index) => (
        <LinkedBar key={bar.name} bar={bar} x={index * slot} highest={highest} />
      ))}
    </svg>
  );
}

interface LinkedBarProps {
  readonly bar: Bar;
  readonly x: number;
  readonly highest: number;
}

function LinkedBar({ bar, x, highest }: LinkedBarProps): JSX.Element {
  const { value, name, valueText, label, href } = bar;
  const length = highest === 0 ? 0 : round((value / highest) * (height - top - bottom));
  const drawn = (
    <>
      <rect class="hit" x={x} y={0} width={slot} height={height} />
      <rect class="bar" x={x + 6} y={round(height - bottom - length)} width={slot - 12} height={length} />
      <text class="bar-name" x={x + slot / 2} y={height - 5}>
        {name}
      </text>
    </>
  );
  return (
    <>
      {/* Outside the link: its visible text must be a part of its name. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of SVG cannot be focused. */}
      <g aria-hidden={true}>
        <text class="bar-value" x={x + slot / 2} y={round(height - bottom - length - 5)}>
          {valueText}
        </text>
      </g>
      {href === undefined ? (
        drawn
      ) : (
        <a href={href} aria-label={label}>
          {drawn}
        </a>
      )}
    </>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
