import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The best quality, 11, makes files 10 % smaller, but takes 15 s instead of one. */
const brotliQuality = 9;

const codings = {
  gz: (content: Buffer) => gzipSync(content, { level: 9 }),
  br: (content: Buffer) =>
    brotliCompressSync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
};

/**
 * Writes `name.gz` and `name.br` in a folder, unless they exist: the name contains a hash of the content. Returns their names.
 * The server sends them as they are, so it never compresses a static file.
 */
export function writeCompressed(folder: string, name: string, content: string): string[] {
  return Object.entries(codings).map(([suffix, compress]) => {
    const compressed = `${name}.${suffix}`;
    const path = join(folder, compressed);
    if (!existsSync(path)) writeFileSync(path, compress(Buffer.from(content, 'utf8')));
    return compressed;
  });
}
