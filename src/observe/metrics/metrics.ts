import { collectDefaultMetrics, Registry } from 'prom-client';
import { errorCodes, errorCodeTable } from '../../domain/error-codes.ts';
import type { Listener } from '../create-observer.ts';
import type { Work } from '../observer.ts';
import type { EndedRequest } from '../request-record.ts';
import { cacheNames, connectionRefusals, queueNames, type Readiness, type ServerState } from '../server-state.ts';
import { defineSeries, type Series } from './series.ts';

/** What metrics read of the server when they are requested. */
export interface Measured {
  state(): ServerState;
  readiness(): Promise<Readiness>;
}

export interface BuildInfo {
  readonly version: string;
  readonly engine: string;
}

const sentCodes = errorCodes.filter((code) => errorCodeTable[code].isSent);

/** The metrics of a server, in the format of Prometheus. Also those of its process: CPU, memory, event loop, garbage collection. */
export class Metrics implements Listener {
  readonly #registry = new Registry();
  readonly #series: Series;
  #server: Measured | undefined;

  constructor({ version, engine }: BuildInfo) {
    collectDefaultMetrics({ register: this.#registry });
    this.#series = defineSeries([this.#registry]);
    // A series that appears with its first error has no increase, so no alert would see that error.
    for (const code of sentCodes) this.#series.refusals.inc({ reason: code }, 0);
    this.#series.build.set({ version, engine, node: process.versions.node }, 1);
  }

  /** The server that is measured. Before, `text` gives what was reported only. */
  measure(server: Measured): void {
    this.#server = server;
  }

  readonly requestEnded = ({ kind, status, outcome, durationMs, cost }: EndedRequest): void => {
    const { requests, durations, refusals, cost: costs } = this.#series;
    const isAnswered = outcome !== 'client gone' && status > 0;
    requests.inc({ kind, status: isAnswered ? `${Math.floor(status / 100)}xx` : 'none' });
    durations.observe({ kind }, durationMs / 1_000);
    if (cost !== undefined) costs.observe(cost);
    if (isAnswered && outcome !== 'ok') refusals.inc({ reason: outcome });
  };

  readonly worked = ({ kind, name, seconds, isFailed }: Work): void => {
    const { networks, statements, failedStatements } = this.#series;
    if (kind === 'network') {
      networks.observe({ task: name, outcome: isFailed ? 'failed' : 'ok' }, seconds);
      return;
    }
    const [folder = ''] = name.split('/');
    statements.observe({ folder }, seconds);
    if (isFailed) failedStatements.inc({ folder });
  };

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** All series, with the state of the server now. */
  async text(): Promise<string> {
    if (this.#server !== undefined) await this.#read(this.#server);
    return this.#registry.metrics();
  }

  /** As `text`, as prom-client writes it in JSON, to be added to those of other processes. */
  async json(): Promise<readonly object[]> {
    if (this.#server !== undefined) await this.#read(this.#server);
    return this.#registry.getMetricsAsJSON();
  }

  /** The names of all series. */
  names(): readonly string[] {
    return this.#registry.getMetricsAsArray().map(({ name }) => name);
  }

  async #read(server: Measured): Promise<void> {
    const { ready, data, running, waiting, connections, refusedConnections, cacheReads, cacheBytes } = this.#series;
    const { isReady, dataVersion } = await server.readiness();
    const state = server.state();
    ready.set(isReady ? 1 : 0);
    data.reset();
    if (dataVersion !== null) data.set({ version: dataVersion }, 1);
    connections.set(state.connections);
    refusedConnections.reset();
    for (const reason of connectionRefusals) refusedConnections.inc({ reason }, state.refusedConnections[reason]);
    for (const queue of queueNames) {
      running.set({ queue }, state.queues[queue].running);
      waiting.set({ queue }, state.queues[queue].waiting);
    }
    cacheReads.reset();
    for (const cache of cacheNames) {
      const { hits, misses, bytes } = state.caches[cache];
      cacheReads.inc({ cache, result: 'hit' }, hits);
      cacheReads.inc({ cache, result: 'miss' }, misses);
      if (bytes !== null) cacheBytes.set({ cache }, bytes);
    }
  }
}
