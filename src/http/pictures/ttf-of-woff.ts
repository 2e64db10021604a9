import { inflateSync } from 'node:zlib';

const woffHeaderBytes = 44;
const ttfHeaderBytes = 12;
const ttfEntryBytes = 16;

/**
 * A font of the format WOFF 1.0 (https://www.w3.org/TR/WOFF/) as TrueType: the same tables, which WOFF compresses one by one. Drawing
 * programs read TrueType; packages for web pages have WOFF.
 */
export function ttfOfWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The font is not WOFF 1.0.');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => tableAt(woff, woffHeaderBytes + 20 * index));
  const header = Buffer.alloc(ttfHeaderBytes + ttfEntryBytes * count);
  const power = 2 ** Math.floor(Math.log2(count));
  header.writeUInt32BE(woff.readUInt32BE(4), 0);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(16 * power, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE(16 * (count - power), 10);
  let offset = header.length;
  const bodies = tables.map(({ tag, checksum, content }, index) => {
    const at = ttfHeaderBytes + ttfEntryBytes * index;
    header.write(tag, at, 'latin1');
    header.writeUInt32BE(checksum, at + 4);
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(content.length, at + 12);
    // Tables begin at multiples of four bytes.
    const padding = Buffer.alloc((4 - (content.length % 4)) % 4);
    offset += content.length + padding.length;
    return Buffer.concat([content, padding]);
  });
  return Buffer.concat([header, ...bodies]);
}

/** A table by its entry in the directory: tag, offset, compressed length, length, checksum. */
function tableAt(woff: Buffer, entry: number) {
  const [offset, packedBytes, bytes] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field)) as [
    number,
    number,
    number,
  ];
  const packed = woff.subarray(offset, offset + packedBytes);
  const content = packedBytes === bytes ? packed : inflateSync(packed);
  if (content.length !== bytes) throw new Error('A table of the font does not have its length.');
  return {
    tag: woff.toString('latin1', entry, entry + 4),
    checksum: woff.readUInt32BE(entry + 16),
    content,
  };
}
