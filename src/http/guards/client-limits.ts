import type { BudgetLimits } from './client-budget.ts';
import type { ConnectionLimits } from './connections.ts';

/**
 * Longer than the 60 s for which common load balancers keep a connection to a server: if the server closed it first, a balancer
 * could send a request into the closing connection, and its client would get 502.
 */
export const defaultKeepAliveTimeoutMs = 65_000;

/** Limits per client and per server. 0 turns a limit off. */
export interface ClientLimits extends BudgetLimits, ConnectionLimits {
  /** IP addresses and networks (CIDR) of proxies. */
  readonly trustedProxies: readonly string[];
  /** Maximum number of operations executed at the same time. */
  readonly executions: number;
  /** Delay of the event loop, in milliseconds, beyond which requests are refused. */
  readonly eventLoopDelayMs: number;
  /** Maximum size of all unread answers in memory, in megabytes. */
  readonly unreadMb: number;
  /** Milliseconds for which an idle connection stays open for another request. */
  readonly keepAliveTimeoutMs: number;
}

/** No limits: the default of `startServer`. The configuration sets the limits of a public server. */
export const noLimits: ClientLimits = {
  pointsPerMinute: 0,
  workSecondsPerMinute: 0,
  connections: 0,
  connectionsPerAddress: 0,
  trustedProxies: [],
  executions: 0,
  eventLoopDelayMs: 0,
  unreadMb: 0,
  keepAliveTimeoutMs: defaultKeepAliveTimeoutMs,
};
