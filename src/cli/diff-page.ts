import { readFile } from 'node:fs/promises';
import { PublicError } from '../domain/error.ts';

/** Describes what a newer source page would change in the data set of this version. Errors: `DATA_INVALID`, `CONFIG_INVALID`. */
export async function diffPage(path: string): Promise<string> {
  const page = await readPage(path);
  const { describeNewPage } = await import('../../seed/new-page.ts');
  return describeNewPage(page);
}

async function readPage(path: string): Promise<string> {
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw new PublicError(
      'DATA_INVALID',
      `${path} cannot be read (${cause.code}). Use a source page saved as text or HTML.`,
      {
        cause,
      },
    );
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    // In another encoding, each accented character would be reported as a change.
    throw new PublicError('DATA_INVALID', `${path} is not UTF-8 text. Save the page as text or HTML, in UTF-8.`, {
      cause,
    });
  }
}
