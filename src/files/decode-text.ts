import { isUtf8 } from 'node:buffer';
import { PublicError } from '../domain/error.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { encodedTwice, isMostlyEncodedTwice } from './encoded-twice.ts';
import { type ForeignFormat, foreignFormat } from './foreign-format.ts';
import { firstDoubtful } from './french-text.ts';
import { singleByteEncodings, windows1252 } from './single-byte.ts';

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  /** "UTF-8", "UTF-16", "Windows-1252"… */
  readonly encoding: string;
}

/**
 * The text of a file that a person gives. Read: UTF-8, with or without a byte order mark; UTF-16 with one; the encoding that an
 * HTML page declares; and Windows-1252, Mac Roman or code page 850, if the text is then plausible French. `name`: the name of the
 * file, for messages; `kind`: what it should be.
 *
 * Errors: `DATA_INVALID`, with the name, what the file is and what to do. Bytes and lines are counted from 1.
 */
export function decodeText(bytes: Uint8Array, name: string, kind = 'text'): DecodedText {
  const foreign = foreignFormat(bytes);
  if (foreign) throw foreignError(foreign, name, kind);
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, 'utf-16le', name);
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, 'utf-16be', name);
  const nul = bytes.indexOf(0);
  if (nul !== -1) throw refusal(bytes, nul, name, nulFault(bytes));
  return isUtf8(bytes) ? decodeUtf8(bytes, name) : decodeOther(bytes, name);
}

function foreignError({ what, remedy, gives }: ForeignFormat, name: string, kind: string): PublicError {
  const helps = kind === 'text' || gives === null || kind.includes(gives);
  return new PublicError('DATA_INVALID', `${name} is ${what}, not ${kind}. ${helps ? remedy : `Give ${kind}.`}`);
}

function decodeUtf8(bytes: Uint8Array, name: string): DecodedText {
  // The decoder removes the byte order mark.
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!isMostlyEncodedTwice(text)) return { text, encoding: 'UTF-8' };
  throw new PublicError(
    'DATA_INVALID',
    `${name} was encoded twice: a program read UTF-8 as another encoding and saved it again, as in « ${encodedTwice(text)} ». ` +
      'Open the original file again, as UTF-8, and save it in UTF-8.',
  );
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', name: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  if (bytes.length % 2 !== 0) throw refusal(bytes, bytes.length - 1, name, 'is half a character of UTF-16');
  // The decoder has removed the byte order mark, and put U+FFFD where half of a pair is missing.
  const wrong = text.search(/[\0\uFFFD]/);
  if (wrong === -1) return { text, encoding: 'UTF-16' };
  throw refusal(bytes, 2 * (wrong + 1), name, 'is not a character of UTF-16');
}

function decodeOther(bytes: Uint8Array, name: string): DecodedText {
  const declared = declaredEncoding(bytes);
  // A page that declares UTF-8 or UTF-16, and is neither, was saved by another program than it was made for.
  if (declared !== null && !declared.startsWith('utf')) return decodeDeclared(bytes, declared, name);
  const invalid = firstInvalidUtf8(bytes);
  // One character a byte, so that offsets are equal.
  const readings = singleByteEncodings.map(({ name: encoding, decode }) => {
    const text = decode(bytes);
    return { text, encoding, doubtful: firstDoubtful(text) };
  });
  const plausible = readings.find(({ doubtful }) => doubtful === null);
  if (plausible) return { text: plausible.text, encoding: plausible.encoding };
  const doubtful = readings[0]?.doubtful ?? invalid;
  const also = doubtful === invalid ? '' : `, and byte ${doubtful + 1} is not clearly Windows-1252`;
  throw refusal(bytes, invalid, name, `is not UTF-8${also}`);
}

/** The HTML standard has names of ISO 8859-1 and ASCII mean Windows-1252; so does `TextDecoder`. */
function decodeDeclared(bytes: Uint8Array, declared: string, name: string): DecodedText {
  try {
    const decoder = new TextDecoder(declared, { fatal: true });
    const text = decoder.encoding === 'windows-1252' ? windows1252.decode(bytes) : decoder.decode(bytes);
    return { text, encoding: declared };
  } catch (cause) {
    const fault = `The page declares the encoding ${declared}, but cannot be read in it`;
    throw new PublicError(
      'DATA_INVALID',
      `${name}: ${fault}. Save the page again in the browser, or as text in UTF-8.`,
      { cause },
    );
  }
}

/** UTF-16 has a NUL beside each letter of ASCII. */
function nulFault(bytes: Uint8Array): string {
  const start = bytes.subarray(0, 1000);
  const isUtf16 = [0, 1].some((parity) => {
    const half = start.filter((_, offset) => offset % 2 === parity);
    const other = start.filter((_, offset) => offset % 2 !== parity);
    return other.every((byte) => byte !== 0) && half.filter((byte) => byte === 0).length > half.length / 2;
  });
  return isUtf16
    ? 'is half a character of UTF-16, but the file does not begin with a byte order mark'
    : 'is a NUL, which no text contains';
}

function refusal(bytes: Uint8Array, position: number, name: string, fault: string): PublicError {
  const line = bytes.subarray(0, position).filter((byte) => byte === 0x0a).length + 1;
  const hex = (bytes[position] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return new PublicError(
    'DATA_INVALID',
    `${name}: byte ${position + 1} (0x${hex}, in line ${line}) ${fault}. Save the file as text in UTF-8.`,
  );
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** The offset of the first byte that is not part of a character in UTF-8. */
function firstInvalidUtf8(bytes: Uint8Array): number {
  let offset = 0;
  while (offset < bytes.length) {
    const lead = bytes[offset] as number;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const character = bytes.subarray(offset, offset + length);
    if (character.length < length || !isUtf8(character)) return offset;
    offset += length;
  }
  return offset;
}
