import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface RawConnection {
  readonly socket: Socket;
  /** Resolves when the server closes the connection, with all that was received. */
  readonly closed: Promise<string>;
  /** Waits until the received text matches. */
  received(pattern: RegExp): Promise<string>;
}

/** Opens a TCP connection and sends a text. `from`: local address of the connection, such as 127.0.0.2. */
export async function connectRaw(url: string, sent = '', from?: string): Promise<RawConnection> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), ...(from === undefined ? {} : { localAddress: from }) });
  let text = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    text += chunk;
  });
  // A reset also closes the connection.
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

/** The text of an HTTP request. It has no headers but these. */
export function rawRequest(method: string, path: string, headers: readonly string[], body = ''): string {
  return [`${method} ${path} HTTP/1.1`, ...headers, '', body].join('\r\n');
}
