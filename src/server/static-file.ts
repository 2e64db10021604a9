import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** A file whose name holds a hash of its content, so that browsers may keep it for ever. */
export interface StaticFile {
  readonly type: string;
  readonly gzip: Buffer;
}

export function sendFile(request: IncomingMessage, response: ServerResponse, file: StaticFile): void {
  const compressed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  // Every browser takes gzip; what stands between it and us may not, and then pays with our time.
  const body = compressed ? file.gzip : gunzipSync(file.gzip);
  response.writeHead(200, {
    'Content-Type': file.type,
    ...(compressed ? { 'Content-Encoding': 'gzip' } : {}),
    'Content-Length': body.length,
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(body);
}
