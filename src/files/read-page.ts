import PostalMime from 'postal-mime';
import { PublicError } from '../domain/error.ts';
import type { DecodedText } from './decode-text.ts';
import { isMhtml } from './foreign-format.ts';
import { withLineFeeds } from './line-ends.ts';
import { readBytes, textOf } from './read-text.ts';

const kind = 'a source page saved as text or HTML';

/** Reads a page that a person saved: as text, as HTML, or as one file (MHTML). Errors: `DATA_INVALID`. */
export async function readPage(path: string): Promise<DecodedText> {
  return decodePage(await readBytes(path, kind), path);
}

/** The page in the bytes of a saved file, with line feeds as line ends. `name`: for messages. Errors: `DATA_INVALID`. */
export async function decodePage(bytes: Uint8Array, name: string): Promise<DecodedText> {
  if (isMhtml(bytes)) return { text: await htmlOfMhtml(bytes, name), encoding: 'MHTML' };
  const { text, encoding } = textOf(bytes, name, kind);
  return { text: withLineFeeds(text), encoding };
}

/** The first HTML part is the page; the others are its frames. */
async function htmlOfMhtml(bytes: Uint8Array, name: string): Promise<string> {
  const { html } = await PostalMime.parse(bytes);
  const page = html?.split(/(?<=<\/html\s*>)/i)[0];
  if (page !== undefined && page.trim() !== '') return withLineFeeds(page);
  throw new PublicError(
    'DATA_INVALID',
    `${name} is a page saved as one file (MHTML) in which no HTML is found. Save the page as "Web page, HTML only", and give that file.`,
  );
}
