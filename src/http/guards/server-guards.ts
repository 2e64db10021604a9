import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { PublicError } from '../../domain/error.ts';
import { noObserver } from '../../observe/create-observer.ts';
import type { Observer, RequestKind, RequestObserver } from '../../observe/observer.ts';
import { requestIdHeader } from '../../observe/request-id.ts';
import { clientKey, type TrustedProxies, trustedProxies } from './client-address.ts';
import { type CounterOf, createClientBudget } from './client-budget.ts';
import { answerClientErrors } from './client-errors.ts';
import type { ClientLimits } from './client-limits.ts';
import { Connections } from './connections.ts';
import { EventLoopDelay } from './event-loop-delay.ts';
import { ExecutionQueue } from './execution-queue.ts';
import { pathOf } from './refusal.ts';
import { type GuardParts, RequestGuard } from './request-guard.ts';
import { limitRequestTimes } from './request-timeouts.ts';
import { safetyHeaders } from './safety-headers.ts';
import { type GraceOptions, Shutdown, stoppedError } from './shutdown.ts';
import { SlowReaders } from './slow-readers.ts';
import { WorkMeter } from './work-meter.ts';

/** One client may use half of the slots, so that others find a free one. */
const halfOf = (running: number) => Math.max(1, Math.floor(running / 2));

/** Maximum number of simultaneous downloads: each may hold the whole data set in memory. */
const downloadsRunning = 8;

const waiting = { waiting: 32, waitingPerClient: 16, maxWaitMs: 3_000 };

const safetyHeaderList = Object.entries(safetyHeaders);

/** Protects a server from overload, and its clients from each other. */
export class ServerGuards {
  readonly #server: Server;
  readonly #proxies: TrustedProxies;
  readonly #connections: Connections;
  readonly #delay: EventLoopDelay;
  readonly #parts: GuardParts;
  readonly #shutdown = new Shutdown();
  readonly #observer: Observer;
  readonly #refused = { malformed: 0, 'slow request': 0 };

  constructor(server: Server, limits: ClientLimits, observer: Observer = noObserver, counterOf?: CounterOf) {
    this.#observer = observer;
    const { executions } = limits;
    this.#server = server;
    this.#proxies = trustedProxies(limits.trustedProxies);
    this.#connections = new Connections(server, limits, this.#proxies);
    this.#delay = new EventLoopDelay(limits.eventLoopDelayMs);
    this.#parts = {
      budget: createClientBudget(limits, counterOf),
      meter: new WorkMeter(),
      executions: new ExecutionQueue({ running: executions, runningPerClient: halfOf(executions), ...waiting }),
      downloads: new ExecutionQueue({
        // No limit on executions means no limit on downloads, too.
        running: executions === 0 ? 0 : downloadsRunning,
        runningPerClient: halfOf(downloadsRunning),
        ...waiting,
      }),
      readers: new SlowReaders(limits.unreadMb * 2 ** 20),
    };
    limitRequestTimes(server, this.#delay, limits.keepAliveTimeoutMs);
    answerClientErrors(server, this.#connections, (reason) => {
      this.#refused[reason] += 1;
    });
  }

  /** Starts to guard a request. Must be called for each one, before anything else. */
  begin(request: IncomingMessage, response: ServerResponse, kind: RequestKind): RequestGuard {
    this.#connections.add(request, response);
    this.#parts.readers.watch(request, response);
    for (const [name, value] of safetyHeaderList) response.setHeader(name, value);
    if (this.isStopping) response.setHeader('Connection', 'close');
    const { forwarded, 'x-forwarded-for': xForwardedFor } = request.headers;
    const client = clientKey(
      {
        remoteAddress: request.socket.remoteAddress,
        forwarded,
        xForwardedFor: Array.isArray(xForwardedFor) ? xForwardedFor.join(',') : xForwardedFor,
      },
      this.#proxies,
    );
    return new RequestGuard(client, response, this.#parts, this.#observe(request, response, client, kind));
  }

  /** Reports a request from now until its answer is sent, or its client has gone. */
  #observe(request: IncomingMessage, response: ServerResponse, client: string, kind: RequestKind): RequestObserver {
    const { method = '', headers, socket } = request;
    const observed = this.#observer.begin({ kind, method, path: pathOf(request), client, headers });
    response.setHeader(requestIdHeader, observed.id);
    const before = socket.bytesWritten;
    response.once('close', () =>
      observed.end({
        status: response.headersSent ? response.statusCode : 0,
        isComplete: response.writableFinished,
        bytes: socket.bytesWritten - before,
      }),
    );
    return observed;
  }

  /** The queues and connections, for metrics. */
  get state() {
    const { executions, downloads, readers } = this.#parts;
    return {
      connections: this.#connections.count,
      refusedConnections: {
        ...this.#refused,
        'too many': this.#connections.refused,
        'slow reader': readers.disconnected,
      },
      queues: { executions: executions.queue, downloads: downloads.queue },
    };
  }

  /** The error with which the server refuses all new requests at present. Null: it accepts requests. */
  refusal(): PublicError | null {
    if (this.isStopping) return stoppedError();
    return this.#delay.isOverloaded()
      ? new PublicError('OVERLOADED', 'The server is overloaded. Try again in one second.')
      : null;
  }

  /** Whether the server is stopping. */
  get isStopping(): boolean {
    return this.#shutdown.isStopping;
  }

  /** Aborts when running requests must end because the server stops. */
  get stopping(): AbortSignal {
    return this.#shutdown.signal;
  }

  /** Stops the server: see `Shutdown`. */
  async stop(options: GraceOptions): Promise<void> {
    await this.#shutdown.stop(this.#server, this.#connections, options);
    this.#delay.close();
    this.#parts.readers.close();
  }
}
