/**
 * The characters that people and programs write for one another. Every pattern that reads the source page, and every search,
 * uses these sets, so that none knows an apostrophe that another does not. Text that we quote keeps its own characters.
 */

/** Apostrophes, and the accents and primes that stand for them. */
const apostrophes = "'`´ʹʻʼʽˈˊ‘’‛′＇";
/** Colons, and signs that look like them. */
const colons = ':ː∶꞉';
/** Signs that begin a list item, besides hyphens. The last range has the bullets of symbol fonts in Word, such as U+F0B7. */
const bullets = '*•‣⁃∙·⋅●○◦◉■□▪▫◆◇❖►▶▷▸▹➤➢➔→⇒✓✔➣\\u{f000}-\\u{f0ff}';

/** Any apostrophe, for use in a class of a pattern with the flag `u`. */
export const apostropheClass = apostrophes;
/** Any hyphen or dash, and the minus sign. */
export const hyphenClass = '\\p{Pd}\\u2212';

const apostrophe = new RegExp(`[${apostropheClass}]`, 'gu');
const hyphen = new RegExp(`[${hyphenClass}]`, 'gu');
const colon = new RegExp(`[${colons}]`, 'gu');
/** Ligatures, full-width and small forms, and the letters of mathematics: other shapes of the same characters. */
const otherShapes = /[\ufb00-\ufb06\uff01-\uff5e\ufe50-\ufe6b\u{1d400}-\u{1d7ff}]/gu;
/** Soft hyphens, zero-width spaces and joiners, byte order marks, marks of direction… */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const spaces = /[\s\u0085\u2800]+/g;

/** Removes characters without a shape. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}

/** Replaces each run of blanks, whatever their width, by one space. */
export function withSimpleSpaces(text: string): string {
  return text.replace(spaces, ' ');
}

/**
 * A text with one character for all that mean the same: `'`, `-`, `:`, space; without invisible characters and ligatures. Case,
 * accents and all other characters stay. For comparison and patterns only: what we quote keeps its characters.
 */
export function plainText(text: string): string {
  return withSimpleSpaces(withoutInvisible(text))
    .replace(otherShapes, (character) => character.normalize('NFKC'))
    .replace(apostrophe, "'")
    .replace(hyphen, '-')
    .replace(colon, ':');
}

/** A text for comparison with another copy of it: `plainText`, without the blanks that French typography has around marks. */
export function comparableText(text: string): string {
  return plainText(text)
    .replace(/ (?=[:;!?»])/g, '')
    .replace(/« /g, '«')
    .trim();
}

// A hyphen needs a blank or a letter after it: "- 5 %" is an item, "-5 %" is not. A number is an item only before a letter or a
// mark that opens, so neither a date ("15.07.2021") nor a figure ("3.5 %") is one.
const bullet = new RegExp(
  `^(?:[${bullets}]\\s*|[${hyphenClass}](?:\\s+|(?=[\\p{L}«“"(\\[]))|(?:\\d{1,2}|[a-z])[.)]\\s*(?=[\\p{Lu}«“"(\\[]))(?=.)`,
  'u',
);

/** The length of the bullet or number that begins a list item, with the blanks after it. 0 if there is none. */
export function bulletLength(line: string): number {
  return bullet.exec(line)?.[0].length ?? 0;
}
