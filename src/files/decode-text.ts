import { isUtf8 } from 'node:buffer';
import { PublicError } from '../domain/error.ts';

/**
 * The text of a file that a person gives. Read: UTF-8, with or without a byte order mark; UTF-16 with one; Windows-1252, if no
 * other reading is plausible. `name`: the name of the file, for messages.
 *
 * Errors: `DATA_INVALID`, with the name and the position of the first byte that cannot be read. Bytes and lines are counted
 * from 1.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, 'utf-16le', name);
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, 'utf-16be', name);
  const nul = bytes.indexOf(0);
  if (nul !== -1) throw refusal(bytes, nul, name, 'is a NUL, which no text contains');
  // The decoder removes the byte order mark.
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  const invalid = firstInvalidUtf8(bytes);
  const doubtful = firstDoubtful(bytes);
  if (doubtful === null) return decodeWindows1252(bytes);
  const also = doubtful === invalid ? '' : `, and byte ${doubtful + 1} is not clearly Windows-1252`;
  throw refusal(bytes, invalid, name, `is not UTF-8${also}`);
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', name: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (bytes.length % 2 !== 0) throw refusal(bytes, bytes.length - 1, name, 'is half a character of UTF-16');
  // The decoder has removed the byte order mark, and put U+FFFD where half of a pair is missing.
  const wrong = text.search(/[\0\uFFFD]/);
  if (wrong === -1) return text;
  throw refusal(bytes, 2 * (wrong + 1), name, 'is not a character of UTF-16');
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

/**
 * Letters of French beyond ASCII. In the older encodings of Macintosh and DOS, and in UTF-8, their bytes mean characters that
 * are not in these lists, and the other way round.
 */
const letters = 'àâäçéèêëîïôöùûüÀÂÇÉÈÊËÎÏÔÖÙÛÜœŒ';
/** Punctuation and signs of French texts. */
const signs = '«»‘’“”–—…€°§\u00a0';

/** A letter must touch another letter; a text of one word in capitals does too. */
const isLetter = (character: string | undefined) =>
  character !== undefined && (/[A-Za-z]/.test(character) || letters.includes(character));

/** The characters of French in which Windows-1252 differs from ISO 8859-1. */
const windows1252: Readonly<Record<string, string>> = {
  ...{ '\x80': '€', '\x85': '…', '\x8c': 'Œ', '\x9c': 'œ' },
  ...{ '\x91': '‘', '\x92': '’', '\x93': '“', '\x94': '”', '\x96': '–', '\x97': '—' },
};

/** Not by `TextDecoder`: in several versions of Node it reads Windows-1252 as ISO 8859-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (character) => windows1252[character] ?? character);
}

/** The offset of the first byte that is not clearly French text in Windows-1252. Null if all are. */
function firstDoubtful(bytes: Uint8Array): number | null {
  // One character a byte, so that offsets are equal.
  const text = decodeWindows1252(bytes);
  for (const [offset, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    const character = text[offset] as string;
    if (signs.includes(character)) continue;
    const isInWord = isLetter(text[offset - 1]) || isLetter(text[offset + 1]) || isAlone(text, offset);
    if (!letters.includes(character) || !isInWord) return offset;
  }
  return null;
}

/** The preposition "à", alone between spaces. */
function isAlone(text: string, offset: number): boolean {
  return /^[\s(";]?[àÀ][\s,)";]?$/.test(text.slice(Math.max(0, offset - 1), offset + 2));
}
