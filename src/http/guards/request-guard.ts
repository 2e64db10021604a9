import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { PublicError } from '../../domain/error.ts';
import { after, type MaybePromise } from '../../domain/maybe-promise.ts';
import type { RequestObserver } from '../../observe/observer.ts';
import { type ClientBudget, type QuotaCounter, type QuotaState, windowSeconds } from './client-budget.ts';
import type { ExecutionQueue } from './execution-queue.ts';
import type { SlowReaders } from './slow-readers.ts';
import type { MeteredWork, WorkMeter } from './work-meter.ts';

/** Points that every request costs, including those answered from the cache. */
export const pointsPerRequest = 10;

/** Bytes of a download that cost one point. */
const bytesPerPoint = 1_000;

/** Delay of a delayed refusal, in milliseconds. */
const refusalDelayMs = 500;

/** Weight of a download in the CPU time: that of an operation with this cost. */
const downloadWeight = 1_000;

export interface GuardParts {
  readonly budget: ClientBudget;
  readonly meter: WorkMeter;
  readonly executions: ExecutionQueue;
  readonly downloads: ExecutionQueue;
  readonly readers: SlowReaders;
}

/** Enforces the limits of one request. Created when the request arrives, and called before each step of its work. */
export class RequestGuard {
  /** The key of the client: an address or a network. */
  readonly client: string;
  /** Gets what happens to the request. */
  readonly observed: RequestObserver;
  /** Seconds after which the client may repeat a refused request. */
  retryAfter = 1;
  readonly #response: ServerResponse;
  readonly #parts: GuardParts;
  #points: QuotaState | null = null;
  #paid = pointsPerRequest;
  #work: MeteredWork | null = null;

  constructor(client: string, response: ServerResponse, parts: GuardParts, observed: RequestObserver) {
    this.client = client;
    this.observed = observed;
    this.#response = response;
    this.#parts = parts;
  }

  /**
   * Charges the points that every request costs. Must be called before any work for the request.
   *
   * Errors: `TOO_MANY_REQUESTS` if the client has no points or no CPU time left. The error is delayed for a client that has
   * been refused often.
   */
  admit(): MaybePromise<void> {
    const { points, work, policy } = this.#parts.budget;
    if (policy !== null) this.#response.setHeader('RateLimit-Policy', policy);
    return after(work === null ? null : work.take(this.client, 0), (left) => {
      if (left?.remaining === 0) {
        this.#response.setHeader('RateLimit', `"work";r=0;t=${left.resetAfter}`);
        return this.#refuseLate(this.#refusal(left, `${left.limit / 1_000} s of CPU time`));
      }
      if (points === null) return;
      return after(this.#take(points, pointsPerRequest), (refusal) => {
        if (refusal !== null) return this.#refuseLate(refusal);
      });
    });
  }

  /**
   * Charges the cost of an operation before it is executed. The points that every request costs count towards it. An
   * operation that is executed again because of an import is charged once.
   *
   * Errors: `TOO_MANY_REQUESTS` if the client has fewer points left. Then nothing is charged.
   */
  spend(cost: number): MaybePromise<void> {
    if (this.#work !== null) this.#work.weight = Math.max(cost, pointsPerRequest);
    this.observed.cost(Math.max(cost, this.#paid));
    const { points } = this.#parts.budget;
    const due = cost - this.#paid;
    // Most requests cost no more than each of them pays when it arrives.
    if (due <= 0) return;
    return after(points === null ? null : this.#take(points, due), (refusal) => {
      if (refusal !== null) throw refusal;
      this.#paid = Math.max(cost, this.#paid);
    });
  }

  /**
   * Charges the size of a document before it is parsed, because parsing a long one takes time. The points already charged
   * count towards it. Errors: as `spend`.
   */
  receive(bytes: number): MaybePromise<void> {
    return this.spend(pointsPerRequest * (1 + Math.floor(bytes / 1_000)));
  }

  /**
   * Charges the size of an answer before it is sent, at the price of a download. The points already charged count towards it.
   * Errors: as `spend`.
   */
  send(bytes: number): MaybePromise<void> {
    return this.spend(pointsPerRequest + Math.floor(bytes / bytesPerPoint));
  }

  /** Executes an operation when its turn comes. Errors: `OVERLOADED`, and those of the signal and of the work. */
  execute<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    return this.#parts.executions.run(this.client, signal, () => this.#measure(pointsPerRequest, work));
  }

  /** Sends a download when its turn comes, and charges the bytes sent. Errors: as `execute`. */
  download<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    return this.#parts.downloads.run(this.client, signal, async () => {
      const { socket } = this.#response.req;
      const before = socket.bytesWritten;
      try {
        return await this.#measure(downloadWeight, work);
      } finally {
        const sent = Math.floor((socket.bytesWritten - before) / bytesPerPoint);
        await this.#parts.budget.points?.take(this.client, sent);
      }
    });
  }

  /** Registers an answer that stays in memory until the client has read it. Errors: `OVERLOADED`. */
  hold(bytes: Buffer): void {
    this.#parts.readers.hold(this.#response, bytes);
  }

  /** The client's points left. Null: no limit. */
  get points(): QuotaState | null {
    return this.#points;
  }

  /** Slows down a client that repeats refused requests at once: otherwise the refusals themselves would load the server. */
  async #refuseLate(refusal: PublicError): Promise<never> {
    const { granted } = await this.#parts.budget.refusals.takeIfLeft(this.client, 1);
    if (!granted) await delay(refusalDelayMs, undefined, { ref: false });
    throw refusal;
  }

  async #measure<T>(weight: number, work: () => Promise<T>): Promise<T> {
    const counter = this.#parts.budget.work;
    if (counter === null) return work();
    const metered = this.#parts.meter.start(weight);
    this.#work = metered;
    try {
      return await work();
    } finally {
      const taken = counter.take(this.client, Math.round(metered.end()));
      if (taken instanceof Promise) await taken;
    }
  }

  /** Takes points. Gives the error for the client if they are not left, otherwise null. */
  #take(points: QuotaCounter, amount: number): MaybePromise<PublicError | null> {
    return after(points.takeIfLeft(this.client, amount), ({ granted, ...left }) => {
      this.#points = left;
      // Setting a header throws once the headers are sent, for example by a shutdown that answers 503.
      if (!this.#response.headersSent) {
        this.#response.setHeader('RateLimit', `"points";r=${left.remaining};t=${left.resetAfter}`);
      }
      if (granted) return null;
      const needed = ` This request needs ${amount} points, ${left.remaining} are left.`;
      return this.#refusal(left, `${left.limit} points`, needed);
    });
  }

  #refusal({ resetAfter }: QuotaState, quota: string, detail = ''): PublicError {
    this.retryAfter = resetAfter;
    return new PublicError(
      'TOO_MANY_REQUESTS',
      `Rate limit exceeded: ${quota} per client in ${windowSeconds} s.${detail} Try again in ${resetAfter} s, or request less data.`,
    );
  }
}
