import type { ErrorCode } from './error-codes.ts';

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
