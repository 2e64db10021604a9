import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { PublicError } from '../../domain/error.ts';
import type { ErrorCode } from '../../domain/error-codes.ts';
import { statusOf } from '../../schema/mask-error.ts';
import { graphqlMediaType } from '../negotiation.ts';

/** Default value of `Retry-After`, in seconds. */
export const defaultRetryAfter = 1;

/** The path of a request's URL, without the query string. */
export function pathOf({ url }: IncomingMessage): string {
  return url?.split('?', 1)[0] ?? '/';
}

/** The error for an HTTP request that is not allowed by GraphQL over HTTP. */
export function badRequest(message: string, status = 400): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' satisfies ErrorCode, http: { status } } });
}

/** A public error, as it is sent. */
export interface Refusal {
  readonly status: number;
  readonly code: string | undefined;
  readonly message: string;
  /** Seconds after which the client may send the request again. */
  readonly retryAfter: number;
}

export interface ErrorBody {
  readonly body: string;
  readonly mediaType: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers with a public error: as a page if `pageOf` makes one, in GraphQL's format under /graphql, else as text. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  error: Error,
  retryAfter = defaultRetryAfter,
  pageOf: (request: IncomingMessage, refusal: Refusal) => ErrorBody | null = () => null,
): void {
  if (response.headersSent || response.destroyed) return;
  const status = statusOf(error);
  if (mayTryAgain(status)) response.setHeader('Retry-After', String(retryAfter));
  response.setHeader('Cache-Control', 'no-store');
  if (!request.complete && isLong(request)) response.setHeader('Connection', 'close');
  const refusal = { status, code: codeOf(error), message: error.message, retryAfter };
  const { body, mediaType, headers } = pageOf(request, refusal) ?? plainBody(request, refusal);
  response.writeHead(status, {
    ...headers,
    'Content-Type': `${mediaType}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}

function plainBody(request: IncomingMessage, { message, code }: Refusal): ErrorBody {
  if (pathOf(request) !== '/graphql') return { body: `${message}\n`, mediaType: 'text/plain' };
  return {
    body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
    mediaType: graphqlMediaType(request.headers.accept) ?? 'application/json',
  };
}

/** Whether the request has a large body. A small one is read to its end, so that the connection can stay open. */
function isLong({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 100_000;
}

/** Whether the same request may succeed later. */
export function mayTryAgain(status: number | null): boolean {
  return status === 429 || status === 503;
}

/** The code of an error that is sent. */
export function codeOf(error: unknown): ErrorCode {
  if (error instanceof PublicError) return error.code;
  const code = error instanceof GraphQLError ? (error.extensions['code'] as ErrorCode | undefined) : undefined;
  return code ?? 'INTERNAL_SERVER_ERROR';
}
