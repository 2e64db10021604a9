import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { projectPath } from '../../src/project-root.ts';
import { seriesIn, seriesNames } from './series.ts';

const source = z.strictObject({ type: z.literal('prometheus'), uid: z.literal(`\${datasource}`) });
const gridPos = z.strictObject({ h: z.int().min(1), w: z.int().min(1).max(24), x: z.int().min(0), y: z.int().min(0) });
const target = z.strictObject({
  refId: z.string().regex(/^[A-Z]$/),
  datasource: source,
  expr: z.string().min(1),
  legendFormat: z.string(),
  instant: z.boolean().optional(),
});
const chart = z.strictObject({
  id: z.int().min(1),
  type: z.enum(['timeseries', 'stat']),
  title: z.string().min(1),
  description: z.string(),
  datasource: source,
  gridPos,
  fieldConfig: z.strictObject({
    defaults: z.strictObject({ unit: z.enum(['none', 'reqps', 's', 'bytes', 'percentunit']), min: z.literal(0) }),
    overrides: z.array(z.never()),
  }),
  targets: z.array(target).min(1),
  options: z.record(z.string(), z.unknown()),
});
const row = z.strictObject({
  ...{ id: z.int().min(1), type: z.literal('row'), title: z.string().min(1) },
  ...{ collapsed: z.literal(false), gridPos, panels: z.array(z.never()) },
});

/** What Grafana needs of a dashboard that it imports. Its package of types has no schema that could be run. */
const dashboardSchema = z.looseObject({
  uid: z.string().regex(/^[\w-]{1,40}$/),
  title: z.string(),
  schemaVersion: z.int().min(36),
  panels: z.array(z.discriminatedUnion('type', [chart, row])),
  templating: z.strictObject({
    list: z.array(z.looseObject({ name: z.string(), type: z.enum(['datasource', 'query']) })),
  }),
});

const dashboard = dashboardSchema.parse(JSON.parse(readFileSync(projectPath('ops/grafana/dashboard.json'), 'utf8')));
const charts = dashboard.panels.filter((panel) => panel.type !== 'row');

describe('the dashboard', () => {
  test('has panels with numbers of their own, which do not overlap', () => {
    expect(charts.length).toBeGreaterThan(15);
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
    const cells = dashboard.panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, index) => `${x + (index % w)},${y + Math.floor(index / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(dashboard.panels.filter(({ gridPos: { x, w } }) => x + w > 24)).toEqual([]);
  });

  test.each(charts.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const)))(
    'reads series that a server has: %s: %s',
    (_, expr) => {
      const read = seriesIn(expr);
      expect(read.length).toBeGreaterThan(0);
      expect(read.filter((name) => !seriesNames.has(name))).toEqual([]);
    },
  );

  test('shows each series of the server', () => {
    const shown = new Set(charts.flatMap(({ targets }) => targets.flatMap(({ expr }) => seriesIn(expr))));
    const own = [...seriesNames].filter((name) => name.startsWith('fabriques_') && !/_(bucket|sum|count)$/.test(name));
    expect(own.length).toBeGreaterThan(14);
    const isShown = (name: string) => [name, `${name}_bucket`, `${name}_count`].some((part) => shown.has(part));
    expect(own.filter((name) => !isShown(name))).toEqual([]);
  });
});
