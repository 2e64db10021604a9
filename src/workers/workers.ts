import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../config/config.ts';
import type { GraceOptions } from '../http/guards/shutdown.ts';
import type { ServerLog } from '../observe/log/server-log.ts';
import { Counters } from './counters.ts';
import type { PrimaryMessage, WorkerMessage } from './messages.ts';
import { restartDelayMs, settledMs } from './restart-delay.ts';

/** Milliseconds that a worker has to send its metrics. Later ones are left out. */
const metricsMs = 2_000;

type Log = Pick<ServerLog, 'print' | 'warn'>;

/** The processes that answer requests. Starts them, replaces those that die, and stops them. */
export class Workers {
  readonly #count: number;
  readonly #counters: Counters;
  readonly #log: Log;
  /** Those that wait for the metrics of a worker, by the number of their request. */
  readonly #measuring = new Map<number, (metrics: readonly object[]) => void>();
  #lastId = 0;
  #stopping = false;

  constructor({ workers, clientLimits }: Pick<Config, 'workers' | 'clientLimits'>, log: Log) {
    this.#count = workers;
    this.#counters = new Counters(clientLimits);
    this.#log = log;
  }

  /**
   * Starts the first worker, then the others at the same time. Resolves when all answer requests. If the first one ends before,
   * no other is started, and the result is its exit code.
   */
  async start(): Promise<number | null> {
    const first = this.#fork(1, 0);
    const [outcome] = await Promise.race([first.started, once(first.worker, 'exit')]);
    if (!Array.isArray(outcome)) return typeof outcome === 'number' && outcome > 0 ? outcome : 1;
    const others = Array.from({ length: this.#count - 1 }, (_, index) => this.#fork(index + 2, 0));
    for (const line of outcome) this.#log.print(line);
    await Promise.all(others.map(({ worker, started }) => Promise.race([started, once(worker, 'exit')])));
    this.#log.print(
      `Workers:     ${this.#all()
        .map(({ process }) => process.pid)
        .join(', ')}`,
    );
    return null;
  }

  /** The metrics of each worker that answers in time. */
  async metrics(): Promise<readonly (readonly object[])[]> {
    const parts = await Promise.all(this.#all().map((worker) => this.#measure(worker)));
    return parts.filter((part) => part.length > 0);
  }

  /** Stops all workers as `HttpServer.close` does. Resolves when they have ended. */
  async stop({ graceMs }: GraceOptions): Promise<void> {
    this.#stopping = true;
    const all = this.#all();
    const ended = all.map((worker) => (worker.isDead() ? undefined : once(worker, 'exit')));
    for (const worker of all) tell(worker, { kind: 'stop', graceMs });
    await Promise.all(ended);
  }

  #all(): Worker[] {
    return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
  }

  /** Starts a worker in place of `deaths` that died in a row. `started` resolves with the lines that it would print. */
  #fork(place: number, deaths: number): { readonly worker: Worker; readonly started: Promise<[readonly string[]]> } {
    const worker = cluster.fork();
    const since = performance.now();
    const started = new Promise<[readonly string[]]>((resolve) => {
      let hasStarted = false;
      worker.on('message', (message: WorkerMessage) => {
        if (message.kind === 'started') {
          hasStarted = true;
          resolve([message.lines]);
        } else this.#answer(worker, place, message);
      });
      worker.once('exit', (code, signal) => {
        // The first start of the server: `start` says what its failure means.
        if (this.#stopping || (!hasStarted && place === 1 && deaths === 0)) return;
        const inARow = performance.now() - since > settledMs ? 1 : deaths + 1;
        void this.#replace(place, worker, signal ?? `code ${code}`, inARow);
      });
    });
    return { worker, started };
  }

  async #replace(place: number, { process: { pid } }: Worker, reason: string, deaths: number): Promise<void> {
    const delayMs = restartDelayMs(deaths);
    this.#log.warn(
      `Worker ${place} (process ${pid}) has ended (${reason}). Another one starts in ${delayMs / 1_000} s.`,
    );
    await delay(delayMs, undefined, { ref: false });
    if (this.#stopping) return;
    const { worker, started } = this.#fork(place, deaths);
    await started;
    this.#log.warn(`Worker ${place} is process ${worker.process.pid}.`);
  }

  #answer(worker: Worker, place: number, message: Exclude<WorkerMessage, { kind: 'started' }>): void {
    if (message.kind === 'note') {
      // All workers wait for the same database.
      if (place === 1) this.#log.warn(message.message);
    } else if (message.kind === 'metrics') {
      this.#measuring.get(message.id)?.(message.metrics);
    } else {
      const answer = this.#counters.answer(message);
      if (answer !== null) tell(worker, answer);
    }
  }

  async #measure(worker: Worker): Promise<readonly object[]> {
    this.#lastId += 1;
    const id = this.#lastId;
    try {
      return await new Promise<readonly object[]>((resolve) => {
        this.#measuring.set(id, resolve);
        setTimeout(resolve, metricsMs, []).unref();
        tell(worker, { kind: 'measure', id });
      });
    } finally {
      this.#measuring.delete(id);
    }
  }
}

/** Sends a message. A worker that has ended does not need it. */
function tell(worker: Worker, message: PrimaryMessage): void {
  if (worker.isConnected()) worker.send(message, () => {});
}
