/** Pause between the turns of different tasks in milliseconds: as long as a turn may take, so requests get half of the time. */
const pauseMs = 3;

/**
 * Lets several long tasks continue one after the other, with pauses for other work between them. Each task stops every few
 * milliseconds. Without turns, all of them would continue in the same round of the event loop, and a request in between would
 * wait for all of them. Without pauses, a request that takes several rounds would wait for one task in each of them.
 */
export class EventLoopTurns {
  readonly #waiting: (() => void)[] = [];
  #scheduled = false;

  /** Resolves in a later round of the event loop, when it is this task's turn. A task that is alone does not wait for a pause. */
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
    if (this.#waiting.length > 0) setTimeout(() => setImmediate(() => this.#resumeNext()), pauseMs);
    else this.#scheduled = false;
  }
}
