import { inflateSync } from 'node:zlib';

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel, row by row. */
  readonly values: Uint8Array;
}

/** A difference of a value that the eye does not see. */
const tolerance = 24;

/** The share of the pixels of two screenshots that differ. */
export function differenceOf(one: Buffer, other: Buffer): number {
  const [a, b] = [readPng(one), readPng(other)];
  if (a.width !== b.width || a.height !== b.height) {
    throw new Error(`The pictures have two sizes: ${a.width} × ${a.height}, ${b.width} × ${b.height}.`);
  }
  return shareOf(a, (index) => Math.abs((a.values[index] ?? 0) - (b.values[index] ?? 0)) > tolerance);
}

/** The share of the pixels of a screenshot that are not of the colour of most of its border. */
export function inkOf(screenshot: Buffer): number {
  const pixels = readPng(screenshot);
  const ground = 3 * (pixels.width * 20 + 20);
  return shareOf(pixels, (index) => {
    const paper = pixels.values[ground + (index % 3)] ?? 0;
    return Math.abs((pixels.values[index] ?? 0) - paper) > tolerance;
  });
}

function shareOf({ values }: Pixels, is: (index: number) => boolean): number {
  let count = 0;
  for (let index = 0; index < values.length; index += 3) {
    if (is(index) || is(index + 1) || is(index + 2)) count++;
  }
  return count / (values.length / 3);
}

/** Reads a PNG file as browsers write screenshots: eight bits a value, with or without transparency, which is left out. */
function readPng(file: Buffer): Pixels {
  const [width, height, depth, type] = [file.readUInt32BE(16), file.readUInt32BE(20), file[24], file[25]];
  if (depth !== 8 || (type !== 2 && type !== 6)) throw new Error(`PNG of the type ${type} with ${depth} bits.`);
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const size = type === 2 ? 3 : 4;
  const raw = unfiltered(inflateSync(Buffer.concat(parts)), width * size, height, size);
  const values = new Uint8Array(3 * width * height);
  for (let pixel = 0; pixel < width * height; pixel++)
    values.set(raw.subarray(pixel * size, pixel * size + 3), 3 * pixel);
  return { width, height, values };
}

/** Each row starts with the number of the filter that it was written with: PNG specification, section 9. */
function unfiltered(data: Buffer, rowLength: number, height: number, size: number): Uint8Array {
  const out = new Uint8Array(rowLength * height);
  for (let row = 0; row < height; row++) {
    const filter = data[row * (rowLength + 1)];
    for (let x = 0; x < rowLength; x++) {
      const at = row * rowLength + x;
      const left = x < size ? 0 : (out[at - size] ?? 0);
      const up = row === 0 ? 0 : (out[at - rowLength] ?? 0);
      const corner = x < size || row === 0 ? 0 : (out[at - rowLength - size] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      out[at] = (data[row * (rowLength + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
