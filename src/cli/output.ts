import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PublicError } from '../domain/error.ts';

type Pieces = Iterable<string | Uint8Array>;

/** Writes a file, or what stands for one where none is named: the standard output. Errors: `BAD_USER_INPUT`. */
export async function write(pieces: Pieces, file: string | undefined): Promise<void> {
  if (file === undefined) return print(pieces);
  try {
    await pipeline(Readable.from(pieces), createWriteStream(file));
  } catch (cause) {
    const { code, syscall } = cause as NodeJS.ErrnoException;
    if (syscall === undefined) throw cause;
    throw new PublicError('BAD_USER_INPUT', `${file} cannot be written (${code}). Give another file.`, { cause });
  }
}

async function print(pieces: Pieces): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
  } catch (error) {
    // Who reads has seen enough: `… | head`.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}
