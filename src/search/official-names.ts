import type { OfficialPlace } from '../domain/official-place.ts';
import type { OfficialEntry } from './official-entry.ts';

/** Looks official places up by their names: whole, or without the words of their kind. */
export class OfficialNames {
  readonly #byWord: ReadonlyMap<string, readonly OfficialEntry[]>;

  /** `byWord`: the entries that have a word, the largest place first. */
  constructor(byWord: ReadonlyMap<string, readonly OfficialEntry[]>) {
    this.#byWord = byWord;
  }

  /** Number of names that have a word. */
  frequency(word: string): number {
    return this.#byWord.get(word)?.length ?? 0;
  }

  /** The places with this name, the largest first. Not those of which only a part has it. */
  named(words: readonly string[]): OfficialPlace[] {
    const name = words.join(' ');
    return this.#having(words, (own) => own === name);
  }

  /** The places whose name begins with these words and has others. */
  beginningWith(words: readonly string[]): OfficialPlace[] {
    const head = `${words.join(' ')} `;
    return this.#having(words, (own) => own.startsWith(head));
  }

  #having(words: readonly string[], condition: (name: string) => boolean): OfficialPlace[] {
    return this.#withRarest(words)
      .filter(({ part, words: own, bareName }) => {
        if (part !== null) return false;
        return condition(own.slice(1, own.indexOf(' =')).trim()) || (bareName !== null && condition(bareName));
      })
      .map(({ place }) => place);
  }

  #withRarest(words: readonly string[]): readonly OfficialEntry[] {
    let rarest: readonly OfficialEntry[] | undefined;
    for (const word of words) {
      const entries = this.#byWord.get(word) ?? [];
      if (rarest === undefined || entries.length < rarest.length) rarest = entries;
    }
    return rarest ?? [];
  }
}
