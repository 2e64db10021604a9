/** What a caller can do about an error, as a stable code that clients may switch on. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'PATH_TOO_LONG'
  | 'DATA_INVALID'
  | 'CONFIG_INVALID'
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_FOREIGN'
  | 'DATABASE_MEMORY'
  | 'IMPORT_IN_PROGRESS'
  | 'IMPORT_FAILED'
  | 'TIMEOUT'
  | 'TOO_EXPENSIVE'
  | 'TOO_MANY_REQUESTS'
  | 'OVERLOADED';

/**
 * An error whose message is meant for the person who caused it: it names what was wrong and what to do.
 * Every other error is masked at the border and logged with its cause.
 */
export class PublicError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PublicError';
    this.code = code;
  }
}
