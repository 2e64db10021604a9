import { availableParallelism } from 'node:os';
import type { TaskOwner } from '../../../concurrency/shared-result.ts';
import { checkAnalysable } from '../../../network/analysis-limit.ts';
import type { Position } from '../../../network/layout.ts';
import type { VertexColumns } from '../../../network/measure.ts';
import type { CommunityOptions, Network, NetworkAnalysis, NetworkOptions, VertexId } from '../../../network/network.ts';
import { type PackedNetwork, packNetwork, unpackIncidences, unpackNetwork } from '../../../network/packed.ts';
import { project } from '../../../network/project.ts';
import { isQuickToProject } from '../../../network/projection-limit.ts';
import { projectPath } from '../../../project-root.ts';
import type { NetworkSource, NetworkWork } from '../network-cache.ts';
import { TaskScheduler } from './scheduler.ts';
import type { NetworkTask } from './task.ts';
import { NetworkThread } from './thread.ts';

export interface NetworkPoolOptions {
  /** Default: the processors but one, at least 1 and at most 4. */
  readonly threads?: number | undefined;
  /** The module that threads run, built: Node runs no TypeScript. */
  readonly module?: string;
  /** Milliseconds after which a task is ended. Default: 20,000. */
  readonly timeoutMs?: number;
  /** Megabytes of heap that each thread may use. Default: 256. */
  readonly memoryMb?: number;
  /** Tasks of one client that may wait. Default: 2. */
  readonly waitingPerClient?: number;
  /** Tasks that may wait, of all clients together. Default: 20. */
  readonly waiting?: number;
}

/**
 * Does the work on networks in threads, so that the server goes on answering: for the real data it takes some hundredths of a
 * second, and ten seconds at the limit. Clients take turns. Where there are two threads or more, one client's tasks run in
 * all but one of them at most: another client's task never waits for those of one client alone.
 */
export class NetworkPool implements NetworkWork {
  readonly #scheduler: TaskScheduler;
  readonly #threads: readonly NetworkThread[];
  /** The one that was used last is taken first: it has started already. */
  readonly #idle: NetworkThread[];
  /** What came packed from a thread goes back to it as it is. */
  readonly #packed = new WeakMap<Network, PackedNetwork>();

  constructor({
    threads = defaultThreads(),
    module = projectPath('dist/src/answers/networks/compute/worker.js'),
    timeoutMs = 20_000,
    memoryMb = 256,
    ...limits
  }: NetworkPoolOptions = {}) {
    this.#threads = Array.from({ length: threads }, () => new NetworkThread({ module, memoryMb }));
    this.#idle = [...this.#threads];
    this.#scheduler = new TaskScheduler({
      slots: threads,
      timeoutMs,
      runningPerClient: Math.max(1, threads - 1),
      ...limits,
    });
  }

  /** Small networks are made at once: a thread takes longer to start. Errors: `BAD_USER_INPUT`, and those of tasks. */
  async project(source: NetworkSource, question: NetworkOptions, owner: TaskOwner): Promise<Network> {
    const { incidences, fabriqueCount } = source;
    if (isQuickToProject(incidences)) return project(unpackIncidences(incidences), question, fabriqueCount);
    const packed = (await this.#do(owner, () => ({ kind: 'project', ...source, question }))) as PackedNetwork;
    const network = unpackNetwork(packed);
    this.#packed.set(network, packed);
    return network;
  }

  /**
   * Errors: `BAD_USER_INPUT` when it is too large, and those of tasks: `TIMEOUT`, `TOO_EXPENSIVE`, `TOO_MANY_REQUESTS`,
   * `OVERLOADED`, the reason of the owner's signal.
   */
  async analyse(
    network: Network,
    communities: CommunityOptions,
    owner: TaskOwner,
    known: VertexColumns | null = null,
  ): Promise<NetworkAnalysis> {
    if (known === null) checkAnalysable(network);
    const task = () => ({ kind: 'analyse', network: this.#pack(network), communities, known }) as const;
    return (await this.#do(owner, task)) as NetworkAnalysis;
  }

  /** Errors: those of tasks, as `analyse`. */
  async layout(network: Network, owner: TaskOwner): Promise<ReadonlyMap<VertexId, Position>> {
    const task = () => ({ kind: 'layout', network: this.#pack(network) }) as const;
    return (await this.#do(owner, task)) as ReadonlyMap<VertexId, Position>;
  }

  /** Ends all threads, with what they do: whoever waits is answered with `OVERLOADED`. */
  async close(): Promise<void> {
    await this.#scheduler.close();
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  /** The task is made when its turn has come. */
  #do(owner: TaskOwner, task: () => NetworkTask): Promise<unknown> {
    return this.#scheduler.run(owner, async (signal) => {
      const thread = this.#idle.pop();
      if (thread === undefined) throw new Error('More tasks run than there are threads.');
      try {
        return await thread.do(task(), signal);
      } finally {
        this.#idle.push(thread);
      }
    });
  }

  #pack(network: Network): PackedNetwork {
    return this.#packed.get(network) ?? packNetwork(network);
  }
}

/** One processor is left to the event loop. */
function defaultThreads(): number {
  return Math.min(4, Math.max(1, availableParallelism() - 1));
}
