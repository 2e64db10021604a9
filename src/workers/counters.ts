import { type BudgetLimits, createClientBudget, type QuotaName, windowSeconds } from '../http/guards/client-budget.ts';
import { WindowCounter } from '../http/guards/window-counter.ts';
import type { PrimaryMessage, TakeMessage } from './messages.ts';

/** The counts of all workers, in the primary process. */
export class Counters {
  readonly #counters = new Map<QuotaName, WindowCounter>();

  constructor(limits: BudgetLimits) {
    createClientBudget(limits, (quota, limit) => {
      const counter = new WindowCounter(limit, windowSeconds);
      this.#counters.set(quota, counter);
      return counter;
    });
  }

  /** The answer to a worker. Null: the quota has no limit. No worker asks for such a one. */
  answer({ id, quota, client, amount, ifLeft }: TakeMessage): PrimaryMessage | null {
    const counter = this.#counters.get(quota);
    if (counter === undefined) return null;
    const state = ifLeft ? counter.takeIfLeft(client, amount) : { ...counter.take(client, amount), granted: true };
    return { kind: 'taken', id, state };
  }
}
