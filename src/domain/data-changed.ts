import { PublicError } from './error.ts';

/** The error of a read that an import has overtaken: what was read may mix two versions of the data. */
export function dataChanged(): PublicError {
  return new PublicError('IMPORT_IN_PROGRESS', 'The data is being updated. Repeat the request in a second.');
}

export function isDataChanged(error: unknown): boolean {
  return error instanceof PublicError && error.code === 'IMPORT_IN_PROGRESS';
}
