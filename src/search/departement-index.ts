import { isFunctionWord, wordsOf } from './words.ts';

/** A département that a name may give, by its code or by its name. */
export interface NamedDepartement {
  readonly code: string;
  readonly name: string;
}

/** The name of a département at the end of a text. */
export interface DepartementAtEnd {
  readonly before: readonly string[];
  readonly words: readonly string[];
  readonly code: string;
}

/** The longest name of a département: "Alpes-de-Haute-Provence", without its function word. */
const maximumWords = 3;

/** Recognises départements by code and by name. */
export class DepartementIndex {
  readonly #codes: ReadonlySet<string>;
  readonly #byName: ReadonlyMap<string, string>;

  constructor(known: readonly NamedDepartement[]) {
    this.#codes = new Set(known.map(({ code }) => code));
    this.#byName = new Map(known.map(({ code, name }) => [wordsOf(name).join(' '), code]));
  }

  /** The code of the département that a text is: "50", "2b", "9", "Manche", "Réunion". Undefined if it is none. */
  find(text: string): string | undefined {
    const code = /^\d$/.test(text) ? `0${text}` : text.toUpperCase();
    return this.#codes.has(code) ? code : this.#byName.get(wordsOf(text).join(' '));
  }

  /** The words before the name of a département at the end, and its code: "Joigny Yonne". Null if there is none. */
  atEnd(words: readonly string[]): DepartementAtEnd | null {
    for (let size = Math.min(maximumWords, words.length - 1); size > 0; size -= 1) {
      const code = this.#byName.get(words.slice(-size).join(' '));
      const before = words.slice(0, -size);
      if (code !== undefined && before.some((word) => !isFunctionWord(word)))
        return { before, words: words.slice(-size), code };
    }
    return null;
  }
}
