import { plainText } from '../../src/domain/characters.ts';
import { fold } from '../../src/domain/fold.ts';

/** A range of a text: from `start` to `end`, exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Word extends Span {
  readonly folded: string;
  /** The commas, semicolons, slashes and parentheses between the previous word and this one. */
  readonly marks: string;
}

/** Known names by their folded first word, longest names first. */
export type Lexicon = ReadonlyMap<string, readonly (readonly Word[])[]>;

export function buildLexicon(names: readonly string[]): Lexicon {
  const lexicon = new Map<string, (readonly Word[])[]>();
  for (const name of names) {
    const words = wordsOf(plainText(name));
    const first = words[0];
    if (!first) continue;
    lexicon.set(first.folded, [...(lexicon.get(first.folded) ?? []), words]);
  }
  for (const entries of lexicon.values()) entries.sort((a, b) => b.length - a.length);
  return lexicon;
}

/**
 * Finds known names in a text, from left to right, without overlaps; of several names at one position, the longest. Case,
 * accents, apostrophes and hyphens are ignored. Words and the marks between them must be equal.
 */
export function findKnownNames(text: string, lexicon: Lexicon): Span[] {
  const words = wordsOf(text);
  const found: Span[] = [];
  for (let index = 0; index < words.length; ) {
    const length = matchLength(words, index, lexicon);
    const first = words[index];
    const last = words[index + length - 1];
    if (first && last && length > 0) found.push({ start: first.start, end: endWithMark(text, first, last) });
    index += Math.max(length, 1);
  }
  return found;
}

function matchLength(words: readonly Word[], index: number, lexicon: Lexicon): number {
  const candidates = lexicon.get(words[index]?.folded ?? '') ?? [];
  const fits = candidates.find((name) =>
    name.every((word, offset) => {
      const other = words[index + offset];
      return word.folded === other?.folded && (offset === 0 || word.marks === other.marks);
    }),
  );
  return fits?.length ?? 0;
}

/** The end of a name. If the name opens a parenthesis, its closing parenthesis is included. */
function endWithMark(text: string, first: Word, last: Word): number {
  const inside = text.slice(first.start, last.end);
  const open = inside.split('(').length > inside.split(')').length;
  return open && text[last.end] === ')' ? last.end + 1 : last.end;
}

function wordsOf(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => {
    const marks = text.slice(end, match.index).replace(/[^,;/()]/g, '');
    end = match.index + match[0].length;
    return { start: match.index, end, folded: fold(match[0]), marks };
  });
}
