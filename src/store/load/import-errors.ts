import { PublicError } from '../../domain/error.ts';
import { LockTimeout } from '../engines/lock-timeout.ts';
import { importInProgress } from './import-lock.ts';

/** Translates an error of the database into a `PublicError` that says what to do. Other errors are returned unchanged. */
export function explainImportError(error: unknown): unknown {
  if (error instanceof LockTimeout) return importInProgress(error);
  if (error instanceof PublicError) return error.code === 'DATABASE_MEMORY' ? tooLittleMemory(error) : error;
  if (!isDatabaseError(error)) return error;
  const message = error.message.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return new PublicError(
    'IMPORT_FAILED',
    `The database stopped the import (${error.code}: ${message}). ${remedy(error)}`,
    {
      cause: error,
    },
  );
}

/** Errors of both engines have a status code of ISO GQL. */
function isDatabaseError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'gqlStatus' in error && 'code' in error;
}

function remedy({ code }: { readonly code: string }): string {
  if (/ConstraintCreationFailed|ConstraintValidationFailed/.test(code)) {
    return 'Something else writes or has written this database. Empty it (MATCH (n) DETACH DELETE n), then import again.';
  }
  if (/TransientError/.test(code)) return 'This error is temporary: import again.';
  return 'Look at the log of the database, fix the problem, then import again.';
}

function tooLittleMemory(cause: PublicError): PublicError {
  return new PublicError(
    'DATABASE_MEMORY',
    'The database has too little memory to replace its data set in one transaction. Give it more ' +
      '(server.memory.heap.max_size, dbms.memory.transaction.total.max), or use seed --afresh: that removes ' +
      'the old data first, and queries fail until the new data is imported.',
    { cause },
  );
}
