import type { IncomingMessage } from 'node:http';

/** The body as text. Undefined if it is too large, or if the client disconnected: that client gets no answer anyway. */
export async function readBody(request: IncomingMessage, maximumBytes: number): Promise<string | undefined> {
  return (await readBodyBytes(request, maximumBytes))?.toString('utf8');
}

/** As `readBody`, in bytes. */
export async function readBodyBytes(request: IncomingMessage, maximumBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    // If the loop ends early, the stream stays open, so the client can read the error.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      bytes += (chunk as Buffer).length;
      if (bytes > maximumBytes) return undefined;
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ECONNRESET') return undefined;
    throw error;
  }
  return Buffer.concat(chunks);
}
