import type { ArrivedRequest, Observer, Work } from './observer.ts';
import { type EndedRequest, RequestRecord } from './request-record.ts';
import type { Tracing } from './traces/tracing.ts';

/** Who gets what is reported: the log, the metrics. */
export interface Listener {
  readonly requestEnded?: (request: EndedRequest) => void;
  readonly worked?: (work: Work) => void;
  /** An error of a request. The log may get the same error without its request. */
  readonly requestFailed?: (error: unknown, requestId: string) => void;
}

/** Passes all that is reported to each listener, and requests to the tracing, if there is one. */
export function createObserver(listeners: readonly Listener[], tracing: Tracing | null = null): Observer {
  const ended = callAll(listeners, 'requestEnded');
  const failed = callAll(listeners, 'requestFailed');
  return {
    begin: (request: ArrivedRequest) => new RequestRecord(request, tracing?.begin(request) ?? null, ended, failed),
    worked: callAll(listeners, 'worked'),
  };
}

/** Nobody listens. Requests still have identifiers. */
export const noObserver = createObserver([]);

function callAll<Name extends keyof Listener>(listeners: readonly Listener[], name: Name) {
  const functions = listeners.flatMap((listener) => listener[name] ?? []) as ((...args: unknown[]) => void)[];
  return (...args: Parameters<Required<Listener>[Name]>): void => {
    for (const each of functions) each(...args);
  };
}
