import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { PublicError } from '../../domain/error.ts';
import { statusOf } from '../../schema/mask-error.ts';

/** Seconds after which a client may try again what the server could not do now, where nothing says it better. */
export const defaultRetryAfter = 1;

/** Which part of the address of a request is its path. */
export function pathOf({ url }: IncomingMessage): string {
  return url?.split('?', 1)[0] ?? '/';
}

/** Answers with an error that a client may see: as GraphQL says errors under /graphql, elsewhere as a text. */
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
  if (pathOf(request) === '/graphql') {
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify({ errors: [{ message: error.message, extensions: { code: codeOf(error) } }] }));
  } else {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(`${error.message}\n`);
  }
}

/** Whether a client has more to send than it is worth to wait for; what is short is read, and the connection kept. */
function isLong({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 100_000;
}

/** Whether a status says that the same request may succeed later. */
export function mayTryAgain(status: number): boolean {
  return status === 429 || status === 503;
}

function codeOf(error: Error): unknown {
  if (error instanceof PublicError) return error.code;
  return error instanceof GraphQLError ? error.extensions['code'] : undefined;
}
