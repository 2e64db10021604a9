import type { MaybePromise } from '../../domain/maybe-promise.ts';
import { WindowCounter } from './window-counter.ts';

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

/** Counts the use of one quota by each client. Promises only if the counts are in another process. */
export interface QuotaCounter {
  /** Takes an amount, even if less is left. */
  take(client: string, amount: number): MaybePromise<QuotaState>;
  /** Takes an amount if it is left. Otherwise takes nothing, and `granted` is false. */
  takeIfLeft(client: string, amount: number): MaybePromise<QuotaState & { readonly granted: boolean }>;
}

/** The quotas of clients: points, which are known before the work, and CPU time, which is known afterwards. */
export interface ClientBudget {
  /** Null: no limit. */
  readonly points: QuotaCounter | null;
  /** Milliseconds of CPU time. Null: no limit. */
  readonly work: QuotaCounter | null;
  /** Refusals that a client gets without delay. Further refusals are delayed. */
  readonly refusals: QuotaCounter;
  /** The quotas in the format of the header RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers-10). Null: there are none. */
  readonly policy: string | null;
}

export const quotaNames = ['points', 'work', 'refusals'] as const;
export type QuotaName = (typeof quotaNames)[number];

/** Makes the counter of one quota. */
export type CounterOf = (quota: QuotaName, limit: number) => QuotaCounter;

/** Refusals per minute without delay. Only a client that ignores `Retry-After` gets more. */
const promptRefusals = 10;

/** `counterOf`: default: counts in the memory of this process. */
export function createClientBudget(
  limits: BudgetLimits,
  counterOf: CounterOf = (_quota, limit) => new WindowCounter(limit, windowSeconds),
): ClientBudget {
  return {
    points: limits.pointsPerMinute === 0 ? null : counterOf('points', limits.pointsPerMinute),
    work: limits.workSecondsPerMinute === 0 ? null : counterOf('work', limits.workSecondsPerMinute * 1000),
    refusals: counterOf('refusals', promptRefusals),
    policy: policyOf(limits),
  };
}

function policyOf({ pointsPerMinute, workSecondsPerMinute }: BudgetLimits): string | null {
  const policies = [
    ...(pointsPerMinute === 0 ? [] : [`"points";q=${pointsPerMinute};w=${windowSeconds}`]),
    ...(workSecondsPerMinute === 0 ? [] : [`"work";q=${workSecondsPerMinute};w=${windowSeconds}`]),
  ];
  return policies.length === 0 ? null : policies.join(', ');
}
