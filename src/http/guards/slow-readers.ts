import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { PublicError } from '../../domain/error.ts';

/** Milliseconds between two checks. */
const sweepMs = 1_000;

/** Milliseconds that a client may leave its answer unread before it is disconnected. */
const unreadTimeoutMs = 10_000;

/** Reading this many bytes restores one second of the timeout: a slow connection is no attack, one byte per second is. */
const bytesPerSecond = 16_000;

interface Reader {
  readonly response: ServerResponse;
  readonly socket: Socket;
  /** The answer in memory that the client has not read completely. Null: none yet, or an answer generated while it is sent. */
  held: Buffer | null;
  readBytes: number;
  /** Milliseconds left of the timeout. */
  leftMs: number;
}

/**
 * Disconnects clients that do not read their answers, because an unread answer occupies memory.
 *
 * Reading is observed by chunk, so answers must be written in chunks: see send-bytes.ts.
 */
export class SlowReaders {
  readonly #readers = new Map<ServerResponse, Reader>();
  readonly #maximumBytes: number;
  readonly #timer: NodeJS.Timeout;
  #disconnected = 0;

  /** `maximumBytes`: maximum size of all unread answers in memory. 0: no limit. */
  constructor(maximumBytes: number) {
    this.#maximumBytes = maximumBytes;
    this.#timer = setInterval(() => this.sweep(), sweepMs).unref();
  }

  /** Watches a response until it is sent or its client disconnects. */
  watch({ socket }: IncomingMessage, response: ServerResponse): void {
    const reader = { response, socket, held: null, readBytes: readBytes(socket), leftMs: unreadTimeoutMs };
    this.#readers.set(response, reader);
    response.once('close', () => this.#readers.delete(response));
  }

  /**
   * Registers an answer that stays in memory until the client has read it. If all unread answers together exceed the limit,
   * the clients that have read nothing for the longest time are disconnected.
   *
   * Errors: `OVERLOADED` if the limit is exceeded although all clients read.
   */
  hold(response: ServerResponse, bytes: Buffer): void {
    const reader = this.#readers.get(response);
    if (reader === undefined) return;
    reader.held = bytes;
    const limit = Math.max(this.#maximumBytes, bytes.length);
    if (this.#maximumBytes === 0 || this.#heldBytes() <= limit) return;
    const slow = [...this.#readers.values()]
      .filter((it) => it.held !== null && it.leftMs < unreadTimeoutMs)
      .sort((a, b) => a.leftMs - b.leftMs);
    while (this.#heldBytes() > limit) {
      const slowest = slow.shift();
      if (slowest === undefined) {
        reader.held = null;
        throw new PublicError('OVERLOADED', 'Unread answers use too much memory. Try again in one second.');
      }
      this.#disconnect(slowest);
      this.#readers.delete(slowest.response);
    }
  }

  /** Checks all clients. Called by a timer, and by tests. */
  sweep(): void {
    for (const reader of this.#readers.values()) {
      const read = readBytes(reader.socket);
      const restoredMs = ((read - reader.readBytes) / bytesPerSecond) * 1_000;
      reader.readBytes = read;
      // Not the measured time: while the event loop was blocked, the client could not read.
      const waitedMs = isUnread(reader.response) ? sweepMs : 0;
      reader.leftMs = Math.min(unreadTimeoutMs, reader.leftMs + restoredMs) - waitedMs;
      if (reader.leftMs <= 0) this.#disconnect(reader);
    }
  }

  /** Number of clients that were disconnected. */
  get disconnected(): number {
    return this.#disconnected;
  }

  #disconnect({ socket }: Reader): void {
    if (!socket.destroyed) this.#disconnected += 1;
    socket.destroy();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  /** Counts a cached answer once, even if several clients read it. */
  #heldBytes(): number {
    const held = new Set([...this.#readers.values()].map((reader) => reader.held));
    return [...held].reduce((sum, bytes) => sum + (bytes?.length ?? 0), 0);
  }
}

/** Whether a response has bytes that its client has not read. */
function isUnread(response: ServerResponse): boolean {
  return response.writableEnded ? !response.writableFinished : response.writableNeedDrain;
}

/** Bytes that have left the process: all bytes written to the socket, without those still in its buffer. */
function readBytes(socket: Socket): number {
  return socket.bytesWritten - socket.writableLength;
}
