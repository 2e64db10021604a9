import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { MaybePromise } from '../domain/maybe-promise.ts';

/** Bytes written at a time. Small chunks show whether the client reads, and avoid a second copy of a cached answer. */
export const chunkBytes = 64 * 1024;

/** Sends bytes as fast as the client reads them, and ends the response. Resolves as well if the client disconnects. */
export function sendBytes(response: ServerResponse, parts: readonly Buffer[]): MaybePromise<void> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length > chunkBytes) return sendChunks(response, chunksOf(parts));
  response.end(parts.length === 1 ? parts[0] : Buffer.concat(parts));
}

/** Sends chunks as fast as the client reads them. When the client disconnects, it stops reading from `chunks`. */
export async function sendChunks(
  response: ServerResponse,
  chunks: Iterable<Buffer> | AsyncIterable<Buffer>,
): Promise<void> {
  try {
    await pipeline(Readable.from(chunks, { objectMode: false }), response);
  } catch (error) {
    // A client that has disconnected needs no answer. Any other error is the server's.
    if (!isDisconnect(error)) throw error;
  }
}

function* chunksOf(parts: readonly Buffer[]): Iterable<Buffer> {
  for (const part of parts) {
    for (let start = 0; start < part.length; start += chunkBytes) yield part.subarray(start, start + chunkBytes);
  }
}

function isDisconnect(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'EPIPE' || code === 'ECONNRESET';
}
