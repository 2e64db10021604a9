import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { hasTag } from './entity-tag.ts';
import type { RequestGuard } from './guards/request-guard.ts';
import { acceptedCoding } from './negotiation.ts';
import { sendBytes } from './send-bytes.ts';

const unpack = promisify(gunzip);

/** A file that is compressed before the first request for it. */
export interface StaticFile {
  readonly type: string;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
  /** Entity tag of the content, in quotes: clients revalidate. Without it, the name contains a hash, and they need not. */
  readonly tag?: string;
  /** The uncompressed file. Set when a client that accepts neither coding first requests it. */
  plain?: Promise<Buffer>;
}

const codings = ['br', 'gzip'] as const;

/** Answers a GET or HEAD request with a file. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: StaticFile,
  guard: Pick<RequestGuard, 'hold'>,
): Promise<void> {
  const { tag } = file;
  const caching = {
    Vary: 'Accept-Encoding',
    'Cache-Control': tag === undefined ? 'public, max-age=31536000, immutable' : 'no-cache',
    // A weak tag, because all codings share it.
    ...(tag === undefined ? {} : { ETag: `W/${tag}` }),
  };
  if (tag !== undefined && hasTag(request.headers['if-none-match'], tag)) {
    response.writeHead(304, caching).end();
    return;
  }
  const coding = acceptedCoding(request.headers['accept-encoding'], codings);
  const body = coding === 'br' ? file.brotli : coding === 'gzip' ? file.gzip : await plainOf(file);
  guard.hold(body);
  response.writeHead(200, {
    ...caching,
    'Content-Type': file.type,
    ...(coding === undefined ? {} : { 'Content-Encoding': coding }),
    'Content-Length': body.length,
  });
  if (request.method === 'HEAD') response.end();
  else await sendBytes(response, [body]);
}

function plainOf(file: StaticFile): Promise<Buffer> {
  file.plain ??= unpack(file.gzip);
  return file.plain;
}
