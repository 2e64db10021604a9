import type { Pin } from '../../answers/version.ts';
import type { RequestGuard } from '../guards/request-guard.ts';
import type { RequestScope } from '../request-scope.ts';

/** One attempt at a request. A request is attempted again when an import changes the data meanwhile. */
export interface Attempt {
  readonly scope: RequestScope;
  readonly pin: Pin;
}

/** The context of Yoga's plugins. `guard.spend` charges the cost of an operation to the client. */
export interface GuardedAttempt extends Attempt {
  readonly guard: RequestGuard;
}
