import type { ArrivedRequest, EndPart, Part, RequestKind, RequestObserver, SentAnswer } from './observer.ts';
import { requestIdOf } from './request-id.ts';
import type { RequestTrace } from './traces/tracing.ts';

/** A request that has ended, as the log and the metrics get it. */
export interface EndedRequest {
  readonly id: string;
  readonly kind: RequestKind;
  readonly method: string;
  readonly path: string;
  readonly client: string;
  readonly operation: string | undefined;
  /** Undefined if the request was refused before its cost was known. */
  readonly cost: number | undefined;
  readonly status: number;
  /** "ok", "client gone", or the code of an error. */
  readonly outcome: string;
  readonly isCached: boolean;
  readonly statements: number;
  readonly statementMs: number;
  readonly durationMs: number;
  readonly bytes: number;
}

/** Whether the server has failed on a request. An operation whose field has failed is answered 200. */
export function isServerFault({ status, outcome }: Pick<EndedRequest, 'status' | 'outcome'>): boolean {
  return status >= 500 || outcome === 'INTERNAL_SERVER_ERROR';
}

/** The codes of answers that name none: refusals of HTTP. The same as in docs/errors.md. */
const codesOfStatuses: Readonly<Record<number, string>> = {
  404: 'NOT_FOUND',
  413: 'REQUEST_ENTITY_TOO_LARGE',
  429: 'TOO_MANY_REQUESTS',
  503: 'OVERLOADED',
};

/** Collects what is reported of one request, and passes it on when it ends. */
export class RequestRecord implements RequestObserver {
  readonly id: string;
  readonly #request: ArrivedRequest;
  readonly #trace: RequestTrace | null;
  readonly #onEnd: (ended: EndedRequest) => void;
  readonly #onError: (error: unknown, id: string) => void;
  readonly #started = performance.now();
  #operation: string | undefined;
  #cost: number | undefined;
  #code: string | undefined;
  #isCached = false;
  #statements = 0;
  #statementMs = 0;
  #isEnded = false;

  /** `onEnd` is called once. `onError`: with errors that the log may have, too. */
  constructor(
    request: ArrivedRequest,
    trace: RequestTrace | null,
    onEnd: (ended: EndedRequest) => void,
    onError: (error: unknown, id: string) => void,
  ) {
    this.id = requestIdOf(request.headers['x-request-id']);
    this.#request = request;
    this.#trace = trace;
    this.#onEnd = onEnd;
    this.#onError = onError;
  }

  operation(name: string | undefined): void {
    this.#operation = name;
  }

  cost(points: number): void {
    this.#cost = points;
  }

  failed(code: string): void {
    this.#code ??= code;
  }

  found(error: unknown): void {
    this.#onError(error, this.id);
  }

  fromCache(): void {
    this.#isCached = true;
  }

  start(part: Part): EndPart {
    const endSpan = this.#trace?.start(part);
    if (part.kind !== 'statement') return endSpan ?? ignore;
    const started = performance.now();
    return (error) => {
      this.#statements += 1;
      this.#statementMs += performance.now() - started;
      endSpan?.(error);
    };
  }

  end({ status, isComplete, bytes }: SentAnswer): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    const { kind, method, path, client } = this.#request;
    const ended: EndedRequest = {
      id: this.id,
      kind,
      method,
      path,
      client,
      status,
      bytes,
      operation: this.#operation,
      cost: this.#cost,
      outcome: isComplete ? (this.#code ?? codeOfStatus(status) ?? 'ok') : 'client gone',
      isCached: this.#isCached,
      statements: this.#statements,
      statementMs: this.#statementMs,
      durationMs: performance.now() - this.#started,
    };
    this.#trace?.end(ended);
    this.#onEnd(ended);
  }
}

function ignore(): void {}

function codeOfStatus(status: number): string | undefined {
  if (status < 400) return undefined;
  return codesOfStatuses[status] ?? (status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST');
}
