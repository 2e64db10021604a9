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

/** Answers with a public error: in GraphQL's format under /graphql, elsewhere as text. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  error: Error,
  retryAfter = defaultRetryAfter,
): void {
  if (response.headersSent || response.destroyed) return;
  const status = statusOf(error);
  if (mayTryAgain(status)) response.setHeader('Retry-After', String(retryAfter));
  response.setHeader('Cache-Control', 'no-store');
  if (!request.complete && isLong(request)) response.setHeader('Connection', 'close');
  const isGraphQL = pathOf(request) === '/graphql';
  const body = isGraphQL
    ? JSON.stringify({ errors: [{ message: error.message, extensions: { code: codeOf(error) } }] })
    : `${error.message}\n`;
  const mediaType = isGraphQL ? (graphqlMediaType(request.headers.accept) ?? 'application/json') : 'text/plain';
  response.writeHead(status, {
    'Content-Type': `${mediaType}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}

/** Whether the request has a large body. A small one is read to its end, so that the connection can stay open. */
function isLong({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 100_000;
}

/** Whether the same request may succeed later. */
export function mayTryAgain(status: number | null): boolean {
  return status === 429 || status === 503;
}

function codeOf(error: Error): unknown {
  if (error instanceof PublicError) return error.code;
  return error instanceof GraphQLError ? error.extensions['code'] : undefined;
}
