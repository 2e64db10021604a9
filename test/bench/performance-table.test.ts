import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { meanToLimit, type Result } from '../../bench/result.ts';
import { projectPath } from '../../src/project-root.ts';

const section = readFileSync(projectPath('docs/performance.md'), 'utf8');
const ours = ['neo4j', 'neo4jRows', 'embedded', 'embeddedRows'] as const;
const rows = [...section.matchAll(/^\| (.*) \|$/gm)].map(([, cells]) => cells?.split(' | ') ?? []).slice(1);

describe('the table of docs/performance.md', () => {
  const file = section.match(/bench\/results\/([\d-]+-M)\.md/)?.[1] ?? '';
  const result = (): Result => JSON.parse(readFileSync(projectPath(`bench/results/${file}.json`), 'utf8'));
  const ratio = (value: number | null | undefined) => (value == null ? '–' : value.toFixed(value < 0.1 ? 2 : 1));

  test('uses the newest result of its size', () => {
    const newest = readdirSync(projectPath('bench/results')).filter((name) => name.endsWith('-M.json'));
    expect(newest.sort().at(-1)).toBe(`${file}.json`);
    expect(existsSync(projectPath(`bench/results/${file}.md`))).toBe(true);
  });

  test('gives the measured value of each operation, and the mean', () => {
    const { cold, repeated } = result();
    const operations = [...new Set(cold.map(({ operation }) => operation))];
    const of = (figures: Result['cold'], operation: string, runner: string) =>
      figures.find((it) => it.operation === operation && it.runner === runner);
    const expected = operations.map((operation) => [
      operation,
      `${of(cold, operation, 'limit')?.median.toFixed(1)} ms`,
      ...ours.map((runner) => ratio(of(cold, operation, runner)?.toLimit?.median)),
      ratio(of(repeated, operation, 'neo4j')?.toLimit?.median),
      ratio(of(cold, operation, 'peer')?.toLimit?.median),
    ]);
    const means = ours.map((runner) => ratio(meanToLimit(cold, runner)));
    expected.push([
      '**geometric mean**',
      '',
      ...means.map((mean) => `**${mean}**`),
      `**${ratio(meanToLimit(repeated, 'neo4j'))}**`,
      `**${ratio(meanToLimit(cold, 'peer'))}**`,
    ]);
    expect(rows.map((cells) => cells.map((cell) => cell.trim()))).toEqual(expected);
  });
});
