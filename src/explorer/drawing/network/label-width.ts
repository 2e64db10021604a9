/**
 * Widths of characters in hundredths of the font size, as in Arial and Helvetica, whose widths many system fonts are close to.
 * Labels are drawn with these widths whatever the font (`textLength`), so that what does not overlap here overlaps nowhere.
 */
const groups: readonly (readonly [width: number, characters: string])[] = [
  [22, "ijl'’|"],
  [28, ' .,:;!ftI[]/\u00a0\u202f·îïí'],
  [34, 'r()-‑"'],
  [50, 'ckszvxyJç'],
  [56, 'abdeghnopqu0123456789LéèêëàâùûüôöñÉ?$–«»'],
  [61, 'FTZ'],
  [67, 'ABEKPSVXYÈÊÀÂ&'],
  [72, 'CDHNRUwÇÙÛ'],
  [78, 'GOQÔ'],
  [84, 'Mm'],
  [95, 'Wœæ…—%ŒÆ'],
];

const widths: ReadonlyMap<string, number> = new Map(
  groups.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);

/** The width of a text at a font size. A character of no group counts as a wide one. */
export function labelWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const character of text) hundredths += widths.get(character) ?? 78;
  return (hundredths * size) / 100;
}

/** Breaks a text between words into lines of at most this many characters. What does not fit is cut with an ellipsis. */
export function labelLines(text: string, longest: number, most: number): string[] {
  const lines: string[] = [];
  const words = text.split(/ +/).filter((word) => word !== '');
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) lines[lines.length - 1] = `${last} ${word}`;
    else if (lines.length < most) lines.push(word);
    else {
      lines[lines.length - 1] = cut(`${last} ${word}`, longest);
      break;
    }
  }
  return lines.map((line) => (line.length > longest ? cut(line, longest) : line));
}

function cut(line: string, longest: number): string {
  if (line.endsWith('…')) return line;
  const kept = line.length < longest ? line : line.slice(0, longest - 1);
  return `${kept.replace(/[\s,;:’'(-]+$/, '')}…`;
}

/** Breaks a text between words into lines of at most this width. */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/).filter((it) => it !== '')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && labelWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
