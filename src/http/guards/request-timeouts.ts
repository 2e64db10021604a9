import type { Server } from 'node:http';
import type { EventLoopDelay } from './event-loop-delay.ts';

/** Milliseconds between two checks for incomplete requests. Node's default: 30,000. */
export const connectionsCheckingInterval = 1_000;

/** Time limits for sending the headers, and the whole request. Slower clients are answered 408 at the next check. */
const headersTimeoutMs = 5_000;
const requestTimeoutMs = 6_500;

/**
 * Limits the time that a client may take to send its request. Time during which the event loop was blocked does not count. An
 * idle connection stays open for `keepAliveTimeoutMs`: the limit on headers counts from the first byte of a request, so it can be
 * shorter.
 *
 * Node compares wall-clock time before it reads from its connections. After a block, it would answer 408 to requests that
 * arrived during the block. Node reads both timeouts at each check, and 0 turns them off: they are 0 at the first check
 * after a block, and by the next check the requests have been read.
 */
export function limitRequestTimes(server: Server, delay: EventLoopDelay, keepAliveTimeoutMs: number): void {
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
  // The same for an idle connection: its next request may have arrived, but may not have been read yet.
  server.on('timeout', (socket) => {
    if (delay.wasBlocked(connectionsCheckingInterval)) socket.setTimeout(connectionsCheckingInterval);
    else socket.destroy();
  });
}
