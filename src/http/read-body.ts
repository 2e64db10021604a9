import type { IncomingMessage } from 'node:http';

/** The body as text. Undefined if it is too large, or if the client disconnected: that client gets no answer anyway. */
export function readBody(request: IncomingMessage, maximumBytes: number): Promise<string | undefined> {
  return readAs((body) => body.toString('utf8'), request, maximumBytes);
}

/** As `readBody`, in bytes. If the body is too large, the stream stays open, so the client can read the error. */
export function readBodyBytes(request: IncomingMessage, maximumBytes: number): Promise<Buffer | undefined> {
  return readAs((body) => body, request, maximumBytes);
}

function readAs<Body>(
  convert: (body: Buffer) => Body,
  request: IncomingMessage,
  maximumBytes: number,
): Promise<Body | undefined> {
  // By events: an async iterator takes a dozen promises for one chunk.
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const finish = (body: Body | undefined) => {
      request.off('data', add).off('end', end).off('error', fail).off('close', leave);
      resolve(body);
    };
    const add = (chunk: Buffer) => {
      bytes += chunk.length;
      chunks.push(chunk);
      if (bytes <= maximumBytes) return;
      request.pause();
      finish(undefined);
    };
    const end = () =>
      finish(convert(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)));
    const leave = () => finish(undefined);
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET') leave();
      else reject(error);
    };
    request.on('data', add).on('end', end).on('error', fail).on('close', leave);
    if (request.destroyed) leave();
  });
}
