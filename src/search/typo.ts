/** Shorter words tolerate no typo: one change makes another word. */
const minimumLength = 5;

/** Whether a word of the data is also found when it is mistyped. Codes, which have digits, are not. */
export function isTolerant(word: string): boolean {
  return word.length >= minimumLength && /^[a-z]+$/.test(word);
}

/**
 * Edit distance of two words (optimal string alignment): the number of letters inserted, deleted or substituted, and of
 * neighbouring letters transposed. `Infinity` if it is greater than `maximum`.
 */
export function typoDistance(a: string, b: string, maximum: number): number {
  if (Math.abs(a.length - b.length) > maximum) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const transposed = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const changes = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        transposed ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
      current.push(changes);
      least = Math.min(least, changes);
    }
    if (least > maximum) return Number.POSITIVE_INFINITY;
    before = previous;
    previous = current;
  }
  const distance = previous[b.length] ?? 0;
  return distance <= maximum ? distance : Number.POSITIVE_INFINITY;
}

export interface TypoKeys {
  readonly head: string;
  readonly tail: string;
}

/**
 * The two keys by which a word of the data is found when it is mistyped: its beginning and its end, each with its length.
 * Null for words that tolerate no typo. One or two letters in the middle belong to neither key, and one typo changes at most
 * two neighbouring letters, so one of the keys is always intact.
 */
export function typoKeys(word: string): TypoKeys | null {
  return isTolerant(word) ? keysAt(word, word.length) : null;
}

/** The keys of all words of the data that this word may be a misspelling of. Lengths may differ by one. */
export function typoKeysAround(word: string): TypoKeys[] {
  if (!/^[a-z]+$/.test(word)) return [];
  return [word.length - 1, word.length, word.length + 1]
    .filter((length) => length >= minimumLength)
    .map((length) => keysAt(word, length));
}

function keysAt(word: string, length: number): TypoKeys {
  const size = Math.floor((length - 1) / 2);
  return { head: `${word.slice(0, size)}${length}`, tail: `${word.slice(-size)}${length}` };
}
