import { hyphenClass, plainText } from '../domain/characters.ts';
import { fold } from '../domain/fold.ts';

/**
 * Words joined by hyphens: "Saint-Péray". For plain text. A match starts where a word starts: without this, each letter of each
 * word would be tried.
 */
const compounds = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)+/gu;

/** Whatever `plainText` writes as a hyphen. */
const anyHyphen = new RegExp(`[${hyphenClass}]`, 'u');
/** Blanks. `plainText` removes U+FEFF, so it separates no words. */
const blanks = /[^\S\ufeff]+/;

/** Words that nearly every text has. They are neither indexed nor searched. */
const functionWords = new Set(
  'a au aux d dans de des du en et l la le les n ou par pour qu que qui s sur un une'.split(' '),
);

export interface Word {
  readonly text: string;
  /** Number of words of the text that it replaces: 2 for a compound written as one word ("saintperay"), else 1. */
  readonly parts: number;
}

/** The folded words of a text, in order, without function words; the function words if it has no others. */
export function wordsOf(text: string): string[] {
  const all = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  const content = all.filter((word) => !functionWords.has(word));
  return content.length > 0 ? content : all;
}

/** The distinct words by which a text can be found: its own, and each compound as one word without hyphens. */
export function findableWords(text: string): Word[] {
  const single = [...new Set(wordsOf(text))].map((word) => ({ text: word, parts: 1 }));
  return [...single, ...joinedCompounds(text)];
}

/**
 * The words by which a filter finds a text, in a form that statements look them up in: each with a blank before and after it. They
 * are those of `findableWords`, so a filter and a search have one notion of a word.
 */
export function wordList(words: Iterable<string>): string {
  return ` ${[...new Set(words)].join(' ')} `;
}

/** The compounds of a text, each as one word: "saintdiedesvosges" for "Saint-Dié-des-Vosges". */
export function joinedCompounds(text: string): Word[] {
  const joined = new Map<string, Word>();
  for (const [compound] of hyphenated(text).matchAll(compounds)) {
    const parts = fold(compound).split(' ');
    const word = parts.join('');
    const count = parts.filter((part) => !functionWords.has(part)).length;
    if (count > 0) joined.set(word, { text: word, parts: count });
  }
  return [...joined.values()];
}

/** The plain text of the parts between blanks that have a hyphen: few texts have many, and plain text takes long to make. */
function hyphenated(text: string): string {
  if (!anyHyphen.test(text)) return '';
  const parts = text.split(blanks).filter((part) => anyHyphen.test(part));
  return plainText(parts.join(' '));
}

export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}

/** Expands the abbreviations of "saint" and "sainte" in place names. */
export function writtenOut(word: string): string {
  if (word === 'st') return 'saint';
  return word === 'ste' ? 'sainte' : word;
}
