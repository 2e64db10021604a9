import { type RateLimiterAbstract, RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** Length of the window in which quotas are counted, in seconds. */
export const windowSeconds = 60;

/** A client's quota and what is left of it. */
export interface QuotaState {
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until the quota is full again. */
  readonly resetAfter: number;
}

/** Quotas of one client per minute. */
export interface BudgetLimits {
  /** 0: no limit. */
  readonly pointsPerMinute: number;
  /** Seconds of CPU time. 0: no limit. */
  readonly workSecondsPerMinute: number;
}

/** Counts the use of one quota by each client. A client's window starts with its first request. */
export interface QuotaCounter {
  /** Takes an amount, even if less is left. */
  take(client: string, amount: number): Promise<QuotaState>;
  /** Takes an amount if it is left. Otherwise takes nothing, and `granted` is false. */
  takeIfLeft(client: string, amount: number): Promise<QuotaState & { readonly granted: boolean }>;
}

/** Counts in the memory of this process. Several processes would share a `RateLimiterRedis` instead. */
export function memoryCounter(limit: number): QuotaCounter {
  return counterOf(new RateLimiterMemory({ points: limit, duration: windowSeconds }));
}

function counterOf(limiter: RateLimiterAbstract): QuotaCounter {
  const stateOf = ({ consumedPoints, msBeforeNext }: RateLimiterRes): QuotaState => ({
    limit: limiter.points,
    remaining: Math.max(0, limiter.points - consumedPoints),
    resetAfter: Math.max(1, Math.ceil(msBeforeNext / 1000)),
  });
  return {
    take: async (client, amount) => stateOf(await limiter.penalty(client, amount)),
    takeIfLeft: async (client, amount) => {
      // Not `consume`: it counts refused amounts as well, so one expensive request would block all cheap ones after it.
      const taken = await limiter.penalty(client, amount);
      if (taken.consumedPoints <= limiter.points) return { ...stateOf(taken), granted: true };
      return { ...stateOf(await limiter.reward(client, amount)), granted: false };
    },
  };
}

/** The quotas of clients: points, which are known before the work, and CPU time, which is known afterwards. */
export interface ClientBudget {
  /** Null: no limit. */
  readonly points: QuotaCounter | null;
  /** Milliseconds of CPU time. Null: no limit. */
  readonly work: QuotaCounter | null;
  /** Refusals that a client gets without delay. Further refusals are delayed. */
  readonly refusals: QuotaCounter;
  readonly limits: BudgetLimits;
}

/** Refusals per minute without delay. Only a client that ignores `Retry-After` gets more. */
const promptRefusals = 10;

/** A budget that is counted in the memory of this process. */
export function createClientBudget(limits: BudgetLimits): ClientBudget {
  return {
    points: limits.pointsPerMinute === 0 ? null : memoryCounter(limits.pointsPerMinute),
    work: limits.workSecondsPerMinute === 0 ? null : memoryCounter(limits.workSecondsPerMinute * 1000),
    refusals: memoryCounter(promptRefusals),
    limits,
  };
}
