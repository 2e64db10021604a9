import { groupBy } from '../domain/group-by.ts';
import { isKindWord } from './name-form.ts';
import { isMistyped } from './search-query.ts';
import { joinTyped, typedWords, wordsByCapitals } from './typed-text.ts';
import { typoKeys, typoKeysAround } from './typo.ts';
import { joinedCompounds, wordsOf } from './words.ts';

/** The distinct words by which candidates for a written name are looked up. Words of its kind only if it has no others. */
export function lookUpWords(name: string): string[] {
  const typed = joinTyped(name);
  const words = [...wordsOf(typed), ...typedWords(typed), ...wordsByCapitals(typed)];
  const all = [...new Set([...words, ...joinedCompounds(typed).map(({ text }) => text)])];
  const withoutKind = all.filter((word) => !isKindWord(word));
  return withoutKind.length > 0 ? withoutKind : all;
}

/** Makes a function that returns a word itself, and the words of the vocabulary that are at most two typos away from it. */
export function spellings(vocabulary: readonly string[]): (word: string) => string[] {
  const keyed = vocabulary.flatMap((text) => {
    const keys = typoKeys(text);
    return keys === null ? [] : [{ text, head: keys.head, tail: keys.tail }];
  });
  const heads = groupBy(keyed, ({ head }) => head);
  const tails = groupBy(keyed, ({ tail }) => tail);
  return (word) => {
    const near = typoKeysAround(word).flatMap(({ head, tail }) => [
      ...(heads.get(head) ?? []),
      ...(tails.get(tail) ?? []),
    ]);
    const corrected = near.map(({ text }) => text).filter((text) => isMistyped(word, text, 2) && !isKindWord(text));
    return [...new Set([word, ...corrected])];
  };
}
