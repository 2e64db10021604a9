import { typoDistance } from './typo.ts';
import { isCommonWord, type WordWeight } from './word-weight.ts';
import { isFunctionWord } from './words.ts';

/** Similarity of an inflected word: "Ardennes" for "Ardenne", "urbain" for "urbaine". */
const inflected = 0.97;

/** A word of the written name that only another text of the node has: "CARENE Saint-Nazaire". */
const ofOtherText = 0.95;

/** What a written name and a text of the data have in common. */
export interface Overlap {
  /** Weight of all words of the written name. */
  readonly written: number;
  /** Weight of those that the text has; a mistyped word counts in part. */
  readonly writtenShared: number;
  /** Weight of all words of the text. */
  readonly own: number;
  /** Weight of those that the written name has. */
  readonly ownShared: number;
  /** Whether the shared words are the first of the text. */
  readonly isHead: boolean;
  /** Whether the written name has a word for a sort of organisation that the text has not; then the reverse. */
  readonly writtenSort: boolean;
  readonly ownSort: boolean;
}

/** `others`: further words of the node, which the written name may have beside those of the text. */
export function overlapOf(
  written: readonly string[],
  own: readonly string[],
  weight: WordWeight,
  others: ReadonlySet<string>,
): Overlap {
  const used: number[] = [];
  let writtenShared = 0;
  let ownShared = 0;
  let writtenSort = false;
  for (const word of written) {
    const { index, score } = mostSimilarWord(word, own, used);
    if (score > 0) {
      used.push(index);
      writtenShared += score * weight(word);
      ownShared += score * weight(own[index] ?? '');
    } else if (others.has(word)) writtenShared += ofOtherText * weight(word);
    else if (isCommonWord(word)) writtenSort = true;
  }
  return {
    ...{ written: weightOf(written, weight), writtenShared, own: weightOf(own, weight), ownShared },
    isHead: used.length > 0 && used.every((index) => index < used.length),
    writtenSort,
    ownSort: writtenSort && own.some((word, index) => !used.includes(index) && isCommonWord(word)),
  };
}

/** The most similar of some words that are not used yet. */
function mostSimilarWord(word: string, own: readonly string[], used: readonly number[]) {
  let index = -1;
  let score = 0;
  // Not `entries()`: most of the time of a resolution is spent here.
  for (let at = 0; at < own.length; at += 1) {
    const other = own[at] ?? '';
    if (used.includes(at)) continue;
    const similar = wordSimilarity(word, other);
    if (similar > score) [index, score] = [at, similar];
  }
  return { index, score };
}

function weightOf(words: readonly string[], weight: WordWeight): number {
  return words.reduce((sum, word) => sum + weight(word), 0);
}

/**
 * 1 - typos / length of the longer word, at most two typos. 0 for different words that are short, that are codes, or that
 * have more than one typo in four letters.
 */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const longest = Math.max(a.length, b.length);
  const shortest = Math.min(a.length, b.length);
  if (longest - shortest > 3 || shortest < 3) return 0;
  if (isJoined(a, b) || isJoined(b, a)) return inflected;
  if (longest < 5 || shortest < 4) return 0;
  if (stemOf(a) === stemOf(b)) return inflected;
  return lettersSimilarity(a, b, 2);
}

/** As `wordSimilarity`, for words written as one: "opendatafrance". */
export function lettersSimilarity(a: string, b: string, maximum: number): number {
  if (a === b) return a === '' ? 0 : 1;
  const longest = Math.max(a.length, b.length);
  const most = Math.min(maximum, Math.floor(longest / 4));
  if (longest < 5 || Math.abs(a.length - b.length) > most || !/[a-z]/.test(a) || !/[a-z]/.test(b)) return 0;
  const distance = typoDistance(a, b, most);
  return distance === Number.POSITIVE_INFINITY ? 0 : 1 - distance / longest;
}

/** Whether a word is another one joined to a function word: "leau" for "l'eau", "beureysur" for "Beurey-sur". */
function isJoined(joined: string, word: string): boolean {
  const rest = joined.length - word.length;
  if (rest === 1) return joined.endsWith(word) && /^[ld][aeiouyh]/.test(joined);
  if (rest < 2) return false;
  return (
    (joined.endsWith(word) && isFunctionWord(joined.slice(0, rest))) ||
    (joined.startsWith(word) && isFunctionWord(joined.slice(-rest)))
  );
}

/** A word without the ending of a plural or a feminine. Codes end with digits. */
function stemOf(word: string): string {
  if (word.endsWith('es')) return word.slice(0, -2);
  return word.endsWith('s') || word.endsWith('e') || word.endsWith('x') ? word.slice(0, -1) : word;
}
