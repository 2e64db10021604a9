import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EventLoopTurns } from '../../concurrency/event-loop-turns.ts';
import { hasTag } from '../entity-tag.ts';
import { exposedHeaders } from '../guards/safety-headers.ts';
import { chunkBytes, sendChunks } from '../send-bytes.ts';

/** A file whose content never changes at its URL. */
export interface DownloadedFile {
  /** The name under which browsers save it: ASCII without quotes. */
  readonly fileName: string;
  readonly mediaType: string;
  /** Identifies the content, such as the version of the data: letters, digits, hyphens. */
  readonly tag: string;
}

/** Scripts of any site may read the file and these headers. */
const corsHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': ['Content-Disposition', ...exposedHeaders].join(', '),
};

/**
 * Answers a request for a file: the content to GET, the headers to HEAD, and 304 to a client that has the file.
 *
 * `pieces` is called only if the content is sent. Pieces are read as fast as the client reads, and no more once the client
 * disconnects. If `pieces` gives undefined, the function sends nothing and returns false.
 */
export async function sendDownloadedFile(
  request: IncomingMessage,
  response: ServerResponse,
  { fileName, mediaType, tag }: DownloadedFile,
  pieces: () => Promise<Iterable<string | Uint8Array> | undefined>,
  turns: EventLoopTurns,
): Promise<boolean> {
  if (request.method === 'OPTIONS') {
    const allowed = { 'Access-Control-Allow-Methods': 'GET, HEAD', 'Access-Control-Allow-Headers': '*' };
    response.writeHead(204, { ...corsHeaders, ...allowed, 'Access-Control-Max-Age': '86400' }).end();
    return true;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...corsHeaders, Allow: 'GET, HEAD, OPTIONS' }).end();
    return true;
  }
  const cacheHeaders = {
    ...corsHeaders,
    // The URL contains the version of the data, so its content never changes.
    'Cache-Control': 'public, max-age=31536000, immutable',
    ETag: `"${tag}"`,
  };
  if (hasTag(request.headers['if-none-match'], cacheHeaders.ETag)) {
    response.writeHead(304, cacheHeaders).end();
    return true;
  }
  const headers = {
    ...cacheHeaders,
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${fileName}"`,
  };
  if (request.method === 'HEAD') {
    response.writeHead(200, headers).end();
    return true;
  }
  const content = await pieces();
  if (content === undefined) return false;
  response.writeHead(200, headers);
  await sendChunks(response, chunksOf(content, turns));
  return true;
}

/** Longest time in milliseconds that one file is written before the event loop handles other work. */
const turnMs = 3;

async function* chunksOf(pieces: Iterable<string | Uint8Array>, turns: EventLoopTurns): AsyncIterable<Buffer> {
  let pending: Buffer[] = [];
  let bytes = 0;
  let turnStart = performance.now();
  for (const piece of pieces) {
    const part = Buffer.from(piece as string);
    pending.push(part);
    bytes += part.length;
    if (bytes >= chunkBytes) {
      yield Buffer.concat(pending);
      pending = [];
      bytes = 0;
    } else if (performance.now() - turnStart < turnMs) continue;
    // Without this, a client that reads fast would block all other requests until the end of the file.
    await turns.next();
    turnStart = performance.now();
  }
  if (bytes > 0) yield Buffer.concat(pending);
}
