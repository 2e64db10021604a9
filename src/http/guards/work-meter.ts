/** A running task whose CPU time is metered. */
export interface MeteredWork {
  /** The task's part of the CPU time, relative to the weights of the other tasks: its cost, once that is known. */
  weight: number;
  /** Ends the task and returns its CPU time in milliseconds. Returns 0 if it has ended before. */
  end(): number;
}

/**
 * Divides the CPU time of the process among the running tasks, by weight.
 *
 * It counts CPU time, because a request that waits for the database does not slow down others. It counts the whole process,
 * because the embedded engine, compression and networks use threads of their own. The CPU time of a single request cannot
 * be measured, since one thread answers all of them; the costs of the requests are estimates of it.
 */
export class WorkMeter {
  readonly #cpuMs: () => number;
  /** CPU time of each running task so far, in milliseconds. */
  readonly #running = new Map<MeteredWork, number>();
  #lastCpuMs: number;

  constructor(cpuMs: () => number = processCpuMs) {
    this.#cpuMs = cpuMs;
    this.#lastCpuMs = cpuMs();
  }

  start(weight: number): MeteredWork {
    this.#share();
    const work: MeteredWork = {
      weight,
      end: () => {
        this.#share();
        const usedMs = this.#running.get(work) ?? 0;
        this.#running.delete(work);
        return usedMs;
      },
    };
    this.#running.set(work, 0);
    return work;
  }

  /** Divides the CPU time since the last call. */
  #share(): void {
    const now = this.#cpuMs();
    const usedMs = now - this.#lastCpuMs;
    this.#lastCpuMs = now;
    let weights = 0;
    for (const work of this.#running.keys()) weights += work.weight;
    for (const [work, before] of this.#running) this.#running.set(work, before + (usedMs * work.weight) / weights);
  }
}

function processCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
