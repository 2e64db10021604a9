import { type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorCode } from '../../domain/error-codes.ts';
import type { Connections } from './connections.ts';
import { safetyHeaders } from './safety-headers.ts';

const messages: Readonly<Record<number, string>> = {
  400: 'The request is not valid HTTP.',
  408: 'The request took too long to arrive.',
  431: 'The URL and the headers exceed their common limit of 16 kB. Send long documents by POST.',
};

/**
 * Answers requests that Node's parser refuses or that do not arrive in time, with the headers of all other answers and an error
 * in GraphQL's format: what they were meant for is unknown, and a client of the API can read it.
 */
export function answerClientErrors(
  server: Server,
  connections: Connections,
  refused: (reason: 'malformed' | 'slow request') => void = () => {},
): void {
  // Node reports each further piece that arrives after an error. The first report decides what becomes of the connection.
  const ending = new WeakSet<Socket>();
  server.on('clientError', (error: NodeJS.ErrnoException, stream) => {
    const socket = stream as Socket;
    if (ending.has(socket)) return;
    ending.add(socket);
    const [current, ...more] = connections.responsesOf(socket);
    const isTimeout = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
    // A client that has gone is not refused.
    if (error.code !== 'ECONNRESET') refused(isTimeout ? 'slow request' : 'malformed');
    if (current !== undefined && (more.length > 0 || current.req.complete)) {
      // Earlier requests on this connection are answered first. Then the connection is closed.
      const last = more.at(-1) ?? current;
      if (!last.headersSent) last.setHeader('Connection', 'close');
      last.once('close', () => socket.destroy());
    } else if (!socket.writable || current?.headersSent === true) {
      socket.destroy();
    } else {
      const status = isTimeout ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
      socket.end(rawResponse(status));
      // Sends the answer, then closes the connection without reading more.
      socket.destroySoon();
    }
  });
}

function rawResponse(status: number): string {
  const extensions = { code: 'BAD_REQUEST' satisfies ErrorCode };
  const body = JSON.stringify({ errors: [{ message: messages[status], extensions }] });
  const headers = {
    ...safetyHeaders,
    'Content-Type': 'application/json; charset=utf-8',
    // Scripts of other sites may read this as they may read all answers of the API.
    'Access-Control-Allow-Origin': '*',
    'Content-Length': String(Buffer.byteLength(body)),
    'Cache-Control': 'no-store',
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `${[`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines].join('\r\n')}\r\n\r\n${body}`;
}
