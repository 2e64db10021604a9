import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { projectPath } from '../../src/project-root.ts';
import { type Size, sizes } from '../generate/size.ts';
import type { Result } from '../result.ts';
import { growthChart } from './chart.ts';

// `npm run bench:growth`: draws docs/growth.svg from the newest result of each size.

const folder = projectPath('bench/results');
const newest = (size: Size): Result[] => {
  const file = readdirSync(folder)
    .filter((name) => name.endsWith(`-${size}.json`))
    .sort()
    .at(-1);
  return file === undefined ? [] : [JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Result];
};
const results = sizes.flatMap(newest);
const operations = [...new Set(results.flatMap(({ cold }) => cold.map(({ operation }) => operation)))];
const panels = operations.map((operation) => {
  const figures = results.flatMap(({ records, cold }) =>
    cold
      .filter((figure) => figure.operation === operation)
      .map(({ runner, median }) => ({ runner, fabriques: records['Fabriques'] ?? 0, ms: median })),
  );
  const servers = [...new Set(figures.map(({ runner }) => runner))];
  return {
    operation,
    series: servers.map((server) => ({ server, points: figures.filter(({ runner }) => runner === server) })),
  };
});
const read = results.map(({ size, machine }) => `${size} ${machine.date}, ${machine.commit}`).join('; ');
const caption = `Milliseconds a question, cold, by number of Fabriques (medians; ${read}).`;
writeFileSync(projectPath('docs/growth.svg'), growthChart(panels, caption));
