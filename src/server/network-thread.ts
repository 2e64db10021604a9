import { Worker } from 'node:worker_threads';
import { type ErrorCode, PublicError } from '../domain/error.ts';
import { checkAnalysable } from '../network/analysis-limit.ts';
import type { Position } from '../network/layout.ts';
import type { VertexColumns } from '../network/measure.ts';
import type { CommunityQuestion, Network, NetworkAnalysis, VertexId } from '../network/network.ts';
import { projectPath } from '../project-root.ts';
import type { NetworkWork } from '../schema/kept-networks.ts';

/** What the thread is told to do: to analyse a network, or, without a question of communities, to draw it. */
export interface NetworkTask {
  readonly network: Network;
  readonly communities: CommunityQuestion | null;
  /** Figures that were computed elsewhere already. */
  readonly known: VertexColumns | null;
}

export type TaskOutcome =
  | { readonly value: unknown }
  | { readonly refused: { readonly code: ErrorCode; readonly message: string } }
  | { readonly error: unknown };

interface Waiting {
  readonly task: NetworkTask;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export interface NetworkThreadOptions {
  /** The module of the thread, built: Node runs no TypeScript. */
  readonly module?: string;
  /** Milliseconds after which a task is ended. */
  readonly timeoutMs?: number;
  /** Tasks that may wait; one more is refused. */
  readonly maximumWaiting?: number;
}

/**
 * Does the work on networks in a thread of its own, one task after the other, so that the server goes on answering: for the
 * real data it takes some hundredths of a second, and ten seconds at the limit. The thread starts with the first task.
 */
export class NetworkThread implements NetworkWork {
  readonly #options: Required<NetworkThreadOptions>;
  readonly #waiting: Waiting[] = [];
  #running: Waiting | undefined;
  #worker: Worker | undefined;
  #deadline: NodeJS.Timeout | undefined;

  constructor({
    module = projectPath('dist/src/server/network-worker.js'),
    timeoutMs = 60_000,
    maximumWaiting = 20,
  }: NetworkThreadOptions = {}) {
    this.#options = { module, timeoutMs, maximumWaiting };
  }

  /** Errors: `BAD_USER_INPUT` when it is too large, `TIMEOUT` when it takes too long, or too many others wait. */
  async analyse(
    network: Network,
    communities: CommunityQuestion,
    known: VertexColumns | null = null,
  ): Promise<NetworkAnalysis> {
    if (known === null) checkAnalysable(network);
    return this.#do({ network: withoutFabriques(network), communities, known });
  }

  /** Errors: `TIMEOUT`, as `analyse`. */
  layout(network: Network): Promise<ReadonlyMap<VertexId, Position>> {
    return this.#do({ network: withoutFabriques(network), communities: null, known: null });
  }

  /** Ends the thread, with what it does. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #do<Value>(task: NetworkTask): Promise<Value> {
    return new Promise<unknown>((resolve, reject) => {
      if (this.#waiting.length >= this.#options.maximumWaiting) {
        reject(new PublicError('TIMEOUT', 'Too many networks are being analysed. Ask again in a minute.'));
        return;
      }
      this.#waiting.push({ task, resolve, reject });
      this.#next();
    }) as Promise<Value>;
  }

  #next(): void {
    if (this.#running !== undefined) return;
    this.#running = this.#waiting.shift();
    if (this.#running === undefined) {
      // Who has nothing else to do may end.
      this.#worker?.unref();
      return;
    }
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#worker.postMessage(this.#running.task);
    this.#deadline = setTimeout(() => this.#giveUp(), this.#options.timeoutMs);
  }

  #start(): Worker {
    const worker = new Worker(this.#options.module);
    worker.on('message', (outcome: TaskOutcome) => this.#end(outcome));
    const fail = (error: unknown) => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      this.#end({ error });
    };
    worker.once('error', fail);
    worker.once('exit', () => fail(new Error('The thread for networks has ended.')));
    return worker;
  }

  #giveUp(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    // It cannot be told to stop: the next task gets a thread of its own.
    void worker?.terminate();
    const message = `This network takes more than ${this.#options.timeoutMs / 1000} s to analyse. Ask a part of it: fewer Fabriques by filter, fewer actors by minFabriques, fewer edges by minCount.`;
    this.#end({ refused: { code: 'TIMEOUT', message } });
  }

  #end(outcome: TaskOutcome): void {
    clearTimeout(this.#deadline);
    const ended = this.#running;
    this.#running = undefined;
    if ('value' in outcome) ended?.resolve(outcome.value);
    else if ('refused' in outcome) ended?.reject(new PublicError(outcome.refused.code, outcome.refused.message));
    else ended?.reject(outcome.error);
    this.#next();
  }
}

/** Neither figures nor positions look at them, and to copy them into the thread takes most of the time. */
function withoutFabriques(network: Network): Network {
  return {
    ...network,
    vertices: network.vertices.map((vertex) => ({ ...vertex, fabriques: [] })),
    edges: network.edges.map((edge) => ({ ...edge, fabriques: [] })),
  };
}
