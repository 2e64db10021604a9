/** One piece of work that is going on. */
export interface MeteredWork {
  /** How much of the CPU time this one is taken to use, beside the others: its cost, once it is known. */
  weight: number;
  /** Ends it, and gives its milliseconds of CPU time; 0 when it had ended before. */
  end(): number;
}

/**
 * Divides the CPU time of the process among the work that goes on at the same time, by weight.
 *
 * CPU time, since a client that waits for the database keeps nobody else from the processor; of the whole process, since
 * the embedded engine, compression and networks work in threads of their own. One thread answers all clients, so what each
 * of them used cannot be measured. Their costs are known, and are estimates of just that.
 */
export class WorkMeter {
  readonly #cpuMs: () => number;
  readonly #going = new Map<MeteredWork, number>();
  #seenMs: number;

  constructor(cpuMs: () => number = processCpuMs) {
    this.#cpuMs = cpuMs;
    this.#seenMs = cpuMs();
  }

  start(weight: number): MeteredWork {
    this.#share();
    const work: MeteredWork = {
      weight,
      end: () => {
        this.#share();
        const used = this.#going.get(work) ?? 0;
        this.#going.delete(work);
        return used;
      },
    };
    this.#going.set(work, 0);
    return work;
  }

  #share(): void {
    const now = this.#cpuMs();
    const used = now - this.#seenMs;
    this.#seenMs = now;
    let weights = 0;
    for (const work of this.#going.keys()) weights += work.weight;
    for (const [work, before] of this.#going) this.#going.set(work, before + (used * work.weight) / weights);
  }
}

function processCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
