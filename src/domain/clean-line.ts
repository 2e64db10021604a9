import { withoutInvisible, withSimpleSpaces } from './characters.ts';

/**
 * A line of a text without the invisible differences between copies of the same text: decomposed letters (NFD), characters
 * without a shape, no-break and repeated spaces, blanks at its ends.
 */
export function cleanLine(line: string): string {
  return withSimpleSpaces(withoutInvisible(line.normalize('NFC'))).trim();
}
