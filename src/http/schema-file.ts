import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { printSchema } from 'graphql';
import { schema } from '../schema/index.ts';
import type { StaticFile } from './static-file.ts';

/** The path of the schema in the schema definition language, for code generators and editors. */
export const schemaPath = '/schema.graphql';

/** 10 ms, when the server starts. The best quality, 11, takes 240 ms for 10 % fewer bytes. */
const brotliQuality = 9;

/** The file schema.graphql, made of the schema that this server executes. */
export function schemaFile(): StaticFile {
  const text = Buffer.from(`${printSchema(schema)}\n`, 'utf8');
  return {
    // Browsers show it. They would save the unregistered type application/graphql as a file.
    type: 'text/plain; charset=utf-8',
    gzip: gzipSync(text, { level: 9 }),
    brotli: brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
    tag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`,
  };
}
