import { htmlLines, isHtml } from './html-lines.ts';

/**
 * The page as lines of text, whether it was saved as text or as HTML.
 *
 * Invisible differences between two copies of one page are removed here, once, so that nothing after this function
 * has to know them: byte order mark, Windows line ends, letters in two parts (NFD), no-break and repeated spaces.
 * On the page kept in `seed/source/` none of this changes a character.
 */
export function pageLines(source: string): string[] {
  const lines = isHtml(source) ? htmlLines(source) : source.split(/\r\n|\n|\r/);
  return lines.map(plainLine);
}

function plainLine(line: string): string {
  return line
    .normalize('NFC')
    .replace(/[\uFEFF\u200B\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
