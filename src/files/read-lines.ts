import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { PublicError } from '../domain/error.ts';
import { unreadable } from './read-text.ts';

/**
 * The lines of a file in UTF-8, one by one, so that a file can be larger than the memory. A file whose name ends in .gz is
 * decompressed. `kind`: as for `readText`.
 *
 * Errors: `DATA_INVALID`, when the file cannot be read, decompressed or decoded.
 */
export async function* readLines(path: string, kind: string): AsyncGenerator<string> {
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  const bytes = /\.gz$/i.test(path) ? file.pipe(createGunzip()) : file;
  // `pipe` does not pass errors on.
  if (bytes !== file) file.once('error', (error) => bytes.destroy(error));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  try {
    for await (const chunk of bytes) {
      const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    rest += decoder.decode();
  } catch (cause) {
    throw unreadableLines(path, kind, cause as NodeJS.ErrnoException);
  } finally {
    file.destroy();
  }
  if (rest !== '') yield rest;
}

function unreadableLines(path: string, kind: string, cause: NodeJS.ErrnoException): PublicError {
  if (cause.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return new PublicError('DATA_INVALID', `${path} is not in UTF-8. Save it in UTF-8, as ${kind}.`, { cause });
  }
  if (cause.code?.startsWith('Z_')) {
    const message = `${path} is not a whole file compressed with gzip: ${cause.message}. Copy or compress it again.`;
    return new PublicError('DATA_INVALID', message, { cause });
  }
  return unreadable(path, kind, cause);
}
