import type { QuotaCounter, QuotaState } from './client-budget.ts';

/** What one client has used in its window. */
interface Window {
  used: number;
  /** Milliseconds, by `performance.now()`. */
  readonly end: number;
}

/**
 * Counts a quota in the memory of this process. A client's window starts with its first use, and the next one with its first
 * use after the end. Answers at once: a promise for each use would cost more than the counting.
 */
export class WindowCounter implements QuotaCounter {
  readonly #limit: number;
  readonly #windowMs: number;
  /** In the order of their ends, because all windows are equally long. */
  readonly #windows = new Map<string, Window>();

  constructor(limit: number, windowSeconds: number) {
    this.#limit = limit;
    this.#windowMs = windowSeconds * 1_000;
  }

  /** Number of clients that are remembered. */
  get size(): number {
    return this.#windows.size;
  }

  take(client: string, amount: number): QuotaState {
    const now = performance.now();
    const window = this.#windowOf(client, now);
    window.used += amount;
    return this.#stateOf(window, now);
  }

  takeIfLeft(client: string, amount: number): QuotaState & { readonly granted: boolean } {
    const now = performance.now();
    const window = this.#windowOf(client, now);
    // Refused amounts do not count: one expensive request must not block all cheap ones after it.
    const granted = window.used + amount <= this.#limit;
    if (granted) window.used += amount;
    return Object.assign(this.#stateOf(window, now), { granted });
  }

  #windowOf(client: string, now: number): Window {
    this.#forgetEnded(now);
    const present = this.#windows.get(client);
    if (present !== undefined) return present;
    const window = { used: 0, end: now + this.#windowMs };
    this.#windows.set(client, window);
    return window;
  }

  #forgetEnded(now: number): void {
    for (const [client, { end }] of this.#windows) {
      if (end > now) return;
      this.#windows.delete(client);
    }
  }

  #stateOf({ used, end }: Window, now: number): QuotaState {
    return {
      limit: this.#limit,
      remaining: Math.max(0, this.#limit - used),
      // Whole milliseconds first: a sum and a difference of fractions can exceed the window by a trifle.
      resetAfter: Math.max(1, Math.ceil(Math.floor(end - now) / 1_000)),
    };
  }
}
