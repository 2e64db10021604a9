import {
  createTraceState,
  isSpanContextValid,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { ArrivedRequest, EndPart, Part } from '../observer.ts';
import { type EndedRequest, isServerFault } from '../request-record.ts';
import { truncatedAddress } from '../truncated-address.ts';
import type { RequestTrace, Tracing } from './tracing.ts';

/** Sends spans by OTLP over HTTP. Endpoint, headers, sampler, limits and resource are those of the `OTEL_` variables. */
export function openTelemetry(version: string): Tracing {
  const resource = defaultResource()
    .merge(resourceFromAttributes({ 'service.name': 'fabriques-graph', 'service.version': version }))
    .merge(detectResources({ detectors: [envDetector] }));
  const provider = new BasicTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer('fabriques-graph', version);
  return { begin: (request) => new SpansOfRequest(tracer, request), close: () => provider.shutdown() };
}

/** The spans of one request: its own, below it those of GraphQL, and below these the statements and networks. */
class SpansOfRequest implements RequestTrace {
  readonly #tracer: Tracer;
  readonly #request: Span;
  /** The span below which new ones are: the phase of GraphQL that runs, or the request. */
  #current: Span;

  constructor(tracer: Tracer, { kind, method, path, client, headers }: ArrivedRequest) {
    this.#tracer = tracer;
    const attributes = {
      'http.request.method': method,
      'url.path': path,
      'client.address': truncatedAddress(client),
      'fabriques.request.kind': kind,
    };
    const parent = parentOf(headers);
    const context = parent === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, parent);
    this.#request = tracer.startSpan(`${method} ${kind}`, { kind: SpanKind.SERVER, attributes }, context);
    this.#current = this.#request;
  }

  start({ kind, name }: Part): EndPart {
    const parent = this.#current;
    const context = trace.setSpan(ROOT_CONTEXT, parent);
    const span =
      kind === 'statement'
        ? this.#tracer.startSpan(
            name,
            { kind: SpanKind.CLIENT, attributes: { 'db.query.summary': name, 'db.operation.name': 'read' } },
            context,
          )
        : this.#tracer.startSpan(`${kind === 'phase' ? 'graphql' : kind} ${name}`, {}, context);
    if (kind === 'phase') this.#current = span;
    return (error) => {
      if (this.#current === span) this.#current = parent;
      if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: nameOf(error) });
      span.end();
    };
  }

  end({ id, status, outcome, operation, cost, isCached, bytes }: EndedRequest): void {
    this.#request.setAttributes({
      'http.response.status_code': status,
      'http.response.body.size': bytes,
      'fabriques.request.id': id,
      'fabriques.outcome': outcome,
      'fabriques.cached': isCached,
      ...(operation === undefined ? {} : { 'graphql.operation.name': operation }),
      ...(cost === undefined ? {} : { 'fabriques.cost': cost }),
    });
    if (isServerFault({ status, outcome })) this.#request.setStatus({ code: SpanStatusCode.ERROR, message: outcome });
    this.#request.end();
  }
}

/** The code of an error, or its name: a message can have values of a client. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'error';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/** The span of the caller, by the W3C headers `traceparent` and `tracestate`. Null without a valid one. */
function parentOf({ traceparent, tracestate }: ArrivedRequest['headers']): SpanContext | null {
  const [, traceId = '', spanId = '', flags = ''] =
    /^(?!ff)[\da-f]{2}-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(?:-.*)?$/.exec(String(traceparent ?? '')) ?? [];
  const context = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
  if (!isSpanContextValid(context)) return null;
  return typeof tracestate === 'string' ? { ...context, traceState: createTraceState(tracestate) } : context;
}
