/**
 * Lets one of several long works go on in each round of the event loop. Each of them gives others their turn after some
 * milliseconds; without this, all of them would take theirs in the same round, and a request between them would wait for all.
 */
export class EventLoopTurns {
  readonly #waiting: (() => void)[] = [];
  #going = false;

  /** Resolves when it is this work's turn, in a later round. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (this.#going) return;
      this.#going = true;
      setImmediate(() => this.#give());
    });
  }

  #give(): void {
    this.#waiting.shift()?.();
    if (this.#waiting.length > 0) setImmediate(() => this.#give());
    else this.#going = false;
  }
}
