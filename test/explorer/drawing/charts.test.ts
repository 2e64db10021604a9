import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { BarChart } from '../../../src/explorer/drawing/bar-chart.tsx';
import { DepartementMap, EnlargedMap } from '../../../src/explorer/drawing/departement-map.tsx';
import { LayeredDrawing } from '../../../src/explorer/drawing/layered-drawing.tsx';

const all = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map(([, first]) => first);

describe('bars', () => {
  const bar = (value: number, href?: string) => ({
    ...{ value, href },
    ...{ name: `n${value}`, valueText: String(value), label: `année : ${value}` },
  });

  test('are as long as their values: the highest one fills the space of 108 units', () => {
    const svg = renderToString(h(BarChart, { bars: [bar(4), bar(1), bar(0)], label: 'Fabriques' }));
    expect(all(svg, /class="bar" [^>]*height="([\d.]+)"/g)).toEqual(['108', '27', '0']);
    expect(svg).toContain('role="img" aria-label="Fabriques"');
    expect(svg).not.toContain('<a ');
    expect(svg).not.toContain('style=');
  });

  test('have the scale that is asked for, so that charts can be compared', () => {
    const svg = renderToString(h(BarChart, { bars: [bar(4)], label: 'Fabriques', highest: 8 }));
    expect(all(svg, /class="bar" [^>]*height="([\d.]+)"/g)).toEqual(['54']);
  });

  test('with links are a group of links, each with its name', () => {
    const svg = renderToString(h(BarChart, { bars: [bar(2, '/fabriques?annee=2024')], label: 'Fabriques' }));
    expect(svg).toContain('role="group"');
    expect(svg).toContain('<a href="/fabriques?annee=2024" aria-label="année : 2">');
  });

  test('of nothing but zeros have no length', () => {
    expect(renderToString(h(BarChart, { bars: [bar(0)], label: 'x' }))).toMatch(/class="bar" [^>]*height="0"/);
  });
});

describe('the map of départements', () => {
  const place = (code: string, href?: string) => ({ code, href, label: `${code} : 1`, shade: 'shade-4' });
  const departements = [place('50', '/50'), place('75', '/75'), place('93'), place('974', '/974')];

  test('links those that have something; the small ones are links on the enlarged map only', () => {
    const svg = renderToString(h(DepartementMap, { departements, label: 'Carte' }));
    expect(all(svg, /<a href="([^"]+)"/g)).toEqual(['/50']);
    // 50, 75 and 93. The outline of 974 is on no map.
    expect(all(svg, /<path class="(shade-\d)"/g)).toHaveLength(3);
    const enlarged = renderToString(h(EnlargedMap, { departements, label: 'Paris' }));
    expect(all(enlarged, /<a href="([^"]+)"/g)).toEqual(['/75']);
    expect(svg + enlarged).not.toContain('style=');
  });

  test('names each link, for the eye and for a screen reader', () => {
    const svg = renderToString(h(DepartementMap, { departements, label: 'Carte' }));
    expect(svg).toContain('<a href="/50" aria-label="50 : 1"><title>50 : 1</title>');
  });

  test('has no enlarged part without Paris and its neighbours', () => {
    expect(renderToString(h(EnlargedMap, { departements: [place('50')], label: 'Paris' }))).toBe('');
  });
});

describe('a drawing of paths', () => {
  test('has a shape for each node and a line for each step, and says what it shows', () => {
    const nodes = new Map([
      ['a', { text: 'Cerema', shape: 'pill' as const }],
      ['f', { text: '2023 La nature', shape: 'box' as const }],
      ['g', { text: '2025 L’eau', shape: 'box' as const }],
      ['b', { text: 'ADEME', shape: 'pill' as const }],
    ]);
    const paths = [
      ['a', 'f', 'b'],
      ['a', 'g', 'b'],
    ];
    const svg = renderToString(h(LayeredDrawing, { paths, nodes, label: 'Deux chemins' }));
    expect(all(svg, /<g class="(\w+)"/g)).toEqual(['pill', 'box', 'box', 'pill']);
    expect(all(svg, /<path class="(edge)"/g)).toHaveLength(4);
    expect(svg).toContain('role="img" aria-label="Deux chemins"');
    expect(svg).not.toContain('style=');
  });
});
