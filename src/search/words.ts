import { fold } from '../domain/fold.ts';

/** Letters and digits, and what hyphens join to them: "Saint-Péray". */
const compounds = /[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)+/gu;

/** They stand in nearly every text, and people leave them out: neither kept nor asked for. */
const functionWords = new Set(
  'a au aux d dans de des du en et l la le les n ou par pour qu que qui s sur un une'.split(' '),
);

export interface Word {
  readonly text: string;
  /** How many words of the text it stands for: a compound written as one ("saintperay") stands for each of its parts. */
  readonly parts: number;
}

/** The folded words of a text in their order, function words left out, unless it has no others. */
export function wordsOf(text: string): string[] {
  const all = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  const telling = all.filter((word) => !functionWords.has(word));
  return telling.length > 0 ? telling : all;
}

/** Every word under which a text is found, once each: its own, and each compound as people write it without its hyphen. */
export function findableWords(text: string): Word[] {
  const single = [...new Set(wordsOf(text))].map((word) => ({ text: word, parts: 1 }));
  return [...single, ...joinedCompounds(text)];
}

/** "Saint-Dié-des-Vosges" as "saintdiedesvosges". */
export function joinedCompounds(text: string): Word[] {
  const joined = new Map<string, Word>();
  for (const [compound] of text.matchAll(compounds)) {
    const parts = fold(compound).split(' ');
    const word = parts.join('');
    const telling = parts.filter((part) => !functionWords.has(part)).length;
    if (telling > 0) joined.set(word, { text: word, parts: telling });
  }
  return [...joined.values()];
}

export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}

/** "St" and "Ste" as people shorten them in names of places. */
export function writtenOut(word: string): string {
  if (word === 'st') return 'saint';
  return word === 'ste' ? 'sainte' : word;
}
