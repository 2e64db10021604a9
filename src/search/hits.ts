import { groupBy } from '../domain/group-by.ts';
import { unpackOccurrence } from './occurrences.ts';
import type { WordMatch } from './search-query.ts';

/** A word of the data with its occurrences. A frequent word has several postings. */
export interface Posting {
  readonly text: string;
  /** Packed by `packOccurrence`. */
  readonly occurrences: readonly number[];
}

/** A node that has every word of a query. */
export interface Hit {
  /** Position of the node among all searchable nodes, by key, then by type. Ties of scores are broken by it. */
  readonly rank: number;
  /** In thousandths, 0 to 4999: level of the weakest word, plus bonuses of all words (docs/decisions/0007-search.md). */
  readonly score: number;
}

/**
 * The nodes that have every word of a query, best first, each packed into one number by `packHit`. Half a million of these
 * numbers are sorted in less time than a database takes to group as many rows.
 *
 * `words`: number of words of the query.
 */
export function findHits(matches: readonly WordMatch[], words: number, postings: readonly Posting[]): Float64Array {
  const byText = groupBy(postings, ({ text }) => text);
  let scores: Map<number, number> | undefined;
  for (let word = 0; word < words; word += 1) {
    const points = new Map<number, number>();
    for (const { text, how } of matches.filter((match) => match.word === word)) {
      for (const { occurrences } of byText.get(text) ?? []) addPoints(points, occurrences, how);
    }
    scores = scores === undefined ? points : combine(scores, points);
  }
  return Float64Array.from(scores ?? [], ([rank, score]) => packHit({ rank, score })).sort();
}

/** Adds the points of one word by rank. If several words of the data match it in a node, the highest points count. */
function addPoints(points: Map<number, number>, occurrences: readonly number[], how: WordMatch['how']): void {
  for (const occurrence of occurrences) {
    const { rank, exact, partial } = unpackOccurrence(occurrence);
    const added = how === 'EXACT' ? exact : how === 'PREFIX' ? partial : Math.floor(partial / 10);
    const known = points.get(rank);
    if (known === undefined || added > known) points.set(rank, added);
  }
}

/** The intersection: the level is the lower of both, the bonus the sum of both. */
function combine(scores: ReadonlyMap<number, number>, points: ReadonlyMap<number, number>): Map<number, number> {
  const combined = new Map<number, number>();
  for (const [rank, score] of scores) {
    const other = points.get(rank);
    if (other === undefined) continue;
    const level = Math.floor(Math.min(score, other) / 1_000);
    combined.set(rank, level * 1_000 + Math.min(999, (score % 1_000) + (other % 1_000)));
  }
  return combined;
}

/** The highest score: level 4, bonus 999. */
const maximumScore = 4_999;
/** Greater than every rank that `packOccurrence` can hold. */
const rankLimit = 100_000_000;

/** A hit as one number. Ascending order of these numbers is descending order of scores, then ascending order of ranks. */
export function packHit({ rank, score }: Hit): number {
  return (maximumScore - score) * rankLimit + rank;
}

/** At most `limit` hits that follow `after`, a number of `packHit`. */
export function hitsAfter(hits: Float64Array, after: number, limit: number): Hit[] {
  const start = hits.findIndex((hit) => hit > after);
  if (start === -1) return [];
  return [...hits.subarray(start, start + limit)].map((hit) => {
    const missing = Math.floor(hit / rankLimit);
    return { rank: hit - missing * rankLimit, score: maximumScore - missing };
  });
}
