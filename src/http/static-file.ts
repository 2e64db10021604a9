import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { acceptsGzip } from './compression.ts';
import type { RequestGuard } from './guards/request-guard.ts';
import { sendBytes } from './send-bytes.ts';

const unpack = promisify(gunzip);

/** A file whose name contains a hash of its content, so browsers may cache it forever. */
export interface StaticFile {
  readonly type: string;
  readonly gzip: Buffer;
  /** The uncompressed file. Set when a client that does not accept gzip first requests it. */
  plain?: Promise<Buffer>;
}

/** Answers a GET or HEAD request with a file. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: StaticFile,
  guard: Pick<RequestGuard, 'hold'>,
): Promise<void> {
  const compressed = acceptsGzip(request.headers['accept-encoding']);
  if (!compressed) file.plain ??= unpack(file.gzip);
  const body = compressed ? file.gzip : ((await file.plain) ?? file.gzip);
  guard.hold(body);
  response.writeHead(200, {
    'Content-Type': file.type,
    ...(compressed ? { 'Content-Encoding': 'gzip' } : {}),
    'Content-Length': body.length,
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
  });
  if (request.method === 'HEAD') response.end();
  else await sendBytes(response, [body]);
}
