import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PublicError } from '../domain/error.ts';

type Pieces = Iterable<string | Uint8Array>;

/** Writes to a file. Default: standard output. Errors: `BAD_USER_INPUT` if the file cannot be written. */
export async function write(pieces: Pieces, file: string | undefined): Promise<void> {
  if (file === undefined) return print(pieces);
  try {
    await pipeline(Readable.from(pieces), createWriteStream(file));
  } catch (cause) {
    const { code, syscall } = cause as NodeJS.ErrnoException;
    if (syscall === undefined) throw cause;
    throw new PublicError('BAD_USER_INPUT', `${file} cannot be written (${code}). Choose another file.`, { cause });
  }
}

async function print(pieces: Pieces): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
  } catch (error) {
    // The reader has closed the pipe, as in `… | head`.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}
