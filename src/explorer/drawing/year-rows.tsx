import type { JSX } from 'preact';
import { yearScale } from './year-scale.ts';

interface YearRowsProps {
  readonly rows: readonly { readonly id: string; readonly label: string; readonly years: readonly number[] }[];
  /** The years that the drawing spans at least. */
  readonly span: readonly number[];
  /** The drawing in words. */
  readonly alternative: string;
}

const [width, left, right, rowHeight] = [380, 24, 356, 48];

/** One row for each actor: a dot in each year of its Fabriques, joined by a line. The years stand below. */
export function YearRows({ rows, span, alternative }: YearRowsProps): JSX.Element | null {
  const scale = yearScale([...span, ...rows.flatMap(({ years }) => years)], { left, right });
  if (scale === null) return null;
  const height = rows.length * rowHeight + 24;
  return (
    <svg class="drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alternative}>
      {rows.map(({ id, label, years }, row) => {
        const y = row * rowHeight + 34;
        const [first, last] = [Math.min(...years), Math.max(...years)];
        return (
          <g key={id}>
            <text class="drawing-label" x="4" y={y - 16}>
              {label}
            </text>
            <line class="drawing-axis" x1={left} x2={right} y1={y} y2={y} />
            <line class="drawing-link" x1={scale.of(first)} x2={scale.of(last)} y1={y} y2={y} stroke-width="3" />
            {years.map((year) => (
              <circle key={year} class="drawing-dot" cx={scale.of(year)} cy={y} r="7" />
            ))}
          </g>
        );
      })}
      {scale.years.map((year) => (
        <text key={year} class="drawing-year" x={scale.of(year)} y={height - 4}>
          {year}
        </text>
      ))}
    </svg>
  );
}
