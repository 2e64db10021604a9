import { GraphQLError } from 'graphql';
import { type ErrorCode, PublicError } from '../domain/error.ts';

/** The HTTP status that tells a client library what GraphQL's errors say in words. */
export const statuses: Partial<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  PATH_TOO_LONG: 400,
  DATABASE_UNAVAILABLE: 503,
  DATABASE_MEMORY: 503,
  IMPORT_IN_PROGRESS: 503,
  TIMEOUT: 503,
  TOO_EXPENSIVE: 400,
  TOO_MANY_REQUESTS: 429,
  OVERLOADED: 503,
};

/**
 * Turns whatever a resolver threw into what a client may see: the message and code of a `PublicError`, the message of
 * GraphQL's own errors (syntax, validation), and nothing of any other, which goes to the log with its cause.
 *
 * What keeps the database from answering is told to whoever runs the server, in the log: its address and user are
 * nothing to a client.
 */
export function maskError(error: unknown, log: (error: unknown) => void): Error {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  const located = error instanceof GraphQLError ? error : undefined;
  if (cause instanceof PublicError) {
    const status = statuses[cause.code];
    const askedAmiss = status !== undefined && status < 500;
    // Where there is too much to do, there are many who are told so: each in the log would be more to do.
    if (!askedAmiss && cause.code !== 'OVERLOADED') log(cause);
    const message =
      cause.code === 'DATABASE_UNAVAILABLE' ? 'The data is not available now. Try again later.' : cause.message;
    return locate(message, located, {
      code: cause.code,
      ...(status === undefined ? {} : { http: { status } }),
    });
  }
  if (located !== undefined && (cause === undefined || cause instanceof GraphQLError)) return located;
  log(cause);
  return locate('The server failed on this request. It has been logged.', located, {
    code: 'INTERNAL_SERVER_ERROR',
    http: { status: 500 },
  });
}

function locate(message: string, at: GraphQLError | undefined, extensions: Record<string, unknown>): GraphQLError {
  return new GraphQLError(message, {
    nodes: at?.nodes ?? null,
    source: at?.source ?? null,
    positions: at?.positions ?? null,
    path: at?.path ?? null,
    extensions,
  });
}

/** The HTTP status of a masked error, or of one that is meant for clients. */
export function statusOf(masked: Error): number {
  if (masked instanceof PublicError) return statuses[masked.code] ?? 500;
  const http = masked instanceof GraphQLError ? masked.extensions['http'] : undefined;
  return (http as { readonly status?: number } | undefined)?.status ?? 500;
}
