import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { PublicError } from '../domain/error.ts';
import { decodeText } from './decode-text.ts';

/**
 * Reads a text file that a person gives: `decodeText` names the encodings. `kind`: what the file should be, for messages: "a
 * data set in JSON".
 *
 * Errors: `DATA_INVALID`, when the file cannot be read or decoded.
 */
export async function readText(path: string, kind: string): Promise<string> {
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw unreadable(path, kind, cause);
  });
  return decodeText(bytes, path);
}

/** As `readText`, at once. */
export function readTextSync(path: string, kind: string): string {
  return decodeText(readBytes(path, kind), path);
}

function readBytes(path: string, kind: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw unreadable(path, kind, cause as NodeJS.ErrnoException);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its symbolic links form a circle',
};

function unreadable(path: string, kind: string, cause: NodeJS.ErrnoException): PublicError {
  const reason = reasons[cause.code ?? ''] ?? cause.code ?? cause.message;
  return new PublicError('DATA_INVALID', `${path} cannot be read: ${reason}. Give the path of ${kind}.`, { cause });
}
