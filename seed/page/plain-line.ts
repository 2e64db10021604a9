import { bulletLength, plainText } from '../../src/domain/characters.ts';

/** A line with plain characters, for patterns: `plainText`, and "- " for every bullet. */
export interface PlainLine {
  readonly text: string;
  /** For each column of `text`, and its end: the column in the line as it is on the page. */
  readonly columns: readonly number[];
}

export function plainLine(line: string): PlainLine {
  const start = bulletLength(line);
  let text = start > 0 ? '- ' : '';
  const columns = start > 0 ? [0, start - 1] : [];
  for (let column = start; column < line.length; ) {
    const character = String.fromCodePoint(line.codePointAt(column) ?? 0);
    const plain = plainText(character);
    text += plain;
    for (let index = 0; index < plain.length; index += 1) columns.push(column);
    column += character.length;
  }
  columns.push(line.length);
  return { text, columns };
}

/** Where a line has some words, as columns of the line on the page. Blanks that French typography has around marks may differ. */
export function placesOf(words: string, line: string): { readonly from: number; readonly to: number }[] {
  const { text, columns } = plainLine(line);
  const source = plainText(words)
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/ ?(?=(?:[:;!»]|\\\?))/g, ' ?')
    .replace(/« ?/g, '« ?');
  return [...text.matchAll(new RegExp(source, 'gu'))].map(({ 0: found, index }) => ({
    from: columns[index] ?? 0,
    to: columns[index + found.length] ?? line.length,
  }));
}
