import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Bytes that are sent at a time: small enough to see whether a client reads, and to leave the rest in the cache. */
export const sentAtOnce = 64 * 1024;

/** Sends bytes as fast as the client takes them, and ends the response. Rejects with nothing when the client goes away. */
export async function sendBytes(response: ServerResponse, parts: readonly Buffer[]): Promise<void> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length <= sentAtOnce) {
    response.end(parts.length === 1 ? parts[0] : Buffer.concat(parts));
    return;
  }
  await sendPieces(response, slices(parts));
}

/** Sends pieces as fast as the client takes them; when it goes away, no more are made. */
export async function sendPieces(
  response: ServerResponse,
  pieces: Iterable<Buffer> | AsyncIterable<Buffer>,
): Promise<void> {
  try {
    await pipeline(Readable.from(pieces, { objectMode: false }), response);
  } catch (error) {
    // Who closes the connection needs no answer; any other failure is the server's.
    if (!isGone(error)) throw error;
  }
}

function* slices(parts: readonly Buffer[]): Iterable<Buffer> {
  for (const part of parts) {
    for (let start = 0; start < part.length; start += sentAtOnce) yield part.subarray(start, start + sentAtOnce);
  }
}

function isGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'EPIPE' || code === 'ECONNRESET';
}
