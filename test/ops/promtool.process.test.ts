import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';

/** Comes with Prometheus (Debian: `prometheus`). */
function promtool(...args: readonly string[]) {
  return spawnSync('promtool', args, { cwd: projectPath('ops/prometheus'), encoding: 'utf8' });
}

const isThere = promtool('--version').status === 0;
if (!isThere && process.env['CI'] !== undefined) throw new Error('promtool is missing. Install Prometheus.');

describe.skipIf(!isThere)('promtool', () => {
  test.each([
    ['check', 'rules', 'alerts.yml'],
    ['test', 'rules', 'alerts.test.yml'],
    ['check', 'config', 'prometheus.yml'],
  ])('%s %s %s succeeds', (...args) => {
    const { status, stdout, stderr } = promtool(...args);
    expect(status, stdout + stderr).toBe(0);
    expect(stdout).toContain('SUCCESS');
  });

  test('fails on a rule that is not PromQL', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fabriques-rules-'));
    const path = join(folder, 'wrong.yml');
    writeFileSync(path, 'groups: [{ name: a, rules: [{ alert: A, expr: "sum(" }] }]\n');
    expect(promtool('check', 'rules', path).status).not.toBe(0);
    rmSync(folder, { recursive: true });
  });

  test('understands every query of the dashboard', () => {
    const { panels } = JSON.parse(readFileSync(projectPath('ops/grafana/dashboard.json'), 'utf8'));
    const expressions: string[] = panels.flatMap(({ targets = [] }) =>
      targets.map(({ expr }: { expr: string }) => expr),
    );
    const rules = expressions.map((expr, index) => ({ record: `query:${index}`, expr }));
    const folder = mkdtempSync(join(tmpdir(), 'fabriques-rules-'));
    const path = join(folder, 'dashboard.yml');
    writeFileSync(path, JSON.stringify({ groups: [{ name: 'dashboard', rules }] }));
    const { status, stdout, stderr } = promtool('check', 'rules', path);
    expect(status, stdout + stderr).toBe(0);
    expect(stdout).toContain(`${expressions.length} rules found`);
    rmSync(folder, { recursive: true });
  });
});
