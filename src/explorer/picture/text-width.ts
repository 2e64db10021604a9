/** The two fonts of pictures. The build copies their files: see src/http/pictures/build-fonts.ts. */
export const fonts = { title: 'Source Serif 4 SemiBold', text: 'Source Sans 3' } as const;

export type FontName = keyof typeof fonts;

/**
 * Widths of characters as parts of the font size, rounded up. They come from the fonts: a test draws texts and compares. A
 * character of none of the groups counts as the last one: rather too wide than cut off.
 */
const widths: Readonly<Record<FontName, readonly (readonly [width: number, characters: string])[]>> = {
  title: [
    [0.25, " '’\u00a0\u202f"],
    [0.34, 'ijlîï.,;:!-‑'],
    [0.4, 'ft/()IJ'],
    [0.47, 'rs?'],
    [0.56, 'acegzàâçéèêëS0123456789–'],
    [0.64, 'bdkopquvxyüùûôöZFELPÉÈÊ«»'],
    [0.68, 'hnBCTXYÇ'],
    [0.76, 'AÀÂDGKNOQRUVÔ&'],
    [0.86, 'wH—…'],
    [1.02, 'WMmœŒæ%'],
  ],
  text: [
    [0.21, " '’\u00a0\u202f"],
    [0.27, 'ijlîïI.,;:'],
    [0.31, 'f!()-‑'],
    [0.36, 'rt/'],
    [0.45, 'szxc?ç«»'],
    [0.5, 'aegkvyàâéèêëFLJYV0123456789–'],
    [0.55, 'bhnouSEXATZùûüôöÉÈÊÀÂ'],
    [0.6, 'dpqBCKPRÇ'],
    [0.67, 'DGHNOQUÔ&'],
    [0.74, 'wM'],
    [0.95, 'WmœŒæ%—…'],
  ],
};

const tables: Readonly<Record<FontName, ReadonlyMap<string, number>>> = {
  title: widthsByCharacter('title'),
  text: widthsByCharacter('text'),
};

function widthsByCharacter(font: FontName): ReadonlyMap<string, number> {
  return new Map(
    widths[font].flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
  );
}

/** The width of a text, at most a few per cent more than it is drawn. */
export function textWidth(text: string, font: FontName, size: number): number {
  let width = 0;
  for (const character of text) width += tables[font].get(character) ?? 1;
  return width * size;
}

/**
 * Breaks a text into lines of a width, between words. What does not fit into `maximum` lines is cut, with an ellipsis at its end.
 */
export function wrap(
  text: string,
  font: FontName,
  { size, width, maximum }: { readonly size: number; readonly width: number; readonly maximum: number },
): readonly string[] {
  const fits = (line: string) => textWidth(line, font, size) <= width;
  const lines: string[] = [];
  // Not at a narrow no-break space.
  for (const word of text.split(/[ \n]+/).filter((it) => it !== '')) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  // A word may be longer than a line.
  const cut = lines.slice(0, maximum).map((line) => (fits(line) ? line : shortened(line, fits)));
  const end = cut.at(-1);
  if (lines.length > maximum && end !== undefined) cut[cut.length - 1] = shortened(end, fits);
  return cut;
}

function shortened(line: string, fits: (line: string) => boolean): string {
  let kept = line;
  while (kept !== '' && !fits(`${kept}…`)) kept = kept.slice(0, -1);
  return `${kept.replace(/[\s,;:]+$/, '')}…`;
}
