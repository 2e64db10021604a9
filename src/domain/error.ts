/** Stable codes of public errors. Clients may rely on them. */
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
 * An error whose message is shown to users: it says what is wrong and what to do. All other errors are masked in answers and
 * logged.
 */
export class PublicError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PublicError';
    this.code = code;
  }
}
