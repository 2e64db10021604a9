/** Shorter words, and those with digits, must be written as they are: one change makes another word, or another code. */
const shortest = 5;

/** Whether one may mistype this word of the data and still find it. */
export function isTolerant(word: string): boolean {
  return word.length >= shortest && /^[a-z]+$/.test(word);
}

/**
 * How many changes lie between two words: a letter put in, left out or replaced, or two neighbours exchanged (optimal
 * string alignment). Gives `Infinity` once it is more than `most`.
 */
export function typoDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const exchanged = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const changes = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        exchanged ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
      current.push(changes);
      least = Math.min(least, changes);
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    before = previous;
    previous = current;
  }
  const distance = previous[b.length] ?? 0;
  return distance <= most ? distance : Number.POSITIVE_INFINITY;
}

export interface TypoKeys {
  readonly head: string;
  readonly tail: string;
}

/**
 * The two keys by which a word of the data is found when it is mistyped, null for words that tolerate no typo. One typo
 * touches two neighbouring letters at most, and a letter or two stand between the two keys: so it spares one of them.
 */
export function typoKeys(word: string): TypoKeys | null {
  return isTolerant(word) ? keysAt(word, word.length) : null;
}

/** The keys of every word of the data that this one may be a mistyping of, by one change in length or none. */
export function typoKeysAround(word: string): TypoKeys[] {
  if (!/^[a-z]+$/.test(word)) return [];
  return [word.length - 1, word.length, word.length + 1]
    .filter((length) => length >= shortest)
    .map((length) => keysAt(word, length));
}

function keysAt(word: string, length: number): TypoKeys {
  const size = Math.floor((length - 1) / 2);
  return { head: `${word.slice(0, size)}${length}`, tail: `${word.slice(-size)}${length}` };
}
