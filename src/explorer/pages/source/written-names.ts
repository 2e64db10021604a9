import { apostropheClass, hyphenClass } from '../../../domain/characters.ts';

/** What may stand between the words of one name. */
const joining = new RegExp(`^[\\s${hyphenClass}${apostropheClass}]*$`, 'u');

/** A part of a text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something with names that a text may contain. */
export interface Named<Target> {
  readonly target: Target;
  readonly names: readonly string[];
}

export interface WrittenName<Target> extends Span {
  readonly target: Target;
}

interface KnownName<Target> {
  readonly target: Target;
  readonly letters: readonly string[];
  readonly isAcronym: boolean;
}

/**
 * Finds names in texts: whole words, the longest name first, without accents. Spaces, hyphens and apostrophes do not matter: "Grand
 * Angoulême" is GrandAngoulême. A name of several things is not found: a wrong mark is worse than a missing one.
 *
 * A capital of the name must be a capital of the text, so that "les villes de France" is not Villes de France. An acronym may
 * also be written like a word, as Anel for ANEL, if it has four letters or more.
 */
export class NameFinder<Target> {
  readonly #known = new Map<string, KnownName<Target>[]>();
  /** The beginnings of all known names: most words of a text begin none. */
  readonly #beginnings = new Set<string>();

  constructor(things: readonly Named<Target>[]) {
    for (const { target, names } of things) {
      for (const name of new Set(names)) {
        const words = wordsOf(name).map(({ text }) => text);
        const letters = [...words.join('')];
        const key = fold(letters);
        const isAcronym = words.length === 1 && letters.every((letter) => letter !== letter.toLowerCase());
        const sameKey = this.#known.get(key) ?? [];
        this.#known.set(key, [...sameKey, { target, letters, isAcronym }]);
        for (let length = 1; length <= key.length; length += 1) this.#beginnings.add(key.slice(0, length));
      }
    }
  }

  /** The names in a text, in order, outside the spans that are `taken`. */
  find(text: string, taken: readonly Span[]): WrittenName<Target>[] {
    const words = wordsOf(text);
    const found: WrittenName<Target>[] = [];
    let next = 0;
    while (next < words.length) {
      const match = this.#longestAt(text, words, next, taken);
      if (match !== null) found.push({ start: match.start, end: match.end, target: match.target });
      next = match?.next ?? next + 1;
    }
    return found;
  }

  #longestAt(text: string, words: readonly Word[], first: number, taken: readonly Span[]) {
    let longest: (WrittenName<Target> & { readonly next: number }) | null = null;
    const letters: string[] = [];
    let key = '';
    const { start = 0 } = words[first] ?? {};
    for (let offset = 0; first + offset < words.length; offset += 1) {
      const word = words[first + offset];
      if (word === undefined) break;
      const before = words[first + offset - 1];
      if (offset > 0 && !joining.test(text.slice(before?.end, word.start))) break;
      letters.push(...word.text);
      key += word.folded;
      if (!this.#beginnings.has(key) || taken.some((span) => start < span.end && span.start < word.end)) break;
      const target = this.#only(key, letters, offset === 0);
      if (target !== null) longest = { ...target, start, end: word.end, next: first + offset + 1 };
    }
    return longest;
  }

  /** The one thing with a name that is written like this. */
  #only(key: string, letters: readonly string[], isOneWord: boolean): { readonly target: Target } | null {
    const fitting = (this.#known.get(key) ?? []).filter(
      (name) => (isOneWord || !name.isAcronym) && isWrittenLike(name, letters),
    );
    const [first, ...others] = new Set(fitting.map(({ target }) => target));
    return first === undefined || others.length > 0 ? null : { target: first };
  }
}

interface Word extends Span {
  readonly text: string;
  readonly folded: string;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word,
    folded: fold([...word]),
    start: index,
    end: index + word.length,
  }));
}

/** Letter by letter, so that the result is as long as the letters. */
function fold(letters: readonly string[]): string {
  return letters.map((letter) => (letter.normalize('NFD')[0] ?? letter).toLowerCase()).join('');
}

const isCapital = (letter: string) => letter !== letter.toLowerCase();

function isWrittenLike({ letters, isAcronym }: KnownName<unknown>, written: readonly string[]): boolean {
  if (isAcronym && letters.length >= 4 && isCapital(written[0] ?? '')) return true;
  return letters.every((letter, index) => !isCapital(letter) || isCapital(written[index] ?? ''));
}
