import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';

const compress = promisify(deflateRaw);

/** Below it a compressed text is hardly shorter, and costs both sides their time. Bytes. */
const leastCompressed = 1_000;

/** A body, with the compressed form of what is common to all who get it, once somebody has asked for it. */
export interface Body {
  readonly plain: Buffer;
  gzipped?: CompressedStart;
}

/** The beginning of a gzip file. More can follow, since its last block is not marked as the last. */
interface CompressedStart {
  readonly bytes: Buffer;
  readonly crc: number;
  readonly plainBytes: number;
}

/** How much of a body is common to all who get it, and what follows for this one. */
export interface Ending {
  readonly commonBytes: number;
  readonly tail: Buffer;
}

/** Whether a client takes gzip (RFC 9110, 12.5.3): every browser does, and the libraries that ask for it. */
export function acceptsGzip(acceptEncoding: string | string[] | undefined): boolean {
  const codings = String(acceptEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.split(';').map((it) => it.trim()));
  const [, weight] = codings.find(([name]) => name === 'gzip') ?? codings.find(([name]) => name === '*') ?? ['', 'q=0'];
  return !/^q=0(\.0*)?$/.test(weight ?? '');
}

/**
 * The bytes to send, in parts, what of them stays in memory, and the headers that tell of them. What is common is
 * compressed once, however often it is sent.
 */
export async function encoded(body: Body, acceptEncoding: string | string[] | undefined, ending: Ending) {
  const { commonBytes, tail } = ending;
  const common = body.plain.subarray(0, commonBytes);
  const plainBytes = commonBytes + tail.length;
  if (plainBytes < leastCompressed || !acceptsGzip(acceptEncoding)) {
    return { parts: [common, tail], held: body.plain, headers: { 'Content-Length': plainBytes } };
  }
  if (body.gzipped?.plainBytes !== commonBytes) body.gzipped = await compressedStart(common);
  const parts = [body.gzipped.bytes, compressedEnd(body.gzipped, tail)];
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return { parts, held: body.gzipped.bytes, headers: { 'Content-Encoding': 'gzip', 'Content-Length': length } };
}

/** RFC 1952: no name, no time, no flags, made on an unknown system. */
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

async function compressedStart(plain: Buffer): Promise<CompressedStart> {
  // A flush in place of an end: it brings the bits to the end of a byte, so that another block can follow.
  const blocks = await compress(plain, { finishFlush: constants.Z_SYNC_FLUSH });
  return { bytes: Buffer.concat([gzipHeader, blocks]), crc: crc32(plain), plainBytes: plain.length };
}

/** The last block, stored as it is (RFC 1951, 3.2.4), then the sums that end a gzip file. At most 65,535 bytes. */
function compressedEnd({ crc, plainBytes }: CompressedStart, tail: Buffer): Buffer {
  const block = Buffer.alloc(5);
  block.writeUInt8(1, 0);
  block.writeUInt16LE(tail.length, 1);
  block.writeUInt16LE(~tail.length & 0xffff, 3);
  const sums = Buffer.alloc(8);
  sums.writeUInt32LE(crc32(tail, crc), 0);
  sums.writeUInt32LE((plainBytes + tail.length) >>> 0, 4);
  return Buffer.concat([block, tail, sums]);
}
