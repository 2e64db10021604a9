import { type Field, impliedWords, type Searchable, textsOf } from './texts.ts';
import { findableWords, wordsOf } from './words.ts';

/**
 * What finding a word in a node is worth, in thousandths: the thousands say in which field the word stands, the rest how
 * much of that text it is. `partial` holds for a word that was only begun; a tenth of it, below any thousand, for a typo.
 */
export interface Occurrence {
  readonly word: string;
  readonly exact: number;
  readonly partial: number;
}

/** Only a whole acronym or code is worth more than a name: its beginning is worth what another name is. */
const worth: Record<Field, { readonly exact: number; readonly partial: number }> = {
  ACRONYM: { exact: 4000, partial: 2000 },
  NAME: { exact: 3000, partial: 3000 },
  ALIAS: { exact: 2000, partial: 2000 },
  DESCRIPTION: { exact: 1000, partial: 1000 },
};

/** The words under which a node stands in the index, each with the most that it is worth there. */
export function occurrencesOf(node: Searchable): Occurrence[] {
  const best = new Map<string, Occurrence>();
  const add = (word: string, exact: number, partial: number) => {
    const known = best.get(word);
    best.set(word, {
      word,
      exact: Math.max(exact, known?.exact ?? 0),
      partial: Math.max(partial, known?.partial ?? 0),
    });
  };
  for (const { field, text } of textsOf(node)) {
    const length = new Set(wordsOf(text)).size;
    for (const { text: word, parts } of findableWords(text)) {
      const share = field === 'DESCRIPTION' ? 0 : Math.min(1, parts / length);
      add(word, worth[field].exact + Math.floor(900 * share), worth[field].partial + Math.floor(450 * share));
    }
  }
  for (const word of wordsOf(impliedWords(node))) add(word, worth.DESCRIPTION.exact, worth.DESCRIPTION.partial);
  return [...best.values()];
}
