import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** How many colours it has. */
  readonly colours: number;
  /** The share of its pixels that are of another colour than the upper left one. */
  readonly ink: number;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes of a pixel by the colour type of the header: RGB, a palette, RGB with opacity. */
const bytesOfPixel: Record<number, number> = { 2: 3, 3: 1, 6: 4 };

/** Reads a PNG of 8 bits a channel, not interlaced: https://www.w3.org/TR/png-3/. Throws on anything else. */
export function readPicture(path: string): Picture {
  const bytes = readFileSync(path);
  if (!bytes.subarray(0, 8).equals(signature)) throw new Error(`${path} is no PNG.`);
  const chunks = [...chunksOf(bytes)];
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (header === undefined) throw new Error(`${path} has no header.`);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const pixelBytes = bytesOfPixel[header.readUInt8(9)];
  if (header.readUInt8(8) !== 8 || pixelBytes === undefined || header.readUInt8(12) !== 0) {
    throw new Error(`${path} is a PNG of another sort than the examples write.`);
  }
  const data = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data)));
  const pixels = unfiltered(data, width * pixelBytes, height, pixelBytes);
  const counts = new Map<number, number>();
  for (let place = 0; place < pixels.length; place += pixelBytes) {
    const colour = pixels.readUIntBE(place, pixelBytes);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const background = counts.get(pixels.readUIntBE(0, pixelBytes)) ?? 0;
  return { width, height, colours: counts.size, ink: 1 - background / (width * height) };
}

function* chunksOf(bytes: Buffer): Generator<{ type: string; data: Buffer }> {
  for (let place = 8; place < bytes.length; ) {
    const length = bytes.readUInt32BE(place);
    yield {
      type: bytes.toString('latin1', place + 4, place + 8),
      data: bytes.subarray(place + 8, place + 8 + length),
    };
    place += length + 12;
  }
}

/** Each row begins with a byte that says what its bytes were lessened by: what stands left, above, both, or by Paeth. */
function unfiltered(data: Buffer, rowBytes: number, height: number, pixelBytes: number): Buffer {
  const pixels = Buffer.alloc(rowBytes * height);
  for (let row = 0; row < height; row += 1) {
    const filter = data[row * (rowBytes + 1)];
    for (let column = 0; column < rowBytes; column += 1) {
      const place = row * rowBytes + column;
      const left = column < pixelBytes ? 0 : (pixels[place - pixelBytes] as number);
      const above = row === 0 ? 0 : (pixels[place - rowBytes] as number);
      const corner = column < pixelBytes || row === 0 ? 0 : (pixels[place - rowBytes - pixelBytes] as number);
      const lessened = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter as number] as number;
      pixels[place] = (data[row * (rowBytes + 1) + 1 + column] as number) + lessened;
    }
  }
  return pixels;
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((it) => Math.abs(estimate - it)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
