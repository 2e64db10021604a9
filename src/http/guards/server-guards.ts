import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { PublicError } from '../../domain/error.ts';
import { clientKey, type TrustedProxies, trustedProxies } from './client-address.ts';
import { createClientBudget } from './client-budget.ts';
import { answerClientErrors } from './client-errors.ts';
import type { ClientLimits } from './client-limits.ts';
import { Connections } from './connections.ts';
import { EventLoopDelay } from './event-loop-delay.ts';
import { ExecutionQueue } from './execution-queue.ts';
import { type GuardParts, RequestGuard } from './request-guard.ts';
import { limitRequestTimes } from './request-timeouts.ts';
import { safetyHeaders } from './safety-headers.ts';
import { type GraceOptions, Shutdown, stoppedError } from './shutdown.ts';
import { SlowReaders } from './slow-readers.ts';
import { WorkMeter } from './work-meter.ts';

/** Work of one client at the same time: half of it all, so that another one finds a place. */
const halfOf = (running: number) => Math.max(1, Math.floor(running / 2));

/** Downloads at the same time: each may hold the whole data set in memory. */
const downloadsRunning = 8;

const waiting = { waiting: 32, waitingPerClient: 16, longestWaitMs: 3_000 };

/** All that protects a server from its clients, and its clients from each other. */
export class ServerGuards {
  readonly #server: Server;
  readonly #proxies: TrustedProxies;
  readonly #connections: Connections;
  readonly #delay: EventLoopDelay;
  readonly #parts: GuardParts;
  readonly #shutdown = new Shutdown();

  constructor(server: Server, limits: ClientLimits) {
    const { executions } = limits;
    this.#server = server;
    this.#proxies = trustedProxies(limits.trustedProxies);
    this.#connections = new Connections(server, limits, this.#proxies);
    this.#delay = new EventLoopDelay(limits.eventLoopDelayMs);
    this.#parts = {
      budget: createClientBudget(limits),
      meter: new WorkMeter(),
      executions: new ExecutionQueue({ running: executions, runningPerClient: halfOf(executions), ...waiting }),
      downloads: new ExecutionQueue({
        // Who wants no limit of executions wants none here.
        running: executions === 0 ? 0 : downloadsRunning,
        runningPerClient: halfOf(downloadsRunning),
        ...waiting,
      }),
      readers: new SlowReaders(limits.unreadMb * 2 ** 20),
    };
    limitRequestTimes(server, this.#delay);
    answerClientErrors(server, this.#connections);
  }

  /** Begins to watch a request; called for each, before anything else. */
  begin(request: IncomingMessage, response: ServerResponse): RequestGuard {
    this.#connections.answering(request, response);
    this.#parts.readers.watch(request, response);
    for (const [name, value] of Object.entries(safetyHeaders)) response.setHeader(name, value);
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
    return new RequestGuard(client, response, this.#parts);
  }

  /** Why the server takes no new requests now, whoever sends them; null when it does. */
  refusal(): PublicError | null {
    if (this.isStopping) return stoppedError();
    return this.#delay.isOverloaded()
      ? new PublicError('OVERLOADED', 'The server is too busy to take requests now. Try again in a second.')
      : null;
  }

  /** Whether the server is ending. */
  get isStopping(): boolean {
    return this.#shutdown.isStopping;
  }

  /** Aborts when work that goes on must end, because the server does. */
  get stopping(): AbortSignal {
    return this.#shutdown.signal;
  }

  /** Ends the server: see `Shutdown`. */
  async stop(options: GraceOptions): Promise<void> {
    await this.#shutdown.stop(this.#server, this.#connections, options);
    this.#delay.close();
    this.#parts.readers.close();
  }
}
