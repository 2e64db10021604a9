import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { PublicError } from '../../domain/error.ts';
import { type Allowance, type ClientBudget, type ShareCounter, windowSeconds } from './client-budget.ts';
import type { ExecutionQueue } from './execution-queue.ts';
import type { SlowReaders } from './slow-readers.ts';
import type { MeteredWork, WorkMeter } from './work-meter.ts';

/** Points that every request costs, one that is answered from the cache too. */
export const pointsPerRequest = 10;

/** Bytes of a download for a point. */
const bytesPerPoint = 1_000;

/** Milliseconds by which a refusal comes late. */
const lateRefusalMs = 500;

/** What a download's part of the CPU time is taken for, beside executions of that cost. */
const downloadWeight = 1_000;

export interface GuardParts {
  readonly budget: ClientBudget;
  readonly meter: WorkMeter;
  readonly executions: ExecutionQueue;
  readonly downloads: ExecutionQueue;
  readonly readers: SlowReaders;
}

/** What one request may take, and what it has taken: made when the request comes, and asked before each step. */
export class RequestGuard {
  /** The key of the client: an address or a network. */
  readonly client: string;
  /** Seconds after which a refused request may be sent again. */
  retryAfter = 1;
  readonly #response: ServerResponse;
  readonly #parts: GuardParts;
  #points: Allowance | null = null;
  #paid = pointsPerRequest;
  #work: MeteredWork | null = null;

  constructor(client: string, response: ServerResponse, parts: GuardParts) {
    this.client = client;
    this.#response = response;
    this.#parts = parts;
  }

  /**
   * Takes what every request costs. Called before anything else is done for it.
   *
   * Errors: `TOO_MANY_REQUESTS` when the client has used up its points or its work; late, when it often was told so.
   */
  async admit(): Promise<void> {
    const { points, work, limits } = this.#parts.budget;
    if (points !== null || work !== null) this.#response.setHeader('RateLimit-Policy', policyOf(this.#parts.budget));
    if (work !== null) {
      const left = await work.take(this.client, 0);
      if (left.remaining === 0) {
        this.#response.setHeader('RateLimit', `"work";r=0;t=${left.resetAfter}`);
        await this.#holdUp();
        throw this.#refuse(left, `${limits.workSecondsPerMinute} seconds of the server's work`);
      }
    }
    if (points === null) return;
    try {
      await this.#take(points, pointsPerRequest);
    } catch (error) {
      await this.#holdUp();
      throw error;
    }
  }

  /**
   * Takes the points of an operation, before it is executed; what every request costs is part of it. An operation that is
   * executed again, because an import came in between, is paid once.
   *
   * Errors: `TOO_MANY_REQUESTS` when the client has not so many left; then none are taken.
   */
  async spend(cost: number): Promise<void> {
    if (this.#work !== null) this.#work.weight = Math.max(cost, pointsPerRequest);
    const { points } = this.#parts.budget;
    const more = cost - this.#paid;
    if (points !== null && more > 0) await this.#take(points, more);
    this.#paid = Math.max(cost, this.#paid);
  }

  /**
   * Takes the points of a document as it was sent, before it is looked at: to parse a long one is work too. What the request
   * paid already is part of them. Errors: as `spend`.
   */
  receive(bytes: number): Promise<void> {
    return this.spend(pointsPerRequest * (1 + Math.floor(bytes / 1_000)));
  }

  /** Executes an operation when its turn has come. Errors: `OVERLOADED`, and those of the signal and of the work. */
  execute<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    return this.#parts.executions.run(this.client, signal, () => this.#measure(pointsPerRequest, work));
  }

  /** Sends a download when its turn has come, and takes the points of what was sent. Errors: as `execute`. */
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

  /** Tells that an answer is about to wait in memory until the client has read it. Errors: `OVERLOADED`. */
  hold(bytes: Buffer): void {
    this.#parts.readers.hold(this.#response, bytes);
  }

  /** What is left of the client's points; null where they have no limit. */
  get points(): Allowance | null {
    return this.#points;
  }

  /** A client that asks on as fast as it is refused would make the refusals themselves a burden for the others. */
  async #holdUp(): Promise<void> {
    const { granted } = await this.#parts.budget.refusals.takeIfLeft(this.client, 1);
    if (!granted) await delay(lateRefusalMs, undefined, { ref: false });
  }

  async #measure<T>(weight: number, work: () => Promise<T>): Promise<T> {
    const counter = this.#parts.budget.work;
    if (counter === null) return work();
    const going = this.#parts.meter.start(weight);
    this.#work = going;
    try {
      return await work();
    } finally {
      await counter.take(this.client, Math.round(going.end()));
    }
  }

  async #take(points: ShareCounter, amount: number): Promise<void> {
    const { granted, ...left } = await points.takeIfLeft(this.client, amount);
    this.#points = left;
    // A client that has left waits for no header.
    if (!this.#response.headersSent) {
      this.#response.setHeader('RateLimit', `"points";r=${left.remaining};t=${left.resetAfter}`);
    }
    if (!granted)
      throw this.#refuse(left, `${left.limit} points, and this request needs ${amount} of the ${left.remaining} left`);
  }

  #refuse({ resetAfter }: Allowance, share: string): PublicError {
    this.retryAfter = resetAfter;
    return new PublicError(
      'TOO_MANY_REQUESTS',
      `A client may use ${share}, in ${windowSeconds} seconds. Try again in ${resetAfter} s, or ask for less.`,
    );
  }
}

/** The limits that a client has, as the field RateLimit-Policy tells them (draft-ietf-httpapi-ratelimit-headers-10). */
function policyOf({ points, limits }: ClientBudget): string {
  const policies = [
    ...(points === null ? [] : [`"points";q=${limits.pointsPerMinute};w=${windowSeconds}`]),
    ...(limits.workSecondsPerMinute === 0 ? [] : [`"work";q=${limits.workSecondsPerMinute};w=${windowSeconds}`]),
  ];
  return policies.join(', ');
}
