import { type Field, impliedWords, type Searchable, textsOf } from './texts.ts';
import { joinedCompounds, wordsOf } from './words.ts';

/**
 * A word of a node with its points, in thousandths: the thousands are the level of the field, the rest is a bonus for the
 * share of the text that the word makes up. `exact`: points of the whole word. `partial`: points of its beginning; a typo
 * gets a tenth of them, so it stays below 1000.
 */
export interface Occurrence {
  readonly word: string;
  readonly exact: number;
  readonly partial: number;
}

type Points = Omit<Occurrence, 'word'>;

/** An acronym or code ranks above a name only when it is typed whole; its beginning has the level of an alias. */
const levels: Record<Field, Points> = {
  ACRONYM: { exact: 4000, partial: 2000 },
  NAME: { exact: 3000, partial: 3000 },
  ALIAS: { exact: 2000, partial: 2000 },
  DESCRIPTION: { exact: 1000, partial: 1000 },
  MENTION: { exact: 1000, partial: 1000 },
};

/** The words by which a node can be found, each with the highest points that it has in one of the texts. */
export function occurrencesOf(node: Searchable): Occurrence[] {
  const best = new Map<string, Occurrence>();
  const add = (word: string, { exact, partial }: Points, share: number) => {
    const known = best.get(word);
    best.set(word, {
      word,
      exact: Math.max(exact + Math.floor(900 * share), known?.exact ?? 0),
      partial: Math.max(partial + Math.floor(450 * share), known?.partial ?? 0),
    });
  };
  for (const { field, text } of textsOf(node)) {
    const own = new Set(wordsOf(text));
    // No bonus in descriptions: a short one is not a better match.
    const shareOf = (words: number) => (field === 'DESCRIPTION' ? 0 : Math.min(1, words / own.size));
    for (const word of own) add(word, levels[field], shareOf(1));
    for (const { text: word, parts } of joinedCompounds(text)) add(word, levels[field], shareOf(parts));
  }
  for (const word of wordsOf(impliedWords(node))) add(word, levels.DESCRIPTION, 0);
  return [...best.values()];
}

/**
 * The rank of the first participation; those of nodes are lower, so nodes come first among equal scores. A participation has
 * this rank plus its position in the list of all.
 */
export const firstParticipationRank = 50_000_000;

/** The points of a word in one node, which is identified by its rank (`Hit.rank`). */
export interface RankedOccurrence extends Points {
  readonly rank: number;
}

/**
 * An occurrence as one integer: rank × 10⁸ + exact × 10⁴ + partial. Safe for ranks up to 90 million: the result
 * stays below `Number.MAX_SAFE_INTEGER`.
 */
export function packOccurrence({ rank, exact, partial }: RankedOccurrence): number {
  return (rank * 10_000 + exact) * 10_000 + partial;
}

export function unpackOccurrence(packed: number): RankedOccurrence {
  const high = Math.floor(packed / 10_000);
  const rank = Math.floor(high / 10_000);
  return { rank, exact: high - rank * 10_000, partial: packed - high * 10_000 };
}
