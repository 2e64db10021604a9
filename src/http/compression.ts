import { promisify } from 'node:util';
import { brotliCompress, constants, crc32, deflateRaw } from 'node:zlib';
import { after, type MaybePromise } from '../domain/maybe-promise.ts';
import { acceptedCoding } from './negotiation.ts';

const compress = promisify(deflateRaw);
const compressBrotli = promisify(brotliCompress);

/** Shorter bodies are not compressed: it saves hardly any bytes and costs both sides time. */
const minCompressedBytes = 1_000;

/** The body of an answer, shared by all clients. Its compressed forms are added when a client first accepts them. */
export interface Body {
  readonly plain: Buffer;
  gzipped?: CompressedPrefix;
  brotli?: Buffer;
}

/** The beginning of a gzip file. Its last block is not marked as final, so more blocks can follow. */
interface CompressedPrefix {
  readonly bytes: Buffer;
  readonly crc: number;
  readonly plainBytes: number;
}

/** A body in two parts: a prefix of it that all clients share, and a suffix for one client. */
export interface SplitBody {
  readonly sharedBytes: number;
  /** Replaces the rest of the body. At most 65,535 bytes. */
  readonly suffix: Buffer;
}

/** A body as it is sent to one client. */
export interface EncodedBody {
  readonly parts: readonly Buffer[];
  /** The buffer that stays in memory until the parts are read. */
  readonly held: Buffer;
  readonly headers: Readonly<Record<string, string | number>>;
}

/** Encodes a body for one client. The shared prefix is compressed once, then reused. */
export function encodeBody(
  body: Body,
  acceptEncoding: string | string[] | undefined,
  { sharedBytes, suffix }: SplitBody,
): MaybePromise<EncodedBody> {
  const shared = body.plain.subarray(0, sharedBytes);
  const plainBytes = sharedBytes + suffix.length;
  if (plainBytes < minCompressedBytes || acceptedCoding(acceptEncoding, ['gzip']) === undefined) {
    return { parts: [shared, suffix], held: body.plain, headers: { 'Content-Length': plainBytes } };
  }
  const compressed = body.gzipped?.plainBytes === sharedBytes ? body.gzipped : compressPrefix(shared);
  return after(compressed, (prefix) => {
    body.gzipped = prefix;
    const parts = [prefix.bytes, compressSuffix(prefix, suffix)];
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    return { parts, held: prefix.bytes, headers: { 'Content-Encoding': 'gzip', 'Content-Length': length } };
  });
}

/** Brotli: 12 % smaller than gzip, for as much time. Higher qualities take far longer. */
const brotliQuality = 5;

/** Encodes a body that is the same for all clients, by Brotli if the client accepts it. Gives what `encodeBody` gives. */
export function encodeWhole(body: Body, acceptEncoding: string | string[] | undefined): MaybePromise<EncodedBody> {
  const { plain } = body;
  if (plain.length < minCompressedBytes || acceptedCoding(acceptEncoding, ['br', 'gzip']) !== 'br') {
    return encodeBody(body, acceptEncoding, { sharedBytes: plain.length, suffix: Buffer.alloc(0) });
  }
  return after(body.brotli ?? brotliOf(plain), (brotli) => {
    body.brotli = brotli;
    return { parts: [brotli], held: brotli, headers: { 'Content-Encoding': 'br', 'Content-Length': brotli.length } };
  });
}

function brotliOf(plain: Buffer): Promise<Buffer> {
  return compressBrotli(plain, {
    params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
  });
}

/** RFC 1952: no name, no time, no flags, unknown operating system. */
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

async function compressPrefix(plain: Buffer): Promise<CompressedPrefix> {
  // Z_SYNC_FLUSH instead of Z_FINISH: it pads the last block to a whole byte, so that another block can follow.
  const blocks = await compress(plain, { finishFlush: constants.Z_SYNC_FLUSH });
  return { bytes: Buffer.concat([gzipHeader, blocks]), crc: crc32(plain), plainBytes: plain.length };
}

/** The final block, stored uncompressed (RFC 1951, 3.2.4), then the checksum and length that end a gzip file. */
function compressSuffix({ crc, plainBytes }: CompressedPrefix, suffix: Buffer): Buffer {
  const blockHeader = Buffer.alloc(5);
  blockHeader.writeUInt8(1, 0);
  blockHeader.writeUInt16LE(suffix.length, 1);
  blockHeader.writeUInt16LE(~suffix.length & 0xffff, 3);
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(suffix, crc), 0);
  trailer.writeUInt32LE((plainBytes + suffix.length) >>> 0, 4);
  return Buffer.concat([blockHeader, suffix, trailer]);
}
