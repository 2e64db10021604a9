import { quantile } from '../statistics.ts';

/** The parts of a soak. The data of `after` is that of `before`: `between` are two imports with other data. */
export const phases = ['warm-up', 'before', 'between', 'after'] as const;
export type Phase = (typeof phases)[number];

export interface Answered {
  readonly phase: Phase;
  readonly kind: string;
  readonly ms: number;
  /** "ok", the code of a guard, or what is wrong. */
  readonly outcome: string;
  readonly isWrong: boolean;
}

/** Memory of the server in megabytes, at a minute of the soak. */
export interface Sample {
  readonly minute: number;
  /** What a collection of garbage left: heap and buffers. */
  readonly inUse: number;
  readonly resident: number;
  /** What its caches of answers and rows hold, as they estimate it. */
  readonly cached: number;
}

/** The errors of guards: too many requests of a client, a busy server, the time limit, an import that is being committed. */
const guards = ['TOO_MANY_REQUESTS', 'OVERLOADED', 'TIMEOUT', 'IMPORT_IN_PROGRESS'];

/** What an answer shows: whether it is right, refused by a guard, or wrong. */
export function outcomeOf(reply: {
  readonly status: number;
  readonly body: string;
  readonly retryAfter: string | undefined;
}): {
  readonly outcome: string;
  readonly isWrong: boolean;
} {
  const code = /"code":"(\w+)"/.exec(reply.body.slice(0, 5_000))?.[1];
  const isRefusal = (reply.status === 429 || reply.status === 503) && reply.retryAfter !== undefined;
  if (isRefusal && (code === undefined || guards.includes(code)))
    return { outcome: code ?? String(reply.status), isWrong: false };
  const isRight = reply.status === 200 && !reply.body.startsWith('{"errors"');
  if (isRight) return { outcome: 'ok', isWrong: false };
  return { outcome: `${reply.status} ${code ?? reply.body.slice(0, 200)}`, isWrong: true };
}

/** Megabytes a minute, by least squares. */
export function slopeOf(samples: readonly Pick<Sample, 'minute' | 'inUse'>[]): number {
  const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length;
  const [minute, megabytes] = [mean(samples.map((it) => it.minute)), mean(samples.map((it) => it.inUse))];
  const [top, bottom] = samples.reduce(
    ([product, square], it) => [
      product + (it.minute - minute) * (it.inUse - megabytes),
      square + (it.minute - minute) ** 2,
    ],
    [0, 0],
  );
  return top / bottom;
}

/** Fewest answers of a kind, before and after, whose medians are compared. */
const fewest = 20;

export interface Verdict {
  readonly promise: string;
  readonly found: string;
  readonly isKept: boolean;
}

/** Maximum growth of memory after the warm-up, in megabytes a minute. */
const maximumSlope = 1;
/** Maximum ratio of medians after and before the imports: what the same load differs by from one minute to the next. */
const maximumRatio = 1.25;

/** Compares a soak with its promises. `samples`: those after the warm-up. */
export function judge(answered: readonly Answered[], samples: readonly Sample[]): Verdict[] {
  const wrong = answered.filter(({ isWrong }) => isWrong);
  const first = wrong.slice(0, 3).map(({ phase, kind, outcome }) => `${phase}, ${kind}: ${outcome}`);
  const slope = slopeOf(samples);
  const ratios = kindsOf(answered)
    .map((kind) => [kind, ratioOf(answered, kind)] as const)
    .filter(([, ratio]) => ratio !== null) as [string, number][];
  return [
    {
      promise: 'no error but those of guards',
      found: wrong.length === 0 ? `none in ${answered.length} answers` : `${wrong.length}: ${first.join('; ')}`,
      isKept: wrong.length === 0,
    },
    {
      promise: `memory in use grows by less than ${maximumSlope} MB a minute after the warm-up`,
      found: `${slope.toFixed(2)} MB a minute`,
      isKept: slope < maximumSlope,
    },
    {
      promise: `medians after two imports are at most ${maximumRatio} times those before`,
      found: ratios.map(([kind, ratio]) => `${kind} ${ratio.toFixed(2)}`).join(', '),
      isKept: ratios.every(([, ratio]) => ratio <= maximumRatio),
    },
  ];
}

export function kindsOf(answered: readonly Answered[]): string[] {
  return [...new Set(answered.map(({ kind }) => kind))].sort();
}

/** Milliseconds of right answers of a kind in a phase. */
export function timesOf(answered: readonly Answered[], kind: string, phase: Phase): number[] {
  return answered.filter((it) => it.kind === kind && it.phase === phase && it.outcome === 'ok').map(({ ms }) => ms);
}

/** Null with too few answers for a median. */
function ratioOf(answered: readonly Answered[], kind: string): number | null {
  const [before, after] = [timesOf(answered, kind, 'before'), timesOf(answered, kind, 'after')];
  if (Math.min(before.length, after.length) < fewest) return null;
  return quantile(after, 0.5) / quantile(before, 0.5);
}
