/** What to write of an error now. */
export interface ErrorReport {
  readonly error: unknown;
  /** How often the same error occurred without being written: 0 for its first. */
  readonly repeated: number;
}

export interface RepeatedErrorsOptions {
  readonly write: (report: ErrorReport) => void;
  /** Milliseconds for which the repetitions of an error are only counted. Default: 60,000. */
  readonly windowMs?: number;
  /** Different errors that are remembered. Further ones are written each time. Default: 100. */
  readonly maximum?: number;
}

interface Repetition {
  error: unknown;
  count: number;
  readonly timer: NodeJS.Timeout;
}

/**
 * Writes the first of equal errors, counts the others for a minute, and then writes their number: a database that is down must
 * not fill the disk with equal stacks. Errors are equal if their class, code and message are, with numbers left out.
 */
export class RepeatedErrors {
  readonly #write: (report: ErrorReport) => void;
  readonly #windowMs: number;
  readonly #maximum: number;
  readonly #known = new Map<string, Repetition>();

  constructor({ write, windowMs = 60_000, maximum = 100 }: RepeatedErrorsOptions) {
    this.#write = write;
    this.#windowMs = windowMs;
    this.#maximum = maximum;
  }

  report(error: unknown): void {
    const key = keyOf(error);
    const known = this.#known.get(key);
    if (known !== undefined) {
      known.count += 1;
      known.error = error;
      return;
    }
    if (this.#known.size < this.#maximum) {
      const timer = setTimeout(() => this.#end(key), this.#windowMs).unref();
      this.#known.set(key, { error, count: 0, timer });
    }
    this.#write({ error, repeated: 0 });
  }

  /** Writes the numbers that were counted until now. */
  close(): void {
    for (const key of [...this.#known.keys()]) this.#end(key);
  }

  #end(key: string): void {
    const known = this.#known.get(key);
    this.#known.delete(key);
    if (known === undefined) return;
    clearTimeout(known.timer);
    if (known.count > 0) this.#write({ error: known.error, repeated: known.count });
  }
}

function keyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return `${error.name} ${code} ${error.message.replaceAll(/\d+/g, '#')}`;
}
