import type { BudgetLimits } from './client-budget.ts';
import type { ConnectionLimits } from './connections.ts';

/** What clients may take of a server. Each can be turned off by 0. */
export interface ClientLimits extends BudgetLimits, ConnectionLimits {
  /** Addresses and networks (CIDR) of proxies. */
  readonly trustedProxies: readonly string[];
  /** Operations that are executed at the same time. */
  readonly executions: number;
  /** Milliseconds by which the event loop may be late before requests are refused. */
  readonly eventLoopDelayMs: number;
  /** Memory for answers that clients have not read yet, in megabytes. */
  readonly unreadMb: number;
}

/** No limit: for who starts a server without saying any. The configuration has the limits of a public server. */
export const noLimits: ClientLimits = {
  pointsPerMinute: 0,
  workSecondsPerMinute: 0,
  connections: 0,
  connectionsPerAddress: 0,
  trustedProxies: [],
  executions: 0,
  eventLoopDelayMs: 0,
  unreadMb: 0,
};
