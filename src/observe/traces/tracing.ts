import type { ArrivedRequest, EndPart, Part } from '../observer.ts';
import type { EndedRequest } from '../request-record.ts';

/** The trace of one request. */
export interface RequestTrace {
  /** Starts a span of a part of the work. */
  start(part: Part): EndPart;
  end(request: EndedRequest): void;
}

export interface Tracing {
  begin(request: ArrivedRequest): RequestTrace;
  /** Sends the spans that wait. */
  close(): Promise<void>;
}
