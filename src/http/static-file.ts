import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { acceptsGzip } from './compression.ts';
import type { RequestGuard } from './guards/request-guard.ts';
import { sendBytes } from './send-bytes.ts';

const unpack = promisify(gunzip);

/** A file whose name holds a hash of its content, so that browsers may keep it for ever. */
export interface StaticFile {
  readonly type: string;
  readonly gzip: Buffer;
  /** The file as it is, once somebody has asked for it who takes no gzip: every browser does. */
  plain?: Promise<Buffer>;
}

/** Answers a GET or HEAD with a file. */
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
