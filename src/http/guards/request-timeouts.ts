import type { Server } from 'node:http';
import type { EventLoopDelay } from './event-loop-delay.ts';

/** Milliseconds between two looks at connections whose request is not complete. Node's default is half a minute. */
export const connectionsCheckingInterval = 1_000;

/** A client that is slow to send its request is answered 408 within these milliseconds, and the interval. */
const headersTimeoutMs = 5_000;
const requestTimeoutMs = 6_500;

/** Milliseconds for which a connection is kept for a next request. */
const keepAliveTimeoutMs = 5_000;

/**
 * Bounds the time that a client may take to send its request, but does not count time for which the server was blocked.
 *
 * Node checks by the clock and before it reads from its connections: after a block, a request that had arrived long ago
 * and waited to be read would be answered 408. Node reads the two timeouts whenever it checks, and 0 lets all pass; by the
 * next check, what had arrived is read.
 */
export function limitRequestTimes(server: Server, delay: EventLoopDelay): void {
  const unlessBlocked = (timeoutMs: number): PropertyDescriptor => ({
    configurable: true,
    enumerable: true,
    get: () => (delay.wasBlocked(connectionsCheckingInterval) ? 0 : timeoutMs),
  });
  Object.defineProperties(server, {
    headersTimeout: unlessBlocked(headersTimeoutMs),
    requestTimeout: unlessBlocked(requestTimeoutMs),
  });
  server.keepAliveTimeout = keepAliveTimeoutMs;
  // The same for a connection that has waited for a next request: it may have come, and wait to be read.
  server.on('timeout', (socket) => {
    if (delay.wasBlocked(connectionsCheckingInterval)) socket.setTimeout(connectionsCheckingInterval);
    else socket.destroy();
  });
}
