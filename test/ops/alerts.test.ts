import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectPath } from '../../src/project-root.ts';
import { seriesIn, seriesNames } from './series.ts';

const rule = z.strictObject({
  alert: z.string().regex(/^Fabriques[A-Z]\w+$/),
  expr: z.string(),
  for: z.string().optional(),
  labels: z.strictObject({ severity: z.enum(['page', 'ticket']) }),
  annotations: z.strictObject({ summary: z.string(), reason: z.string(), remedy: z.string() }),
});
const file = z.strictObject({ groups: z.array(z.strictObject({ name: z.string(), rules: z.array(rule) })) });
const { groups } = file.parse(parse(readFileSync(projectPath('ops/prometheus/alerts.yml'), 'utf8')));
const rules = groups.flatMap((group) => group.rules);
const tests = readFileSync(projectPath('ops/prometheus/alerts.test.yml'), 'utf8');

describe.each(rules)('the alert $alert', ({ alert, expr }) => {
  test('reads series that a server or Prometheus has', () => {
    const read = seriesIn(expr);
    expect(read.length > 0 || expr.startsWith('up{')).toBe(true);
    expect(read.filter((name) => !seriesNames.has(name))).toEqual([]);
  });

  test('is raised in ops/prometheus/alerts.test.yml', () => {
    expect(tests).toContain(`alertname="${alert}"`);
  });
});
