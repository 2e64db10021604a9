import { groupBy } from '../domain/group-by.ts';
import { typoKeys, typoKeysAround } from './typo.ts';
import { isMistyped } from './wanted.ts';
import { joinedCompounds, wordsOf, writtenOut } from './words.ts';
import { isKindWord } from './written-name.ts';

/** The words by which to look for what a written name may mean, once each; its kind only when it gives nothing else. */
export function lookUpWords(name: string): string[] {
  const words = wordsOf(name).flatMap((word) => [word, writtenOut(word)]);
  const all = [...new Set([...words, ...joinedCompounds(name).map(({ text }) => text)])];
  const telling = all.filter((word) => !isKindWord(word));
  return telling.length > 0 ? telling : all;
}

/** Each word as it stands, and the words of the vocabulary that it may be meant as, two typos apart at most. */
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
    const meant = near.map(({ text }) => text).filter((text) => isMistyped(word, text, 2) && !isKindWord(text));
    return [...new Set([word, ...meant])];
  };
}
