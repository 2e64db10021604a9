import { availableParallelism } from 'node:os';
import type { TaskOwner } from '../../../concurrency/shared-result.ts';
import { analysisRefusal } from '../../../network/analysis-limit.ts';
import type { Position } from '../../../network/layout.ts';
import type { VertexColumns } from '../../../network/measure.ts';
import type { CommunityOptions, Network, NetworkAnalysis, NetworkOptions, VertexId } from '../../../network/network.ts';
import { type PackedNetwork, packNetwork, unpackIncidences, unpackNetwork } from '../../../network/packed.ts';
import { project } from '../../../network/project.ts';
import { isQuickToProject } from '../../../network/projection-limit.ts';
import { throwRefusal } from '../../../network/refusal.ts';
import { projectPath } from '../../../project-root.ts';
import { TaskScheduler, type WaitingLimits } from './scheduler.ts';
import type { NetworkTask } from './task.ts';
import { NetworkThread } from './thread.ts';
import type { NetworkSource, NetworkWork } from './work.ts';

export interface NetworkPoolOptions extends WaitingLimits {
  /** Number of threads. Default: the number of processors minus one, at least 1 and at most 4. */
  readonly threads?: number | undefined;
  /** Path of the compiled module that threads run. */
  readonly module?: string;
  /** Largest heap of each thread, in megabytes. Default: 256. */
  readonly memoryMb?: number;
}

/**
 * Computes networks in threads, so that the server keeps answering other requests. A task takes hundredths of a second for the
 * real data, and about ten seconds at the limit. Clients take turns. With several threads, one is always left for other
 * clients: the tasks of one client alone never make another client wait.
 */
export class NetworkPool implements NetworkWork {
  readonly #scheduler: TaskScheduler;
  readonly #threads: readonly NetworkThread[];
  /** A stack: the thread that was used last has started already. */
  readonly #idle: NetworkThread[];
  /** The packed form of networks that a thread has built, so that they are not packed again. */
  readonly #packed = new WeakMap<Network, PackedNetwork>();

  constructor({
    threads = defaultThreads(),
    module = projectPath('dist/bin/network-worker.js'),
    memoryMb = 256,
    ...limits
  }: NetworkPoolOptions = {}) {
    this.#threads = Array.from({ length: threads }, () => new NetworkThread({ module, memoryMb }));
    this.#idle = [...this.#threads];
    this.#scheduler = new TaskScheduler({
      slots: threads,
      runningPerClient: Math.max(1, threads - 1),
      ...limits,
    });
  }

  /** The tasks that run and wait now. */
  get queue(): { readonly running: number; readonly waiting: number } {
    return this.#scheduler.queue;
  }

  /** Small networks are built in the caller's thread: starting a thread takes longer. Errors: `NetworkRefusal`, and those of `analyse`. */
  async project(source: NetworkSource, options: NetworkOptions, owner: TaskOwner): Promise<Network> {
    const { incidences, fabriqueCount } = source;
    if (isQuickToProject(incidences)) return project(unpackIncidences(incidences), options, fabriqueCount);
    const packed = (await this.#run(owner, () => ({ kind: 'project', ...source, options }))) as PackedNetwork;
    const network = unpackNetwork(packed);
    this.#packed.set(network, packed);
    return network;
  }

  /**
   * Errors: `NetworkRefusal` for a network that is too large, `TOO_EXPENSIVE`, `TOO_MANY_REQUESTS`, `OVERLOADED`, the reason of the
   * owner's signal.
   */
  async analyse(
    network: Network,
    communities: CommunityOptions,
    owner: TaskOwner,
    known: VertexColumns | null = null,
  ): Promise<NetworkAnalysis> {
    if (known === null) throwRefusal(analysisRefusal(network));
    const task = () => ({ kind: 'analyse', network: this.#pack(network), communities, known }) as const;
    return (await this.#run(owner, task)) as NetworkAnalysis;
  }

  /** Errors: as `analyse`. */
  async layout(network: Network, owner: TaskOwner): Promise<ReadonlyMap<VertexId, Position>> {
    const task = () => ({ kind: 'layout', network: this.#pack(network) }) as const;
    return (await this.#run(owner, task)) as ReadonlyMap<VertexId, Position>;
  }

  /** Terminates all threads and their tasks. Owners that wait get `OVERLOADED`. */
  async close(): Promise<void> {
    await this.#scheduler.close();
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  /** Runs a task. It is made when its turn comes. */
  #run(owner: TaskOwner, task: () => NetworkTask): Promise<unknown> {
    return this.#scheduler.run(owner, async (signal) => {
      const thread = this.#idle.pop();
      if (thread === undefined) throw new Error('More tasks run than there are threads.');
      try {
        return await thread.run(task(), signal);
      } finally {
        this.#idle.push(thread);
      }
    });
  }

  #pack(network: Network): PackedNetwork {
    return this.#packed.get(network) ?? packNetwork(network);
  }
}

/** Leaves one processor to the event loop. */
function defaultThreads(): number {
  return Math.min(4, Math.max(1, availableParallelism() - 1));
}
