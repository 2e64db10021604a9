import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface RawConnection {
  readonly socket: Socket;
  /** All that has come, once the server has closed the connection. */
  readonly closed: Promise<string>;
  /** Waits until what has come matches. */
  received(pattern: RegExp): Promise<string>;
}

/** A connection that sends what it is told to, and no more. `from` is an address of this machine: 127.0.0.2. */
export async function connectRaw(url: string, sent = '', from?: string): Promise<RawConnection> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), ...(from === undefined ? {} : { localAddress: from }) });
  let text = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    text += chunk;
  });
  // A connection that the server resets is closed too.
  socket.on('error', () => {});
  const closed = once(socket, 'close').then(() => text);
  await Promise.race([once(socket, 'connect'), closed]);
  if (sent !== '') socket.write(sent);
  const received = async (pattern: RegExp) => {
    while (!pattern.test(text)) {
      const ended = await Promise.race([once(socket, 'data').then(() => false), closed.then(() => true)]);
      if (ended && !pattern.test(text)) throw new Error(`The connection was closed before ${pattern}: ${text}`);
    }
    return text;
  };
  return { socket, closed, received };
}

/** A request as text; every header of it must be given. */
export function rawRequest(method: string, path: string, headers: readonly string[], body = ''): string {
  return [`${method} ${path} HTTP/1.1`, ...headers, '', body].join('\r\n');
}
