import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { GraphParams, GraphRow } from '../../../../src/store/engines/graph-store.ts';
import { pack, type Structure, unpack } from './pack-stream.ts';

/** An error that the client gets with a code of Neo4j. */
export class BoltFailure extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export interface BoltTransaction {
  run(
    statement: string,
    params: GraphParams,
  ): Promise<{ readonly columns: readonly string[]; readonly rows: GraphRow[] }>;
  /** The bookmark of what was read or written. */
  commit(): Promise<string>;
  rollback(): void;
}

/** What a server answers. Errors: `BoltFailure`. */
export interface BoltHandler {
  begin(access: 'read' | 'write', bookmarks: readonly string[]): Promise<BoltTransaction>;
  /** The routing table: addresses by role. */
  route(): readonly { readonly role: 'ROUTE' | 'READ' | 'WRITE'; readonly addresses: readonly string[] }[];
}

export interface BoltServer {
  readonly address: string;
  /** Stops listening, and resets all connections. */
  stop(): Promise<void>;
}

/** Bolt 5.4, without TLS; every user is accepted. https://neo4j.com/docs/bolt/current/bolt/ */
export async function startBoltServer(handler: BoltHandler): Promise<BoltServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.setNoDelay(true).on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
    void converse(socket, handler);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.resetAndDestroy();
      await closed;
    },
  };
}

const handshakeBytes = 20;
const version = Buffer.from([0, 0, 4, 5]);

async function converse(socket: Socket, handler: BoltHandler): Promise<void> {
  const session = new Session(handler, (message) => socket.write(chunked(message)));
  let bytes: Buffer = Buffer.alloc(0);
  let isGreeted = false;
  try {
    for await (const chunk of socket) {
      bytes = Buffer.concat([bytes, chunk as Buffer]);
      if (!isGreeted) {
        if (bytes.length < handshakeBytes) continue;
        isGreeted = true;
        bytes = bytes.subarray(handshakeBytes);
        socket.write(version);
      }
      for (let read = firstMessage(bytes); read !== null; read = firstMessage(bytes)) {
        bytes = read.rest;
        await session.answer(unpack(read.message) as Structure);
      }
    }
  } catch {
    // The client, or the end of the server, has reset the connection.
  } finally {
    session.end();
    socket.destroy();
  }
}

/** The first message, without the sizes of its chunks. Null if it has not arrived as a whole. */
function firstMessage(bytes: Buffer): { readonly message: Buffer; readonly rest: Buffer } | null {
  const chunks: Buffer[] = [];
  for (let at = 0; at + 2 <= bytes.length; ) {
    const size = bytes.readUInt16BE(at);
    at += 2;
    if (size === 0 && chunks.length > 0) return { message: Buffer.concat(chunks), rest: bytes.subarray(at) };
    if (at + size > bytes.length) return null;
    if (size > 0) chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return null;
}

function chunked(message: Structure): Buffer {
  const bytes = pack(message);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 0xffff) {
    const chunk = bytes.subarray(at, at + 0xffff);
    const size = Buffer.alloc(2);
    size.writeUInt16BE(chunk.length);
    parts.push(size, chunk);
  }
  return Buffer.concat([...parts, Buffer.alloc(2)]);
}

const request = {
  ...{ goodbye: 0x02, reset: 0x0f, run: 0x10, begin: 0x11, commit: 0x12, rollback: 0x13 },
  ...{ discard: 0x2f, pull: 0x3f, route: 0x66 },
};
const response = { success: 0x70, record: 0x71, ignored: 0x7e, failure: 0x7f };

interface Metadata {
  readonly mode?: 'r';
  readonly bookmarks?: readonly string[];
}

/** The state of one connection. */
class Session {
  readonly #handler: BoltHandler;
  readonly #send: (message: Structure) => void;
  #transaction: BoltTransaction | undefined;
  /** Whether the transaction ends with its first statement. */
  #isAutoCommit = false;
  #rows: unknown[][] = [];
  #hasFailed = false;

  constructor(handler: BoltHandler, send: (message: Structure) => void) {
    this.#handler = handler;
    this.#send = send;
  }

  end(): void {
    this.#transaction?.rollback();
    this.#transaction = undefined;
    this.#rows = [];
  }

  async answer({ tag, fields }: Structure): Promise<void> {
    if (tag === request.reset) {
      this.end();
      this.#hasFailed = false;
    } else if (this.#hasFailed) {
      this.#send({ tag: response.ignored, fields: [] });
      return;
    }
    try {
      const metadata = await this.#metadataOf(tag, fields);
      this.#send({ tag: response.success, fields: [metadata] });
    } catch (error) {
      this.end();
      this.#hasFailed = true;
      const code = error instanceof BoltFailure ? error.code : 'Neo.DatabaseError.General.UnknownError';
      this.#send({ tag: response.failure, fields: [{ code, message: String((error as Error).message) }] });
    }
  }

  async #metadataOf(tag: number, fields: readonly unknown[]): Promise<object> {
    switch (tag) {
      case request.begin:
        this.#isAutoCommit = false;
        await this.#begin(fields[0] as Metadata);
        return {};
      case request.run: {
        if (this.#transaction === undefined) {
          this.#isAutoCommit = true;
          await this.#begin(fields[2] as Metadata);
        }
        const { columns, rows } = await this.#open().run(fields[0] as string, fields[1] as GraphParams);
        this.#rows = rows.map((row) => columns.map((column) => row[column]));
        return { fields: columns, t_first: 0 };
      }
      case request.discard:
      case request.pull: {
        const { n } = fields[0] as { readonly n: number };
        const pulled = n < 0 ? this.#rows : this.#rows.slice(0, n);
        this.#rows = this.#rows.slice(pulled.length);
        if (tag === request.pull) for (const row of pulled) this.#send({ tag: response.record, fields: [row] });
        if (this.#rows.length > 0) return { has_more: true };
        return { type: 'r', t_last: 0, db: 'neo4j', ...(this.#isAutoCommit ? await this.#commit() : {}) };
      }
      case request.commit:
        return this.#commit();
      case request.rollback:
        this.end();
        return {};
      case request.route:
        return { rt: { ttl: 300, db: 'neo4j', servers: this.#handler.route() } };
      default:
        // HELLO, LOGON, TELEMETRY, RESET: what the driver needs to know is in the answer to HELLO.
        return { server: 'Neo4j/5.23.0', connection_id: 'bolt-1', hints: {} };
    }
  }

  async #begin({ mode, bookmarks = [] }: Metadata): Promise<void> {
    this.#transaction = await this.#handler.begin(mode === 'r' ? 'read' : 'write', bookmarks);
  }

  #open(): BoltTransaction {
    if (this.#transaction === undefined) throw new BoltFailure('Neo.ClientError.Request.Invalid', 'No transaction.');
    return this.#transaction;
  }

  async #commit(): Promise<{ readonly bookmark: string }> {
    const transaction = this.#open();
    this.#transaction = undefined;
    return { bookmark: await transaction.commit() };
  }
}
