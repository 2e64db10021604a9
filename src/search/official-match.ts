import { comparedName, hasName, isWordOfKind, type OfficialEntry } from './official-entry.ts';
import { isMistyped, parseQuery } from './search-query.ts';

/** How well a name matches, the best first. */
export const levels = ['NAME', 'BARE_NAME', 'WORDS', 'BEGINNING', 'TYPO'] as const;
export type Level = (typeof levels)[number];

/** A text to find, prepared for comparison. */
export interface OfficialQuery {
  /** Its distinct words that a place must have in its name: not those of a kind, unless there are no others. */
  readonly words: readonly string[];
  /** Words of a kind, which a place of this kind need not have in its name. */
  readonly kindWords: readonly string[];
  /** The last word, which may be incomplete. */
  readonly prefix: string;
  /** The whole text: `comparedName`. */
  readonly name: string;
  /** By word, the words of the data of which it may be a misspelling. Empty: typos are not tolerated. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
}

/** Prepares a text. Null when it has no letter and no digit. */
export function officialQuery(text: string): OfficialQuery | null {
  const query = parseQuery(text);
  if (query === null) return null;
  const kindWords = query.words.filter((word) => isWordOfKind(word));
  const others = query.words.filter((word) => !isWordOfKind(word));
  return {
    ...(others.length === 0 ? { words: query.words, kindWords: [] } : { words: others, kindWords }),
    ...{ prefix: query.prefix, name: comparedName(text), spellings: new Map() },
  };
}

/** The same query with one typo in each word. */
export function withTypos(query: OfficialQuery, vocabulary: readonly string[]): OfficialQuery {
  const near = (word: string) =>
    vocabulary.filter((other) => Math.abs(other.length - word.length) <= 1 && isMistyped(word, other, 1));
  return { ...query, spellings: new Map(query.words.map((word) => [word, near(word)])) };
}

/** How well an entry matches a query. Null if it lacks a word. */
export function levelOf(entry: OfficialEntry, query: OfficialQuery): Level | null {
  const { place, words } = entry;
  const missing = query.kindWords.filter((word) => !words.includes(` ${word} `));
  if (!missing.every((word) => isWordOfKind(word, place.kind))) return null;
  let worst = 0;
  for (const word of query.words) {
    const level = wordLevel(word, words, query);
    if (level === null) return null;
    worst = Math.max(worst, levels.indexOf(level));
  }
  if (hasName(entry, query.name)) return 'NAME';
  return hasBareName(entry, query, missing.length > 0) ? 'BARE_NAME' : (levels[worst] ?? null);
}

/** Whether an entry has the name of a query if both are without the words of its kind. `hasKind`: the query has such words. */
function hasBareName(entry: OfficialEntry, { name }: OfficialQuery, hasKind: boolean): boolean {
  const { place, bareName } = entry;
  if (bareName !== null) return bareName === comparedName(name, place.kind);
  return hasKind && hasName(entry, comparedName(name, place.kind));
}

function wordLevel(word: string, words: string, { prefix, spellings }: OfficialQuery): Level | null {
  if (words.includes(` ${word} `)) return 'WORDS';
  if (word === prefix && words.includes(` ${word}`)) return 'BEGINNING';
  return spellings.get(word)?.some((spelling) => words.includes(` ${spelling} `)) ? 'TYPO' : null;
}
