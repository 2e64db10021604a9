/**
 * A line of a text without the invisible differences between copies of the same text: decomposed letters (NFD), byte order marks,
 * zero-width spaces, soft hyphens, no-break and repeated spaces, blanks at its ends.
 */
export function cleanLine(line: string): string {
  return line
    .normalize('NFC')
    .replace(/[\uFEFF\u200B\u00AD]/g, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}
