import { type RateLimiterAbstract, RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** Seconds for which a client's share is counted. */
export const windowSeconds = 60;

/** What a client has left of a share. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until the share is full again. */
  readonly resetAfter: number;
}

/** What one client may take in a minute. */
export interface BudgetLimits {
  /** 0 for no limit. */
  readonly pointsPerMinute: number;
  /** Seconds of CPU time; 0 for no limit. */
  readonly workSecondsPerMinute: number;
}

/** Counts what each client takes of a share in a window that begins with its first request. */
export interface ShareCounter {
  /** Takes an amount, whether it is left or not. */
  take(client: string, amount: number): Promise<Allowance>;
  /** Takes an amount if it is left; else takes nothing, and `granted` is false. */
  takeIfLeft(client: string, amount: number): Promise<Allowance & { readonly granted: boolean }>;
}

/** A share that the clients of this one process draw on. Several processes would share `new RateLimiterRedis(…)` here. */
export function memoryCounter(limit: number): ShareCounter {
  return counterOf(new RateLimiterMemory({ points: limit, duration: windowSeconds }));
}

function counterOf(limiter: RateLimiterAbstract): ShareCounter {
  const allowance = ({ consumedPoints, msBeforeNext }: RateLimiterRes): Allowance => ({
    limit: limiter.points,
    remaining: Math.max(0, limiter.points - consumedPoints),
    resetAfter: Math.max(1, Math.ceil(msBeforeNext / 1000)),
  });
  return {
    take: async (client, amount) => allowance(await limiter.penalty(client, amount)),
    takeIfLeft: async (client, amount) => {
      // Not `consume`: it keeps what it refuses, and one request too expensive would bar all cheap ones after it.
      const taken = await limiter.penalty(client, amount);
      if (taken.consumedPoints <= limiter.points) return { ...allowance(taken), granted: true };
      return { ...allowance(await limiter.reward(client, amount)), granted: false };
    },
  };
}

/** What one client takes of the server: points, which are known before the work, and CPU time, known afterwards. */
export interface ClientBudget {
  /** Null where points have no limit. */
  readonly points: ShareCounter | null;
  /** Milliseconds of CPU time. Null where work has no limit. */
  readonly work: ShareCounter | null;
  /** Refusals that a client gets at once; the others come late. */
  readonly refusals: ShareCounter;
  readonly limits: BudgetLimits;
}

/** Refusals in a minute that a client gets at once: more has only one that does not wait as it is told to. */
const promptRefusals = 10;

/** A budget that is counted in this process. */
export function createClientBudget(limits: BudgetLimits): ClientBudget {
  return {
    points: limits.pointsPerMinute === 0 ? null : memoryCounter(limits.pointsPerMinute),
    work: limits.workSecondsPerMinute === 0 ? null : memoryCounter(limits.workSecondsPerMinute * 1000),
    refusals: memoryCounter(promptRefusals),
    limits,
  };
}
