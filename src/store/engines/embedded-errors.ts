import { PublicError } from '../../domain/error.ts';

interface KnownError {
  /** Matches the message of the engine. */
  readonly cause: RegExp;
  /** Says what is wrong and what to do. `path`: file of the graph. */
  readonly message: (path: string) => string;
}

/** The first match counts. The engine reports errors of the operating system with their numbers and messages. */
const knownErrors: readonly KnownError[] = [
  {
    cause: /cannot be locked/,
    message: (path) =>
      `The graph at ${path} is open in another process. Stop that process, or set GRAPH_PATH to another file.`,
  },
  {
    // No space left, on Unix and on Windows; a quota.
    cause: /No space left|\bos error (?:28|39|112|122)\b/,
    message: (path) =>
      `The disk is full: the graph at ${path} cannot be written. Free some space, or set GRAPH_PATH to a file on another disk.`,
  },
  {
    cause: /Permission denied|Access is denied|Read-only file system|\bos error (?:1|5|13|30)\b/,
    message: (path) =>
      `The graph at ${path} cannot be written. Give the user of this process write access to the file and its folder, or set ` +
      'GRAPH_PATH to another file.',
  },
  {
    cause: /is damaged/,
    message: (path) =>
      `The graph at ${path} is damaged. Delete ${path} and, if it exists, ${path}.wal, then import again: a graph contains ` +
      'only the data set.',
  },
  {
    cause: /not a Grafeo database|not a database file/,
    message: (path) => `${path} is not a graph of fabriques-graph. It was not changed. Set GRAPH_PATH to another file.`,
  },
  {
    cause: /Not a directory|No such file|File name too long|Is a directory|\bos error (?:2|3|20|21|36)\b/,
    message: (path) => `A file cannot exist at ${path}. Check GRAPH_PATH.`,
  },
];

/** A `DATABASE_UNAVAILABLE` error that says what to do about the file at `path`. Null if the cause is not known. */
export function fileError(cause: unknown, path: string): PublicError | null {
  const message = cause instanceof Error ? cause.message : '';
  const known = knownErrors.find((candidate) => candidate.cause.test(message));
  return known === undefined ? null : new PublicError('DATABASE_UNAVAILABLE', known.message(path), { cause });
}

/** As `fileError`, for opening the graph. If the cause is not known, the error has the message of the engine. */
export function openingError(cause: unknown, path: string): PublicError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const unknown = `The graph at ${path} cannot be opened (${message}). Set GRAPH_PATH to another file.`;
  return fileError(cause, path) ?? new PublicError('DATABASE_UNAVAILABLE', unknown, { cause });
}

/** As `fileError`, for closing the graph. Closing writes the commit log into the file; if that fails, no data is lost. */
export function closingError(cause: unknown, path: string): unknown {
  const known = fileError(cause, path);
  if (known === null) return cause;
  const advice = `Imported data is safe in ${path}.wal, and is read from there when the graph is opened again.`;
  return new PublicError(known.code, `${known.message} ${advice}`, { cause });
}
