import { PublicError } from '../../domain/error.ts';

/**
 * The deadline of a transaction passed while it waited for a lock of another. That one need not be at fault: a database
 * that stood still meanwhile gives the same error once it goes on.
 */
export class LockTimeout extends PublicError {
  constructor(options?: ErrorOptions) {
    super('TIMEOUT', 'Another transaction writes the same data. Wait until it has ended, then try again.', options);
    this.name = 'LockTimeout';
  }
}
