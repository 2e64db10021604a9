import { createWriteStream } from 'node:fs';
import { chmod, mkdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { PublicError } from '../domain/error.ts';
import { removeOnSignal } from './interrupted.ts';

type Pieces = Iterable<string | Uint8Array>;

/** A file to write. */
export interface OutputFile {
  readonly path: string;
  readonly pieces: Pieces;
  /** Whether it is written as gzip: little work rather than few bytes. Default: false. */
  readonly isCompressed?: boolean;
}

/** Writes to a file. Default: standard output. Errors: as `writeFiles`. */
export async function write(pieces: Pieces, path: string | undefined): Promise<void> {
  await (path === undefined ? print(pieces) : writeFiles([{ path, pieces }]));
}

/**
 * Checks, before a long computation, that a file can be written. Errors: `CONFIG_INVALID` if it is a folder, or if its folder
 * does not exist.
 */
export async function checkOutput(path: string | undefined): Promise<void> {
  if (path === undefined) return;
  if ((await statOf(path))?.isDirectory()) throw unwritable(path, 'it is a folder');
  const folder = await statOf(dirname(path));
  if (folder === undefined) throw unwritable(path, `the folder ${dirname(path)} does not exist`);
  if (!folder.isDirectory()) throw unwritable(path, `${dirname(path)} is not a folder`);
}

/** Makes a folder and those above it. Errors: `CONFIG_INVALID`. */
export async function makeFolder(path: string): Promise<void> {
  await wordErrors(path, async () => void (await mkdir(path, { recursive: true })));
}

/**
 * Writes all files, or none: each is complete under another name before it gets its own.
 *
 * Errors: `CONFIG_INVALID` if a file cannot be written. Then all files are as before.
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  const written: { readonly path: string; readonly temporary: string }[] = [];
  const stopRemoving = removeOnSignal(() => written.map(({ temporary }) => temporary));
  try {
    for (const { path, pieces, isCompressed = false } of files) {
      await wordErrors(path, async () => {
        const old = await statOf(path);
        // Renaming would replace a device or a pipe.
        if (old !== undefined && !old.isFile()) return fill(createWriteStream(path), pieces, isCompressed);
        // Renaming would also replace a symbolic link.
        const target = old === undefined ? path : await realpath(path);
        const temporary = join(dirname(target), `.${basename(target).slice(0, 80)}.${process.pid}.tmp`);
        written.push({ path: target, temporary });
        await fill(createWriteStream(temporary, { flags: 'wx' }), pieces, isCompressed);
        if (old !== undefined) await chmod(temporary, old.mode);
      });
    }
    for (const { path, temporary } of written) await wordErrors(path, () => rename(temporary, path));
  } catch (error) {
    for (const { temporary } of written) await rm(temporary, { force: true });
    throw error;
  } finally {
    stopRemoving();
  }
}

function fill(file: Writable, pieces: Pieces, isCompressed: boolean): Promise<void> {
  const source = Readable.from(pieces);
  return isCompressed ? pipeline(source, createGzip({ level: 1 }), file) : pipeline(source, file);
}

async function statOf(path: string) {
  return stat(path).catch(() => undefined);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  EEXIST: 'a file has this name',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  ENAMETOOLONG: 'its name is too long',
};

/** Replaces an error of the file system by one that says what to do. All others, such as those of `pieces`, stay. */
async function wordErrors(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    const { code = '', syscall } = cause as NodeJS.ErrnoException;
    if (syscall === undefined) throw cause;
    throw unwritable(path, reasons[code] ?? code, cause);
  }
}

function unwritable(path: string, reason: string, cause?: unknown): PublicError {
  return new PublicError('CONFIG_INVALID', `${path} cannot be written: ${reason}. Choose another path for --output.`, {
    cause,
  });
}

async function print(pieces: Pieces): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
  } catch (cause) {
    const { code, syscall } = cause as NodeJS.ErrnoException;
    // The reader has closed the pipe, as in `… | head`: it wants no more.
    if (code === 'EPIPE') return;
    if (syscall === undefined) throw cause;
    throw new PublicError(
      'CONFIG_INVALID',
      `The standard output cannot be written: ${reasons[code ?? ''] ?? code}. Choose a file with --output.`,
      { cause },
    );
  }
}
