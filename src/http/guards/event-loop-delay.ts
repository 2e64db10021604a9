/** Milliseconds between two ticks. */
const tickMs = 50;

/** A tick that is later than this, in milliseconds, counts as a blocked event loop. */
const blockedMs = 250;

/**
 * Measures the delay of the event loop. One thread answers all clients: while it is late, each accepted request delays all
 * others.
 */
export class EventLoopDelay {
  readonly #now: () => number;
  readonly #limitMs: number;
  readonly #timer: NodeJS.Timeout;
  #tickedAt: number;
  #lateMs = 0;
  #lateBeforeMs = 0;
  #blockedAt = Number.NEGATIVE_INFINITY;

  /** `limitMs`: delay from which the server is overloaded. 0: no limit. */
  constructor(limitMs: number, now: () => number = () => performance.now()) {
    this.#limitMs = limitMs;
    this.#now = now;
    this.#tickedAt = now();
    this.#timer = setInterval(() => this.tick(), tickMs).unref();
  }

  /** Measures the delay. Called by a timer, and by tests. */
  tick(): void {
    const now = this.#now();
    this.#lateBeforeMs = this.#lateMs;
    this.#lateMs = now - this.#tickedAt - tickMs;
    this.#tickedAt = now;
    if (this.#lateMs > blockedMs) this.#blockedAt = now;
  }

  /**
   * Whether the event loop is constantly late: the last two ticks were beyond the limit. A single long block is no overload:
   * the requests that waited for its end are answered.
   */
  isOverloaded(): boolean {
    return this.#limitMs > 0 && Math.min(this.#lateMs, this.#lateBeforeMs) > this.#limitMs;
  }

  /** Whether the event loop was blocked at any time in the last `withinMs` milliseconds, or is late now. */
  wasBlocked(withinMs: number): boolean {
    const now = this.#now();
    return now - this.#tickedAt - tickMs > blockedMs || now - this.#blockedAt < withinMs;
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
