import { joinTyped } from './typed-text.ts';
import { isTolerant, typoDistance, typoKeysAround } from './typo.ts';
import { isFunctionWord, wordsOf, writtenOut } from './words.ts';

/** A parsed search query. */
export interface SearchQuery {
  /** Distinct folded words. A node matches when it has all of them. */
  readonly words: readonly string[];
  /** The last word, which may be incomplete. It is also in `words`. */
  readonly prefix: string;
}

/** Parses the text of a query. Null when it has no letter and no digit. */
export function parseQuery(text: string): SearchQuery | null {
  const all = wordsOf(joinTyped(text));
  const prefix = all.at(-1);
  if (prefix === undefined) return null;
  // A query of function words only, such as "la", may be the beginning of a longer word.
  if (isFunctionWord(prefix)) return { words: [prefix], prefix };
  return { words: [...new Set([...all.slice(0, -1).map(writtenOut), prefix])], prefix };
}

/** The keys with which the vocabulary is read for words that may match. */
export interface VocabularyKeys {
  readonly prefix: string | null;
  /** `TypoKeys.head` */
  readonly heads: readonly string[];
  /** `TypoKeys.tail` */
  readonly tails: readonly string[];
}

export function vocabularyKeys(words: readonly string[], prefix: string | null): VocabularyKeys {
  const keys = words.flatMap(typoKeysAround);
  return {
    prefix,
    heads: [...new Set(keys.map(({ head }) => head))],
    tails: [...new Set(keys.map(({ tail }) => tail))],
  };
}

/** A word of the data that matches a word of the query. */
export interface WordMatch {
  /** Position of the word in `SearchQuery.words`. */
  readonly word: number;
  /** The word of the data. */
  readonly text: string;
  readonly how: 'EXACT' | 'PREFIX' | 'TYPO';
}

/** The words of the vocabulary that match each word of a query, each once for a word, in the best way that applies. */
export function matchWords({ words, prefix }: SearchQuery, vocabulary: readonly string[]): WordMatch[] {
  return words.flatMap((word, position) => {
    const others = vocabulary.filter((text) => text !== word);
    const completed = word === prefix ? others.filter((text) => text.startsWith(word)) : [];
    const mistyped = others.filter((text) => !completed.includes(text) && isMistyped(word, text, 1));
    return [
      { word: position, text: word, how: 'EXACT' as const },
      ...completed.map((text) => ({ word: position, text, how: 'PREFIX' as const })),
      ...mistyped.map((text) => ({ word: position, text, how: 'TYPO' as const })),
    ];
  });
}

/** Whether `typed` may be a misspelling of a word of the data, with at most `maximum` typos. */
export function isMistyped(typed: string, word: string, maximum: number): boolean {
  return isTolerant(word) && /^[a-z]+$/.test(typed) && typoDistance(typed, word, maximum) <= maximum;
}
