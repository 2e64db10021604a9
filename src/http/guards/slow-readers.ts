import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { PublicError } from '../../domain/error.ts';

/** Milliseconds between two looks at who has not read. */
const sweepMs = 1_000;

/** Milliseconds for which a client may leave its answer unread. */
const patienceMs = 10_000;

/** Bytes that win a second of patience back: a slow line is no attack, one byte a second is. */
const bytesPerSecond = 16_000;

interface Reader {
  readonly response: ServerResponse;
  readonly socket: Socket;
  /** What memory holds for the client until it has read; null for nothing yet, or for what is made while it is sent. */
  held: Buffer | null;
  takenBytes: number;
  /** What is left of it. */
  patienceMs: number;
}

/**
 * Cuts off clients that do not read their answers: an answer waits in memory until it is read.
 *
 * It sees how far a client has read only if the answer is written in parts: see send-bytes.ts.
 */
export class SlowReaders {
  readonly #readers = new Map<ServerResponse, Reader>();
  readonly #maximumBytes: number;
  readonly #timer: NodeJS.Timeout;

  /** At most so many bytes of answers wait for all clients; 0 for no limit. */
  constructor(maximumBytes: number) {
    this.#maximumBytes = maximumBytes;
    this.#timer = setInterval(() => this.sweep(), sweepMs).unref();
  }

  /** Watches a response until it is sent or its client has gone. */
  watch({ socket }: IncomingMessage, response: ServerResponse): void {
    this.#readers.set(response, { response, socket, held: null, takenBytes: takenBytes(socket), patienceMs });
    response.once('close', () => this.#readers.delete(response));
  }

  /**
   * Tells what is about to wait in memory for the client of a response. Where it is too much for all of them, those that
   * have not read for the longest time are cut off.
   *
   * Errors: `OVERLOADED` when it is too much although all of them read.
   */
  hold(response: ServerResponse, bytes: Buffer): void {
    const reader = this.#readers.get(response);
    if (reader === undefined) return;
    reader.held = bytes;
    const most = Math.max(this.#maximumBytes, bytes.length);
    if (this.#maximumBytes === 0 || this.#heldBytes() <= most) return;
    const slow = [...this.#readers.values()]
      .filter((it) => it.held !== null && it.patienceMs < patienceMs)
      .sort((a, b) => a.patienceMs - b.patienceMs);
    while (this.#heldBytes() > most) {
      const slowest = slow.shift();
      if (slowest === undefined) {
        reader.held = null;
        throw new PublicError('OVERLOADED', 'Too many answers wait to be read. Try again in a second.');
      }
      slowest.socket.destroy();
      this.#readers.delete(slowest.response);
    }
  }

  /** Looks at all who read: called by a timer, and by nobody else but tests. */
  sweep(): void {
    for (const reader of this.#readers.values()) {
      const taken = takenBytes(reader.socket);
      const won = ((taken - reader.takenBytes) / bytesPerSecond) * 1_000;
      reader.takenBytes = taken;
      // The time between two sweeps, however long it was: a loop that was blocked is not the client's fault.
      const waited = isWaiting(reader.response) ? sweepMs : 0;
      reader.patienceMs = Math.min(patienceMs, reader.patienceMs + won) - waited;
      if (reader.patienceMs <= 0) reader.socket.destroy();
    }
  }

  close(): void {
    clearInterval(this.#timer);
  }

  /** An answer from the cache waits once in memory, for however many clients. */
  #heldBytes(): number {
    const held = new Set([...this.#readers.values()].map((reader) => reader.held));
    return [...held].reduce((sum, bytes) => sum + (bytes?.length ?? 0), 0);
  }
}

/** Whether a response has bytes that its client has not taken. */
function isWaiting(response: ServerResponse): boolean {
  return response.writableEnded ? !response.writableFinished : response.writableNeedDrain;
}

/** Bytes that left for the client: those that its socket was given, without those that still wait in it. */
function takenBytes(socket: Socket): number {
  return socket.bytesWritten - socket.writableLength;
}
