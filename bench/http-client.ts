import { connect, type Socket } from 'node:net';

export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

/**
 * One HTTP/1.1 connection that is kept, for one request at a time. What a client costs stands in every time measured: this
 * one does no more than to send bytes and to find the end of the answer.
 */
export interface Connection {
  ask(request: Buffer): Promise<HttpAnswer>;
  close(): void;
}

/** The bytes of a POST of JSON, made before its time is taken. */
export function post(url: URL, body: unknown): Buffer {
  const text = JSON.stringify(body);
  const lines = [
    `POST ${url.pathname} HTTP/1.1`,
    `Host: ${url.host}`,
    'Content-Type: application/json',
    'Accept: application/json',
    `Content-Length: ${Buffer.byteLength(text)}`,
    '',
    text,
  ];
  return Buffer.from(lines.join('\r\n'), 'utf8');
}

export async function openConnection(url: URL): Promise<Connection> {
  const socket: Socket = connect(Number(url.port), url.hostname);
  socket.setNoDelay(true);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  let received: Buffer = Buffer.alloc(0);
  let pending: { resolve(answer: HttpAnswer): void; reject(error: Error): void } | undefined;
  const fail = (error: Error) => {
    pending?.reject(error);
    pending = undefined;
  };
  socket.on('error', fail);
  socket.on('close', () => fail(new Error(`${url.host} closed the connection.`)));
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const answer = wholeAnswer(received);
    if (answer === undefined) return;
    received = Buffer.alloc(0);
    pending?.resolve(answer);
    pending = undefined;
  });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        pending = { resolve, reject };
        socket.write(request);
      }),
    close: () => {
      socket.removeAllListeners('close');
      socket.destroy();
    },
  };
}

/** The answer, once all of it is there: its length is declared, or its chunks end with an empty one. */
export function wholeAnswer(received: Buffer): HttpAnswer | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const head = received.toString('latin1', 0, end);
  const status = Number(head.slice(9, 12));
  const start = end + 4;
  const declared = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (declared !== undefined) {
    const length = Number(declared);
    return received.length - start < length
      ? undefined
      : { status, body: received.toString('utf8', start, start + length) };
  }
  const body = joinedChunks(received, start);
  return body === undefined ? undefined : { status, body };
}

function joinedChunks(received: Buffer, start: number): string | undefined {
  const chunks: Buffer[] = [];
  for (let place = start; ; ) {
    const lineEnd = received.indexOf('\r\n', place);
    if (lineEnd === -1) return undefined;
    const length = Number.parseInt(received.toString('latin1', place, lineEnd), 16);
    const chunkEnd = lineEnd + 2 + length;
    if (received.length < chunkEnd + 2) return undefined;
    if (length === 0) return Buffer.concat(chunks).toString('utf8');
    chunks.push(received.subarray(lineEnd + 2, chunkEnd));
    place = chunkEnd + 2;
  }
}
