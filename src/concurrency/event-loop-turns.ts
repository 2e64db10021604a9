/**
 * Lets one of several long tasks continue in each round of the event loop. Each task pauses every few milliseconds. Without
 * turns, all of them would continue in the same round, and a request in between would wait for all of them.
 */
export class EventLoopTurns {
  readonly #waiting: (() => void)[] = [];
  #scheduled = false;

  /** Resolves in a later round of the event loop, when it is this task's turn. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (this.#scheduled) return;
      this.#scheduled = true;
      setImmediate(() => this.#resumeNext());
    });
  }

  #resumeNext(): void {
    this.#waiting.shift()?.();
    if (this.#waiting.length > 0) setImmediate(() => this.#resumeNext());
    else this.#scheduled = false;
  }
}
