import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CircleNetwork } from '../../../src/explorer/drawing/circle-network.tsx';
import { bars } from '../../../src/explorer/drawing/pair-years.tsx';
import { YearRows } from '../../../src/explorer/drawing/year-rows.tsx';
import { yearScale } from '../../../src/explorer/drawing/year-scale.ts';

const count = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].length;

describe('a drawing of a network', () => {
  const svg = renderToString(
    h(CircleNetwork, {
      nodes: [
        { id: 'bdt', label: 'Banque des territoires' },
        { id: 'cerema', label: 'Cerema' },
        { id: 'ademe', label: 'ADEME' },
      ],
      edges: [
        { source: 'bdt', target: 'cerema', weight: 4 },
        { source: 'bdt', target: 'ademe', weight: 2 },
      ],
      alternative: 'Trois partenaires & deux liens',
    }),
  );

  test('has a dot and a label for each node, and a line for each edge', () => {
    expect(count(svg, /<circle/g)).toBe(3);
    expect(count(svg, /<text/g)).toBe(3);
    expect(count(svg, /<line/g)).toBe(2);
    for (const label of ['Banque des', 'territoires', 'Cerema', 'ADEME']) expect(svg).toContain(`>${label}</tspan>`);
  });

  test('draws a heavier edge thicker', () => {
    expect([...svg.matchAll(/stroke-width="([\d.]+)"/g)].map(([, width]) => width)).toEqual(['6', '3']);
  });

  test('is an image with an alternative, and has no style attribute, which the pages do not allow', () => {
    expect(svg).toContain('role="img" aria-label="Trois partenaires &amp; deux liens"');
    expect(svg).not.toContain('style=');
  });
});

describe('a drawing of years', () => {
  test('has a dot for each year of each row', () => {
    const rows = [
      { id: 'carene', label: 'CARENE', years: [2019, 2023] },
      { id: 'cotentin', label: 'CA du Cotentin', years: [2018, 2023] },
    ];
    const svg = renderToString(h(YearRows, { rows, span: [2025], alternative: 'Les années' }));
    expect(count(svg, /<circle/g)).toBe(4);
    // 2018 to 2025.
    expect(count(svg, /class="drawing-year"/g)).toBe(8);
  });

  test('needs a year', () => {
    expect(renderToString(h(YearRows, { rows: [], span: [], alternative: 'Rien' }))).toBe('');
  });
});

describe('a scale of years', () => {
  test('places the first year at the left and the last one at the right', () => {
    const scale = yearScale([2023, 2018, 2020], { left: 0, right: 100 });
    expect(scale?.years).toEqual([2018, 2019, 2020, 2021, 2022, 2023]);
    expect([2018, 2020, 2023].map((year) => scale?.of(year))).toEqual([0, 40, 100]);
  });

  test('places a single year in the middle', () => {
    expect(yearScale([2020], { left: 0, right: 100 })?.of(2020)).toBe(50);
  });

  test('marks twelve years at most', () => {
    expect(yearScale([1990, 2025], { left: 0, right: 100 })?.years).toEqual([
      1990, 1993, 1996, 1999, 2002, 2005, 2008, 2011, 2014, 2017, 2020, 2023,
    ]);
  });
});

test('bars of one year stand side by side, around its place', () => {
  expect(bars([2021, 2025, 2025])).toEqual([
    { year: 2021, offset: 0 },
    { year: 2025, offset: -3.5 },
    { year: 2025, offset: 3.5 },
  ]);
});
