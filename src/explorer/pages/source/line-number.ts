import { plainText } from '../../../domain/characters.ts';

/** The anchor of the lines that a reader typed: "49" is L49, "44-49" is L44-L49. Null if the page does not have these lines. */
export function linesOf(typed: string, count: number): string | null {
  const [, first, last = first] = /^[lL]?\.?\s*(\d{1,6})(?:\s*-\s*[lL]?(\d{1,6}))?$/.exec(plainText(typed)) ?? [];
  if (first === undefined) return null;
  const [from, to] = [Number(first), Number(last)].sort((a, b) => a - b) as [number, number];
  if (from < 1 || to > count) return null;
  return from === to ? `L${from}` : `L${from}-L${to}`;
}
