import { cleanLine } from '../../src/domain/clean-line.ts';
import { htmlLines, isHtml } from './html-lines.ts';

/**
 * The lines of a source page that was saved as text or as HTML.
 *
 * Removes invisible differences between copies of the same page: byte order mark, Windows line ends, decomposed letters (NFD),
 * no-break and repeated spaces. None of this changes the page in `seed/source/`.
 */
export function pageLines(source: string): string[] {
  const lines = isHtml(source) ? htmlLines(source) : source.split(/\r\n|\n|\r/);
  return lines.map(cleanLine);
}
