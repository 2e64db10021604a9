import { isTolerant, typoDistance, typoKeysAround } from './typo.ts';
import { isFunctionWord, wordsOf, writtenOut } from './words.ts';

export interface Question {
  /** Once each; a node must have all of them. */
  readonly words: readonly string[];
  /** The last word, which may still be being typed. */
  readonly prefix: string;
}

/** What a query asks; null when it has no word at all. */
export function questionOf(query: string): Question | null {
  const all = wordsOf(query);
  const prefix = all.at(-1);
  if (prefix === undefined) return null;
  // "la": as yet only the beginning of a word.
  if (isFunctionWord(prefix)) return { words: [prefix], prefix };
  return { words: [...new Set([...all.slice(0, -1).map(writtenOut), prefix])], prefix };
}

/** Where in the vocabulary to look for what a question may mean. */
export interface VocabularyKeys {
  readonly prefix: string | null;
  readonly heads: readonly string[];
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

export type Match = 'EXACT' | 'PREFIX' | 'TYPO';

/** A word of the data that answers a word of the question. */
export interface Wanted {
  /** Position of the question's word. */
  readonly word: number;
  readonly text: string;
  readonly how: Match;
}

/** Which words of the vocabulary answer each word of a question, each in the best way that it does. */
export function wantedWords({ words, prefix }: Question, vocabulary: readonly string[]): Wanted[] {
  return words.flatMap((word, position) => {
    const others = vocabulary.filter((text) => text !== word);
    const begun = word === prefix ? others.filter((text) => text.startsWith(word)) : [];
    const mistyped = others.filter((text) => !begun.includes(text) && isMistyped(word, text, 1));
    return [
      { word: position, text: word, how: 'EXACT' as const },
      ...begun.map((text) => ({ word: position, text, how: 'PREFIX' as const })),
      ...mistyped.map((text) => ({ word: position, text, how: 'TYPO' as const })),
    ];
  });
}

/** Whether `typed` may be meant as this word of the data. */
export function isMistyped(typed: string, word: string, most: number): boolean {
  return isTolerant(word) && /^[a-z]+$/.test(typed) && typoDistance(typed, word, most) <= most;
}
