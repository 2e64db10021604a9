import type { Machine } from '../machine.ts';
import { quantile } from '../statistics.ts';
import { type Answered, kindsOf, phases, type Sample, timesOf, type Verdict } from './judge.ts';

export interface Soak {
  readonly machine: Machine;
  readonly command: string;
  readonly minutes: number;
  readonly answered: readonly Answered[];
  readonly samples: readonly Sample[];
  readonly verdicts: readonly Verdict[];
}

/** The result as a section for bench/results. */
export function renderSoak({ machine, command, minutes, answered, samples, verdicts }: Soak): string {
  const { date, cpu, cores, memoryGigabytes, node, neo4j, commit } = machine;
  const kinds = kindsOf(answered);
  const times = (kind: string, share: number) =>
    phases.map((phase) => {
      const found = timesOf(answered, kind, phase);
      return found.length === 0 ? '–' : quantile(found, share).toFixed(1);
    });
  const refused = new Map<string, number>();
  for (const { outcome } of answered) if (outcome !== 'ok') refused.set(outcome, (refused.get(outcome) ?? 0) + 1);
  const every = Math.max(1, Math.floor(samples.length / 10));
  const shown = samples.filter((_, index) => index % every === 0);
  return [
    `- Date: ${date.slice(0, 10)}`,
    `- Machine: ${cpu}, ${cores} cores, ${memoryGigabytes} GB; Node ${node}, Neo4j ${neo4j}`,
    `- Command: \`${command}\``,
    `- Commit: ${commit}`,
    '',
    `${minutes} minutes, ${answered.length} requests.`,
    '',
    '| Promise | Found | Kept |',
    '|---|---|---|',
    ...verdicts.map(({ promise, found, isKept }) => `| ${promise} | ${found} | ${isKept ? 'yes' : 'no'} |`),
    '',
    `| Milliseconds, median / 95th percentile | ${phases.join(' | ')} |`,
    `|---|${phases.map(() => '---|').join('')}`,
    ...kinds.map((kind) => {
      const late = times(kind, 0.95);
      return `| ${kind} | ${times(kind, 0.5)
        .map((median, index) => `${median} / ${late[index]}`)
        .join(' | ')} |`;
    }),
    '',
    `| Minute | ${shown.map(({ minute }) => minute.toFixed(1)).join(' | ')} |`,
    `|---|${shown.map(() => '---|').join('')}`,
    `| MB in use after a garbage collection | ${shown.map(({ inUse }) => inUse.toFixed(1)).join(' | ')} |`,
    `| of these in caches, as they estimate | ${shown.map(({ cached }) => cached.toFixed(1)).join(' | ')} |`,
    `| MB resident | ${shown.map(({ resident }) => resident).join(' | ')} |`,
    '',
    `Refused: ${refused.size === 0 ? 'none' : [...refused].map(([outcome, count]) => `${outcome} ${count}`).join(', ')}.`,
    '',
  ].join('\n');
}
