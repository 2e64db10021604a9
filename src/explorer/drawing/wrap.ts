/** A text in lines of at most `width` characters, at most `count` of them. What does not fit ends in « … ». */
export function wrapped(text: string, width: number, count: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((it) => pieces(it, width))) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= count) return lines;
  const shown = lines.slice(0, count);
  const last = shown.at(-1) ?? '';
  return [...shown.slice(0, -1), `${last.slice(0, width - 1).trimEnd()}…`];
}

/** A word that is longer than a line, cut. */
function pieces(word: string, width: number): string[] {
  return Array.from({ length: Math.max(1, Math.ceil(word.length / width)) }, (_, index) =>
    word.slice(index * width, (index + 1) * width),
  );
}
