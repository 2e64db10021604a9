import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { PublicError } from '../domain/error.ts';
import { type DecodedText, decodeText } from './decode-text.ts';

/**
 * Reads a text file that a person gives: `decodeText` names the encodings. `kind`: what the file should be, for messages: "a
 * data set in JSON".
 *
 * Errors: `DATA_INVALID`, when the file cannot be read or decoded, or is empty.
 */
export async function readText(path: string, kind: string): Promise<string> {
  return textOf(await readBytes(path, kind), path, kind).text;
}

/** As `readText`, at once, with the encoding. */
export function readTextSync(path: string, kind: string): DecodedText {
  try {
    return textOf(readFileSync(path), path, kind);
  } catch (cause) {
    throw cause instanceof PublicError ? cause : unreadable(path, kind, cause as NodeJS.ErrnoException);
  }
}

/** The bytes of a file that a person gives. Errors: `DATA_INVALID`. */
export async function readBytes(path: string, kind: string): Promise<Uint8Array> {
  return await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw unreadable(path, kind, cause);
  });
}

/** Errors: `DATA_INVALID`, as `decodeText`, and if there is no text. */
export function textOf(bytes: Uint8Array, path: string, kind: string): DecodedText {
  const decoded = decodeText(bytes, path, kind);
  if (decoded.text.trim() !== '') return decoded;
  throw new PublicError('DATA_INVALID', `${path} is empty. Give the path of ${kind}.`);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EBUSY: 'another program has it open',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its symbolic links form a circle',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
};

/** Says why the system does not let a file be read. */
export function unreadable(path: string, kind: string, cause: NodeJS.ErrnoException): PublicError {
  const isAddress = /^https?:\/\//i.test(path);
  const reason = isAddress
    ? 'it is an address, not a file: save what it shows first'
    : (reasons[cause.code ?? ''] ?? cause.code ?? cause.message);
  return new PublicError('DATA_INVALID', `${path} cannot be read: ${reason}. Give the path of ${kind}.`, { cause });
}
