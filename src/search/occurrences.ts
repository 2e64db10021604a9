import { type Field, impliedWords, type Searchable, textsOf } from './texts.ts';
import { joinedCompounds, wordsOf } from './words.ts';

/**
 * What finding a word in a node is worth, in thousandths: the thousands say in which field the word stands, the rest how
 * much of that text it is. `partial` holds for a word that was only begun; a tenth of it, below any thousand, for a typo.
 */
export interface Occurrence {
  readonly word: string;
  readonly exact: number;
  readonly partial: number;
}

type Worth = Omit<Occurrence, 'word'>;

/** Only a whole acronym or code is worth more than a name: its beginning is worth what another name is. */
const worth: Record<Field, Worth> = {
  ACRONYM: { exact: 4000, partial: 2000 },
  NAME: { exact: 3000, partial: 3000 },
  ALIAS: { exact: 2000, partial: 2000 },
  DESCRIPTION: { exact: 1000, partial: 1000 },
};

/** The words under which a node stands in the index, each with the most that it is worth there. */
export function occurrencesOf(node: Searchable): Occurrence[] {
  const best = new Map<string, Occurrence>();
  const add = (word: string, { exact, partial }: Worth, share: number) => {
    const known = best.get(word);
    best.set(word, {
      word,
      exact: Math.max(exact + Math.floor(900 * share), known?.exact ?? 0),
      partial: Math.max(partial + Math.floor(450 * share), known?.partial ?? 0),
    });
  };
  for (const { field, text } of textsOf(node)) {
    const own = new Set(wordsOf(text));
    // A description is not worth more for being short.
    const shareOf = (words: number) => (field === 'DESCRIPTION' ? 0 : Math.min(1, words / own.size));
    for (const word of own) add(word, worth[field], shareOf(1));
    for (const { text: word, parts } of joinedCompounds(text)) add(word, worth[field], shareOf(parts));
  }
  for (const word of wordsOf(impliedWords(node))) add(word, worth.DESCRIPTION, 0);
  return [...best.values()];
}

/** What a word is worth in the node of a rank. */
export interface RankedOccurrence extends Worth {
  readonly rank: number;
}

/**
 * An occurrence as one whole number: the rank, then four digits of what the whole word is worth, then four of what its
 * beginning is worth. 90 million ranks stay exact in a JavaScript number.
 */
export function packOccurrence({ rank, exact, partial }: RankedOccurrence): number {
  return (rank * 10_000 + exact) * 10_000 + partial;
}

export function unpackOccurrence(packed: number): RankedOccurrence {
  const high = Math.floor(packed / 10_000);
  const rank = Math.floor(high / 10_000);
  return { rank, exact: high - rank * 10_000, partial: packed - high * 10_000 };
}
