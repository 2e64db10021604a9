import { describe, expect, test } from 'vitest';
import { growthChart } from '../../bench/growth/chart.ts';

const chart = growthChart(
  [
    {
      operation: 'list',
      series: [
        {
          server: 'limit',
          points: [
            { fabriques: 20, ms: 1 },
            { fabriques: 2_000, ms: 10 },
          ],
        },
        { server: 'neo4j', points: [{ fabriques: 20, ms: 100 }] },
      ],
    },
    { operation: 'a < b', series: [{ server: 'neo4j', points: [{ fabriques: 2_000, ms: 1 }] }] },
  ],
  'Read & drawn',
);

describe('the chart of growth', () => {
  test('has a panel for each operation, and a name for each server', () => {
    expect(chart.match(/font-weight="bold">[^<]*/g)).toEqual([
      'font-weight="bold">list',
      'font-weight="bold">a &lt; b',
    ]);
    expect(chart).toContain('baseline');
    expect(chart).toContain('ours on Neo4j');
    expect(chart).toContain('<title>Read &amp; drawn</title>');
  });

  test('puts values where their logarithm says', () => {
    // From 20 to 2,000 across 34 to 200, and from 1 to 100 ms up from 126 to 22: 10 ms stands half-way.
    expect(chart).toContain('<path d="M34 126L200 74" fill="none" stroke="#7a7a7a"');
    expect(chart).toContain('<circle cx="34" cy="22" r="2" fill="#0063cb"/>');
    expect(chart.match(/text-anchor="end" fill="#555555">[^<]*/g)?.slice(0, 3)).toEqual([
      'text-anchor="end" fill="#555555">1',
      'text-anchor="end" fill="#555555">10',
      'text-anchor="end" fill="#555555">100',
    ]);
  });
});
