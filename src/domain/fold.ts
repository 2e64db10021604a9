/**
 * Folds a French text for comparison: ligatures opened, accents and case removed, every run of other
 * characters (apostrophes of both kinds, hyphens, no-break spaces…) made one space.
 *
 * The result holds only `a-z`, `0-9` and single spaces, so that both engines order and compare it alike.
 */
export function fold(text: string): string {
  return text
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The URL-safe form of a name: folded, words joined by hyphens. */
export function slugify(name: string): string {
  return fold(name).replaceAll(' ', '-');
}
