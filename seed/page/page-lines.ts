import { cleanLine } from '../../src/domain/clean-line.ts';
import { htmlLines, isHtml } from './html/html-lines.ts';
import type { TextLine } from './text-line.ts';

/**
 * The lines of a source page that was saved as text or as HTML.
 *
 * Removes what differs between copies of the same page and that nobody sees: byte order mark, Windows line ends, decomposed
 * letters (NFD), invisible characters, no-break and repeated spaces. None of this changes the page in `seed/source/`.
 */
export function pageLines(source: string): string[] {
  return linkedLines(source, null).map(({ text }) => text);
}

/** The same lines, with their links. `address`: the address of the page, if it is known. */
export function linkedLines(source: string, address: string | null): TextLine[] {
  if (isHtml(source)) return htmlLines(source, address);
  return source.split(/\r\n|\n|\r/).map((line) => ({ text: cleanLine(line), links: [] }));
}
