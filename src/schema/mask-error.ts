import { GraphQLError } from 'graphql';
import { PublicError } from '../domain/error.ts';
import { type ErrorCode, errorCodeTable } from '../domain/error-codes.ts';

/**
 * Converts any error into one for clients, with a code. It keeps the message and code of a `PublicError`, and GraphQL's own
 * errors (syntax, validation). It replaces any other error by a neutral one, and logs the original with its cause.
 *
 * Connection failures of the database are logged in full for operators. Clients get a message without address and user.
 */
export function maskError(error: unknown, log: (error: unknown) => void): Error {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  const located = error instanceof GraphQLError ? error : undefined;
  if (cause instanceof PublicError) {
    const { status } = errorCodeTable[cause.code];
    const isClientError = status !== null && status < 500;
    // An overloaded server refuses many requests. Logging each one would add to the load.
    if (!isClientError && cause.code !== 'OVERLOADED') log(cause);
    const message =
      cause.code === 'DATABASE_UNAVAILABLE' ? 'The data is currently unavailable. Try again later.' : cause.message;
    return locate(message, located, {
      code: cause.code,
      ...(status === null ? {} : { http: { status } }),
    });
  }
  if (located !== undefined && (cause === undefined || cause instanceof GraphQLError)) return withCode(located);
  log(cause);
  return locate('The server failed on this request. The error has been logged.', located, {
    code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode,
    http: { status: 500 },
  });
}

/** GraphQL itself gives no code to an argument that it cannot coerce during the execution. */
function withCode(error: GraphQLError): GraphQLError {
  if (error.extensions['code'] !== undefined) return error;
  const code: ErrorCode = 'BAD_USER_INPUT';
  return locate(error.message, error, { ...error.extensions, code, http: { status: errorCodeTable[code].status } });
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
  if (masked instanceof PublicError) return errorCodeTable[masked.code].status ?? 500;
  const http = masked instanceof GraphQLError ? masked.extensions['http'] : undefined;
  return (http as { readonly status?: number } | undefined)?.status ?? 500;
}
