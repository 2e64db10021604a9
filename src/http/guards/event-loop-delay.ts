/** Milliseconds between two looks at the clock. */
const tickMs = 50;

/** Milliseconds by which a look at the clock is late when something has blocked the loop for a client to notice. */
const blockedMs = 250;

/**
 * Knows how late the event loop is. One thread answers everybody: when it is late, a request that is taken in makes all
 * the others later.
 */
export class EventLoopDelay {
  readonly #now: () => number;
  readonly #limitMs: number;
  readonly #timer: NodeJS.Timeout;
  #tickedAt: number;
  #lateMs = 0;
  #lateBeforeMs = 0;
  #blockedAt = Number.NEGATIVE_INFINITY;

  /** A limit of 0 milliseconds never finds an overload. */
  constructor(limitMs: number, now: () => number = () => performance.now()) {
    this.#limitMs = limitMs;
    this.#now = now;
    this.#tickedAt = now();
    this.#timer = setInterval(() => this.tick(), tickMs).unref();
  }

  /** Looks at the clock: called by a timer, and by nobody else but tests. */
  tick(): void {
    const now = this.#now();
    this.#lateBeforeMs = this.#lateMs;
    this.#lateMs = now - this.#tickedAt - tickMs;
    this.#tickedAt = now;
    if (this.#lateMs > blockedMs) this.#blockedAt = now;
  }

  /**
   * Whether the loop is late all the time. One long block does not make an overload: who waited for its end has waited
   * enough, and is answered. Two ticks in a row that are late do, and the first that is in time ends it.
   */
  isOverloaded(): boolean {
    return this.#limitMs > 0 && Math.min(this.#lateMs, this.#lateBeforeMs) > this.#limitMs;
  }

  /** Whether the loop has been blocked at any time in the last milliseconds, up to now. */
  wasBlocked(withinMs: number): boolean {
    const now = this.#now();
    return now - this.#tickedAt - tickMs > blockedMs || now - this.#blockedAt < withinMs;
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
