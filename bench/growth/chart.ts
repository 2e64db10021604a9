import { type RunnerName, runnerTitles } from '../runner.ts';

/** The medians of one server on one operation, by number of Fabriques. */
export interface Series {
  readonly server: RunnerName;
  readonly points: readonly { readonly fabriques: number; readonly ms: number }[];
}

export interface Panel {
  readonly operation: string;
  readonly series: readonly Series[];
}

const panel = { width: 210, height: 150, left: 34, top: 22, right: 10, bottom: 24 };
const columns = 5;
const colours: Readonly<Record<RunnerName, string>> = {
  limit: '#7a7a7a',
  neo4j: '#0063cb',
  neo4jRows: '#6fb0ff',
  embedded: '#b34000',
  embeddedRows: '#f4a261',
  peer: '#6e445a',
};

/** Small charts, one an operation, both axes logarithmic: a line that does not rise costs the same in a graph of any size. */
export function growthChart(panels: readonly Panel[], caption: string): string {
  const all = panels.flatMap(({ series }) => series.flatMap(({ points }) => points));
  const fabriques = [...new Set(all.map((it) => it.fabriques))].sort((one, other) => one - other);
  const times = decadesAround(all.map(({ ms }) => ms));
  const x = scale(fabriques.at(0) ?? 1, fabriques.at(-1) ?? 1, panel.left, panel.width - panel.right);
  const y = scale(times.at(0) ?? 1, times.at(-1) ?? 1, panel.height - panel.bottom, panel.top);
  const width = columns * panel.width;
  const height = Math.ceil(panels.length / columns) * panel.height + 44;
  const body = panels.map((one, index) => {
    const at = `translate(${(index % columns) * panel.width} ${Math.floor(index / columns) * panel.height})`;
    return `<g transform="${at}">${axes(fabriques, times, x, y)}${title(one.operation)}${one.series.map((it) => line(it, x, y)).join('')}</g>`;
  });
  const servers = [...new Set(panels.flatMap(({ series }) => series.map(({ server }) => server)))];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="10">`,
    `<title>${escaped(caption)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...body,
    ...servers.map((server, index) => legend(server, 34 + index * 165, height - 26)),
    `<text x="34" y="${height - 8}" fill="#555555">${escaped(caption)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

type Scale = (value: number) => number;

function scale(from: number, to: number, start: number, end: number): Scale {
  const span = Math.log(to / from) || 1;
  return (value) => Math.round((start + (Math.log(value / from) / span) * (end - start)) * 10) / 10;
}

/** The powers of ten that hold all values between them. */
function decadesAround(values: readonly number[]): number[] {
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.max(Math.ceil(Math.log10(Math.max(...values))), from + 1);
  return Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
}

function axes(fabriques: readonly number[], times: readonly number[], x: Scale, y: Scale): string {
  const right = panel.width - panel.right;
  const rows = times.map(
    (ms) =>
      `<path d="M${panel.left} ${y(ms)}H${right}" stroke="#dddddd"/>` +
      `<text x="${panel.left - 4}" y="${y(ms) + 3}" text-anchor="end" fill="#555555">${label(ms)}</text>`,
  );
  const ticks = fabriques.map(
    (count) =>
      `<text x="${x(count)}" y="${panel.height - 10}" text-anchor="middle" fill="#555555">${label(count)}</text>`,
  );
  return [...rows, ...ticks].join('');
}

function title(operation: string): string {
  return `<text x="${panel.left}" y="14" font-weight="bold">${escaped(operation)}</text>`;
}

function line({ server, points }: Series, x: Scale, y: Scale): string {
  const colour = colours[server];
  const places = points.map(({ fabriques, ms }) => [x(fabriques), y(ms)] as const);
  const path = places.map(([left, top], index) => `${index === 0 ? 'M' : 'L'}${left} ${top}`).join('');
  const dots = places.map(([left, top]) => `<circle cx="${left}" cy="${top}" r="2" fill="${colour}"/>`);
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.5"/>${dots.join('')}`;
}

function legend(server: RunnerName, left: number, top: number): string {
  const colour = colours[server];
  return (
    `<path d="M${left} ${top - 3}h18" stroke="${colour}" stroke-width="2"/>` +
    `<text x="${left + 23}" y="${top}">${escaped(runnerTitles[server])}</text>`
  );
}

function label(value: number): string {
  return value >= 1_000 ? `${value / 1_000}k` : String(value);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
