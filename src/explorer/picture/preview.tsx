import type { JSX } from 'preact';
import { type FontName, fonts, wrap } from './text-width.ts';

/** What a picture for previews says. */
export interface Preview {
  readonly title: string;
  /** The lead sentence of the page. */
  readonly text: string;
  readonly siteName: string;
  /** Where the data comes from and when. */
  readonly source: string;
}

/** The size that social networks and messengers ask for. */
export const previewSize = { width: 1200, height: 630 } as const;

const margin = 80;
const lineWidth = previewSize.width - 2 * margin;

/** The colours of the light theme: see web/explorer/style/tokens.css. */
const colours = { page: '#fbfaf7', text: '#1d1e22', muted: '#5a5c63', accent: '#0b5a5e', line: '#dedad0' } as const;

/** The picture that other sites show beside a link to a page, as SVG. It has no symbol of the State or of the ANCT. */
export function PreviewPicture({ title, text, siteName, source }: Preview): JSX.Element {
  // A long title is set smaller before it is cut.
  const large = { size: 64, width: lineWidth, maximum: 3 };
  const small = { size: 48, width: lineWidth, maximum: 3 };
  const fitsLarge = wrap(title, 'title', { ...large, maximum: 4 }).length <= 2;
  const titleLook = fitsLarge ? large : small;
  const titleLines = wrap(title, 'title', titleLook);
  const textLook = { size: 34, width: lineWidth, maximum: titleLines.length > 2 ? 4 : 5 };
  const textLines = text === title ? [] : wrap(text, 'text', textLook);
  const titleTop = 200;
  const titleStep = titleLook.size * 1.18;
  const textTop = titleTop + titleStep * titleLines.length + 10;
  const { width, height } = previewSize;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{title}</title>
      <rect width={width} height={height} fill={colours.page} />
      <rect width={16} height={height} fill={colours.accent} />
      <Graph />
      <Line x={margin + 64} y={108} font="text" size={30} fill={colours.accent}>
        {siteName}
      </Line>
      {titleLines.map((line, index) => (
        <Line
          key={line}
          x={margin}
          y={titleTop + titleStep * index}
          font="title"
          size={titleLook.size}
          fill={colours.text}
        >
          {line}
        </Line>
      ))}
      {textLines.map((line, index) => (
        <Line key={line} x={margin} y={textTop + 46 * index} font="text" size={textLook.size} fill={colours.text}>
          {line}
        </Line>
      ))}
      <rect x={margin} y={548} width={lineWidth} height={1} fill={colours.line} />
      <Line x={margin} y={588} font="text" size={24} fill={colours.muted}>
        {source}
      </Line>
    </svg>
  );
}

/** The icon of the site. */
function Graph(): JSX.Element {
  return (
    <g transform={`translate(${margin - 4} 74) scale(1.5)`} fill={colours.accent} stroke={colours.accent}>
      <path d="M8 23 16 8l8 15z" fill="none" stroke-width="2.5" />
      <circle cx={16} cy={8} r={4} />
      <circle cx={8} cy={23} r={4} />
      <circle cx={24} cy={23} r={4} />
    </g>
  );
}

interface LineProps {
  readonly x: number;
  readonly y: number;
  readonly font: FontName;
  readonly size: number;
  readonly fill: string;
  readonly children: string;
}

function Line({ x, y, font, size, fill, children }: LineProps): JSX.Element {
  return (
    <text x={x} y={y} font-family={fonts[font]} font-weight={font === 'title' ? 600 : 400} font-size={size} fill={fill}>
      {children}
    </text>
  );
}
