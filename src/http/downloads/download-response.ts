import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EventLoopTurns } from '../../concurrency/event-loop-turns.ts';
import { hasTag } from '../entity-tag.ts';
import { exposedHeaders } from '../guards/safety-headers.ts';
import { sendPieces, sentAtOnce } from '../send-bytes.ts';

/** A file that never changes under its address. */
export interface DownloadedFile {
  /** The name under which browsers save it: ASCII without quotes. */
  readonly fileName: string;
  readonly mediaType: string;
  /** Of what the content is made, such as the version of the data: letters, digits, hyphens. */
  readonly tag: string;
}

/** Any site may read the file and these headers of it. */
const shared = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': ['Content-Disposition', ...exposedHeaders].join(', '),
};

/**
 * Answers a request for a file: whole to GET, its headers alone to HEAD, nothing new to who has it already.
 *
 * The pieces are asked for only when they are sent, and sent as fast as the client takes them; when the client goes away,
 * no more are made. False, and nothing is sent, when there turn out to be none.
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
    response.writeHead(204, { ...shared, ...allowed, 'Access-Control-Max-Age': '86400' }).end();
    return true;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...shared, Allow: 'GET, HEAD, OPTIONS' }).end();
    return true;
  }
  const kept = {
    ...shared,
    // The name holds the version: the content at this address never changes.
    'Cache-Control': 'public, max-age=31536000, immutable',
    ETag: `"${tag}"`,
  };
  if (hasTag(request.headers['if-none-match'], kept.ETag)) {
    response.writeHead(304, kept).end();
    return true;
  }
  const headers = {
    ...kept,
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
  await sendPieces(response, buffered(content, turns));
  return true;
}

/** Milliseconds for which a file is written before others have their turn: several are written at the same time. */
const turnMs = 3;

async function* buffered(pieces: Iterable<string | Uint8Array>, turns: EventLoopTurns): AsyncIterable<Buffer> {
  let waiting: Buffer[] = [];
  let bytes = 0;
  let turn = performance.now();
  for (const piece of pieces) {
    const part = Buffer.from(piece as string);
    waiting.push(part);
    bytes += part.length;
    if (bytes >= sentAtOnce) {
      yield Buffer.concat(waiting);
      waiting = [];
      bytes = 0;
    } else if (performance.now() - turn < turnMs) continue;
    // A client that takes everything at once would else keep the others waiting until the end of the file.
    await turns.next();
    turn = performance.now();
  }
  if (bytes > 0) yield Buffer.concat(waiting);
}
