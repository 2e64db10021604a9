import { PublicError } from '../domain/error.ts';

/** What one statement has read does not fit what another one gives: an import ended between them. */
export function dataChanged(): PublicError {
  return new PublicError('IMPORT_IN_PROGRESS', 'The data has just changed. Ask again.');
}
