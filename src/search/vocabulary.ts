import { groupBy } from '../domain/group-by.ts';
import { beginningWith } from './beginning-with.ts';
import type { VocabularyKeys } from './search-query.ts';
import { typoKeys } from './typo.ts';

/** The words of the data, to be looked up by what somebody typed. */
export class Vocabulary {
  /** In the order of code units. */
  readonly #words: readonly string[];
  /** The words that tolerate typos, by the keys of `TypoKeys`. */
  readonly #heads: ReadonlyMap<string, readonly string[]>;
  readonly #tails: ReadonlyMap<string, readonly string[]>;

  /** `words`: each once. */
  constructor(words: readonly string[]) {
    this.#words = words.toSorted();
    const keyed = this.#words.flatMap((word) => {
      const keys = typoKeys(word);
      return keys === null ? [] : [{ word, keys }];
    });
    this.#heads = wordsBy(keyed, ({ keys }) => keys.head);
    this.#tails = wordsBy(keyed, ({ keys }) => keys.tail);
  }

  /**
   * The words that may be meant, each once, in the order of code units: those that share a key, and the first `limit` that begin with
   * the prefix.
   */
  near({ prefix, heads, tails }: VocabularyKeys, limit: number): string[] {
    const begun = prefix === null ? [] : beginningWith(prefix, this.#words).slice(0, limit);
    const mistyped = [
      ...heads.flatMap((key) => this.#heads.get(key) ?? []),
      ...tails.flatMap((key) => this.#tails.get(key) ?? []),
    ];
    return [...new Set([...begun, ...mistyped])].sort();
  }
}

interface Keyed {
  readonly word: string;
  readonly keys: { readonly head: string; readonly tail: string };
}

function wordsBy(keyed: readonly Keyed[], keyOf: (one: Keyed) => string): ReadonlyMap<string, readonly string[]> {
  return new Map([...groupBy(keyed, keyOf)].map(([key, all]) => [key, all.map(({ word }) => word)]));
}
