import type { Operation } from './operations/operation.ts';
import { aboveTwiceTheMean, type Figure, meanToLimit, type Result } from './result.ts';
import { type RunnerName, runnerNames, runnerTitles } from './runner.ts';
import type { Spread } from './statistics.ts';

/** A result as Markdown: the machine and the data, the ratios to the baseline, then all measurements. */
export function renderReport(result: Result, operations: readonly Operation[]): string {
  const { machine, options, records, size } = result;
  const measured = operations.filter(({ name }) => name in result.questions);
  return `${[
    `# Size ${size}, ${machine.date} UTC`,
    '',
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGigabytes} GB; Node ${machine.node}, Neo4j ${machine.neo4j}; commit ${machine.commit}.`,
    `Data: ${Object.entries(records)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ')}.`,
    `${options.concurrency === 1 ? 'One connection' : `${options.concurrency} connections at a time`}, each with up to ${options.requests} requests in each of ${options.rounds} rounds, after up to ${options.warmUp} to warm up.`,
    '',
    ...importLines(result),
    '## Cold: each request is different; no answer cache, and a row cache only where the column says so',
    '',
    ...ratioTable(result.cold, measured),
    '',
    ...(result.repeated.length === 0
      ? []
      : ['## Repeated: the same request, from the answer cache', '', ...ratioTable(result.repeated, measured), '']),
    '## All measurements, cold',
    '',
    ...fullTable(result.cold),
    '',
    '## The operations',
    '',
    '| operation | query | distinct requests | the peer has it by | bound by the database |',
    '|---|---|---|---|---|',
    ...measured.map(
      ({ name, about, peerBy, boundByDatabase }) =>
        `| ${name} | ${about} | ${result.questions[name]} | ${peerBy} | ${boundByDatabase ? 'yes' : ''} |`,
    ),
  ].join('\n')}\n`;
}

function importLines({ imports, memory, startup }: Result): string[] {
  const speeds = Object.entries(imports).map(
    ([runner, speed]) => `${runnerTitles[runner as RunnerName]} ${Math.round(speed)} participations/s`,
  );
  const held = Object.entries(memory).map(
    ([runner, megabytes]) => `${runnerTitles[runner as RunnerName]} ${megabytes} MB`,
  );
  const started =
    startup === null
      ? ''
      : ` Start with the real data, to the first answer: ${Math.round(startup.ms)} ms, then ${startup.idleMegabytes} MB.`;
  return [`Import: ${speeds.join(', ')}. Memory of the servers at the end: ${held.join(', ')}.${started}`, ''];
}

/** Median of the baseline in milliseconds, then each server's ratio to it, with the middle half of the rounds. */
function ratioTable(figures: readonly Figure[], operations: readonly Operation[]): string[] {
  const runners = runnerNames.filter((name) => figures.some(({ runner }) => runner === name));
  const others = runners.filter((name) => name !== 'limit');
  const find = (operation: string, runner: RunnerName) =>
    figures.find((figure) => figure.operation === operation && figure.runner === runner);
  const withPeer = runners.includes('peer') && runners.includes('neo4j');
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row([
      'operation',
      'baseline, ms',
      ...others.map((name) => `${runnerTitles[name]} / baseline`),
      ...(withPeer ? ['peer / ours'] : []),
    ]),
    row(['---', '---', ...others.map(() => '---'), ...(withPeer ? ['---'] : [])]),
    ...operations.map(({ name }) =>
      row([
        name,
        ms(find(name, 'limit')?.median),
        ...others.map((runner) => spread(find(name, runner)?.toLimit)),
        ...(withPeer ? [spread(find(name, 'neo4j')?.peerTo)] : []),
      ]),
    ),
    row([
      '**geometric mean**',
      '',
      ...others.map((runner) => `**${meanToLimit(figures, runner)?.toFixed(2) ?? '–'}**`),
      ...(withPeer ? [''] : []),
    ]),
    ...others.flatMap((runner) => {
      const slow = aboveTwiceTheMean(figures, runner);
      return slow.length === 0 ? [] : ['', `${runnerTitles[runner]}, above twice its mean: ${slow.join(', ')}.`];
    }),
  ];
}

function fullTable(figures: readonly Figure[]): string[] {
  return [
    '| operation | server | median, ms | p95, ms | requests/s | CPU s / 1,000, server | CPU s / 1,000, database | requests |',
    '|---|---|---|---|---|---|---|---|',
    ...figures.map((it) =>
      [
        '',
        it.operation,
        runnerTitles[it.runner],
        ms(it.median),
        ms(it.p95),
        it.requestsPerSecond.toFixed(0),
        it.serverCpu?.toFixed(2) ?? '–',
        it.databaseCpu?.toFixed(2) ?? '–',
        it.requests,
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ];
}

const ms = (time: number | undefined) => time?.toFixed(2) ?? '–';
const spread = (ratio: Spread | null | undefined) =>
  ratio == null ? '–' : `${ratio.median.toFixed(2)} (${ratio.from.toFixed(2)}–${ratio.to.toFixed(2)})`;
