import { isKindWord } from './name-form.ts';
import { isMistyped, vocabularyKeys } from './search-query.ts';
import { joinTyped, typedWords, wordsByCapitals } from './typed-text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { joinedCompounds, wordsOf } from './words.ts';

/** The distinct words by which candidates for a written name are looked up. Words of its kind only if it has no others. */
export function lookUpWords(name: string): string[] {
  const typed = joinTyped(name);
  const words = [...wordsOf(typed), ...typedWords(typed), ...wordsByCapitals(typed)];
  const all = [...new Set([...words, ...joinedCompounds(typed).map(({ text }) => text)])];
  const withoutKind = all.filter((word) => !isKindWord(word));
  return withoutKind.length > 0 ? withoutKind : all;
}

/** A word itself, and the words of the data that are at most two typos away from it. */
export function spellings(word: string, vocabulary: Vocabulary): string[] {
  const near = vocabulary.near(vocabularyKeys([word], null), 0);
  const corrected = near.filter((text) => isMistyped(word, text, 2) && !isKindWord(text));
  return [...new Set([word, ...corrected])];
}
