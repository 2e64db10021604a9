import { GraphQLError } from 'graphql';
import { type ErrorCode, PublicError } from '../domain/error.ts';

/** The HTTP status of each error code that clients can get. */
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
 * Converts any error into one for clients. It keeps the message and code of a `PublicError`, and GraphQL's own errors
 * (syntax, validation). It replaces any other error by a neutral one, and logs the original with its cause.
 *
 * Connection failures of the database are logged in full for operators. Clients get a message without address and user.
 */
export function maskError(error: unknown, log: (error: unknown) => void): Error {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  const located = error instanceof GraphQLError ? error : undefined;
  if (cause instanceof PublicError) {
    const status = statuses[cause.code];
    const isClientError = status !== undefined && status < 500;
    // An overloaded server refuses many requests. Logging each one would add to the load.
    if (!isClientError && cause.code !== 'OVERLOADED') log(cause);
    const message =
      cause.code === 'DATABASE_UNAVAILABLE' ? 'The data is currently unavailable. Try again later.' : cause.message;
    return locate(message, located, {
      code: cause.code,
      ...(status === undefined ? {} : { http: { status } }),
    });
  }
  if (located !== undefined && (cause === undefined || cause instanceof GraphQLError)) return located;
  log(cause);
  return locate('The server failed on this request. The error has been logged.', located, {
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

/** The HTTP status of a masked error or of a `PublicError`. */
export function statusOf(masked: Error): number {
  if (masked instanceof PublicError) return statuses[masked.code] ?? 500;
  const http = masked instanceof GraphQLError ? masked.extensions['http'] : undefined;
  return (http as { readonly status?: number } | undefined)?.status ?? 500;
}
