import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';

/** Opens a connection. `from`: its local address. Later errors are ignored: the caller observes the end of the connection. */
export async function openSocket(url: string, from = '127.0.0.1'): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect({ port: Number(port), host: hostname, localAddress: from });
  await once(socket, 'connect');
  return socket.on('error', () => {});
}

export interface Exchange {
  /** Undefined if the connection was closed without an answer. */
  readonly status: number | undefined;
  readonly text: string;
  readonly ms: number;
}

/** Sends bytes on a new connection and reads until an answer has begun or the server closes the connection. */
export async function exchange(url: string, bytes: string | Buffer, waitMs: number): Promise<Exchange> {
  const socket = await openSocket(url);
  const started = performance.now();
  let text = '';
  const answered = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`No answer within ${waitMs} ms, and not closed.`)), waitMs);
    const end = () => {
      clearTimeout(late);
      resolve();
    };
    socket.setEncoding('latin1').on('data', (part: string) => {
      text += part;
      // The headers and the body of an error arrive together, or shortly after each other.
      if (text.includes('\r\n\r\n')) setTimeout(end, 20);
    });
    socket.once('close', end);
  });
  try {
    await Promise.race([answered, writeUntil(socket, Buffer.from(bytes), () => text !== '')]);
    await answered;
    const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
    return { status: status === undefined ? undefined : Number(status), text, ms: performance.now() - started };
  } finally {
    socket.destroy();
  }
}

const pieceBytes = 65_536;

/** Writes bytes like a client that reads while it sends: it stops once the answer arrives. */
async function writeUntil(socket: Socket, bytes: Buffer, isAnswered: () => boolean): Promise<void> {
  for (let start = 0; start < bytes.length && socket.writable && !isAnswered(); start += pieceBytes) {
    const isFlushed = socket.write(bytes.subarray(start, start + pieceBytes));
    if (!isFlushed) await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => {});
    await setImmediate();
  }
}
