import { PublicError } from '../../domain/error.ts';

/**
 * The deadline of a transaction passed while it waited for a lock. Usually another transaction holds the lock, but a database
 * that was paused meanwhile gives the same error.
 */
export class LockTimeout extends PublicError {
  constructor(options?: ErrorOptions) {
    super('TIMEOUT', 'Another transaction writes the same data. Wait until it has ended, then try again.', options);
    this.name = 'LockTimeout';
  }
}
