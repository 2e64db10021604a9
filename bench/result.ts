import type { Size } from './generate/size.ts';
import type { Machine } from './machine.ts';
import type { Block, MeasureOptions } from './measure.ts';
import type { RunnerName } from './runner.ts';
import type { Startup } from './startup.ts';
import { geometricMean, median, quantile, type Spread, spreadOf, sum } from './statistics.ts';

/** Everything that a run found, as it is written to `bench/results/`. */
export interface Result {
  readonly size: Size;
  readonly machine: Machine;
  readonly options: MeasureOptions;
  readonly records: Readonly<Record<string, number>>;
  readonly startup: Startup | null;
  /** Participations a second, and megabytes that the servers held at the end of the cold rounds. */
  readonly imports: Partial<Record<RunnerName, number>>;
  readonly memory: Partial<Record<RunnerName, number | null>>;
  readonly questions: Readonly<Record<string, number>>;
  readonly cold: readonly Figure[];
  readonly repeated: readonly Figure[];
}

/** One server on one operation. Times in milliseconds, CPU in seconds per 1,000 requests. */
export interface Figure {
  readonly operation: string;
  readonly runner: RunnerName;
  readonly requests: number;
  readonly median: number;
  readonly p95: number;
  readonly requestsPerSecond: number;
  readonly serverCpu: number | null;
  readonly databaseCpu: number | null;
  /** Its median by that of the limit, round by round. */
  readonly toLimit: Spread | null;
  /** The median of the peer by its own, round by round. */
  readonly peerTo: Spread | null;
}

export function figuresOf(blocks: readonly Block[]): Figure[] {
  const operations = [...new Set(blocks.map(({ operation }) => operation))];
  return operations.flatMap((operation) => {
    const all = blocks.filter((block) => block.operation === operation);
    return [...new Set(all.map(({ runner }) => runner))].map((runner) => figureOf(all, operation, runner));
  });
}

function figureOf(blocks: readonly Block[], operation: string, runner: RunnerName): Figure {
  const own = blocks.filter((block) => block.runner === runner);
  const times = own.flatMap((block) => block.times);
  const perThousand = (seconds: readonly (number | null)[]) =>
    seconds.includes(null) ? null : (sum(seconds.filter((it) => it !== null)) / times.length) * 1000;
  return {
    operation,
    runner,
    requests: times.length,
    median: median(times),
    p95: quantile(times, 0.95),
    requestsPerSecond: times.length / sum(own.map((block) => block.seconds)),
    serverCpu: perThousand(own.map((block) => block.serverCpu)),
    databaseCpu: perThousand(own.map((block) => block.databaseCpu)),
    toLimit: ratioOf(blocks, runner, 'limit'),
    peerTo: ratioOf(blocks, 'peer', runner),
  };
}

function ratioOf(blocks: readonly Block[], above: RunnerName, below: RunnerName): Spread | null {
  const medians = (runner: RunnerName) =>
    new Map(blocks.filter((block) => block.runner === runner).map(({ round, times }) => [round, median(times)]));
  const ratios = [...medians(above)].flatMap(([round, time]) => {
    const other = medians(below).get(round);
    return other === undefined ? [] : [time / other];
  });
  return ratios.length === 0 ? null : spreadOf(ratios);
}

/** The mean of a server's ratios to the limit over all operations; null when it was not compared. */
export function meanToLimit(figures: readonly Figure[], runner: RunnerName): number | null {
  const ratios = figures.filter((it) => it.runner === runner).flatMap(({ toLimit }) => toLimit?.median ?? []);
  return ratios.length === 0 ? null : geometricMean(ratios);
}

/** The operations at which a server is slower, compared to the limit, than twice its own mean. */
export function aboveTwiceTheMean(figures: readonly Figure[], runner: RunnerName): string[] {
  const mean = meanToLimit(figures, runner);
  if (mean === null) return [];
  return figures
    .filter((it) => it.runner === runner && it.toLimit !== null && it.toLimit.median > 2 * mean)
    .map(({ operation }) => operation);
}
