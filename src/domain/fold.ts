/**
 * Folds a French text for comparison: expands ligatures, removes accents, case and invisible characters (soft hyphens, zero-width
 * joiners…), and replaces each run of other characters (apostrophes, hyphens, no-break spaces…) by one space.
 *
 * The result has only `a-z`, `0-9` and single spaces, so both engines sort and compare it in the same way.
 */
export function fold(text: string): string {
  return text
    .replace(beyondAscii, plain)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const beyondAscii = /[\u0080-\u{10ffff}]/gu;

function plain(character: string): string {
  return accented.get(character) ?? decomposed(character);
}

function decomposed(character: string): string {
  return character
    .replace(/œ/i, 'oe')
    .replace(/æ/i, 'ae')
    .normalize('NFKD')
    .replace(/[\p{M}\p{DI}]/gu, '');
}

/** A table for Latin-1 and Latin Extended-A, which have nearly all letters of French texts. */
const accented: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0x0100 }, (_, index) => String.fromCodePoint(0x0080 + index)).map((it) => [it, decomposed(it)]),
);

/** The URL-safe form of a name: folded, words joined by hyphens. */
export function slugify(name: string): string {
  return fold(name).replaceAll(' ', '-');
}
