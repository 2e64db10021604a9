import { groupBy } from '../domain/group-by.ts';
import { unpackOccurrence } from './occurrences.ts';
import type { Wanted } from './wanted.ts';

/** A word of the data and where it stands, as the index has it: a word that stands in many nodes has several of these. */
export interface Posting {
  readonly text: string;
  /** `packOccurrence`. */
  readonly occurrences: readonly number[];
}

/** A node that has every word of a question. */
export interface Hit {
  /** Its place among all that can be found, by which ties break. */
  readonly rank: number;
  /** Thousands of its weakest word, and the sum of the rests, 999 at most. docs/decisions/0007-search.md */
  readonly score: number;
}

/**
 * The nodes that have every word of a question, the best first. A node is one number, `placeOf`, and half a million of
 * them are in order in less time than a database takes to group them.
 */
export function placesOfHits(wanted: readonly Wanted[], words: number, postings: readonly Posting[]): Float64Array {
  const byText = groupBy(postings, ({ text }) => text);
  let scores: Map<number, number> | undefined;
  for (let word = 0; word < words; word += 1) {
    const points = new Map<number, number>();
    for (const { text, how } of wanted.filter((it) => it.word === word)) {
      for (const { occurrences } of byText.get(text) ?? []) addPoints(points, occurrences, how);
    }
    scores = scores === undefined ? points : together(scores, points);
  }
  return Float64Array.from(scores ?? [], ([rank, score]) => placeOf({ rank, score })).sort();
}

/** Of several words that answer one of the question, the best counts. */
function addPoints(points: Map<number, number>, occurrences: readonly number[], how: Wanted['how']): void {
  for (const occurrence of occurrences) {
    const { rank, exact, partial } = unpackOccurrence(occurrence);
    const worth = how === 'EXACT' ? exact : how === 'PREFIX' ? partial : Math.floor(partial / 10);
    const known = points.get(rank);
    if (known === undefined || worth > known) points.set(rank, worth);
  }
}

/** What is in both. The points of one word are a score, those of its text alone. */
function together(scores: ReadonlyMap<number, number>, points: ReadonlyMap<number, number>): Map<number, number> {
  const both = new Map<number, number>();
  for (const [rank, score] of scores) {
    const more = points.get(rank);
    if (more === undefined) continue;
    const weakest = Math.floor(Math.min(score, more) / 1_000);
    both.set(rank, weakest * 1_000 + Math.min(999, (score % 1_000) + (more % 1_000)));
  }
  return both;
}

/** The highest score: a whole code or acronym, and all that a rest may be. */
const best = 4_999;
/** Above every rank that an occurrence can hold. */
const ranks = 100_000_000;

/** A hit as one number: the better its score, and the lower its rank, the lower. */
export function placeOf({ rank, score }: Hit): number {
  return (best - score) * ranks + rank;
}

/** Up to so many hits that come after a place. */
export function hitsAfter(places: Float64Array, after: number, limit: number): Hit[] {
  const start = places.findIndex((place) => place > after);
  if (start === -1) return [];
  return [...places.subarray(start, start + limit)].map((place) => {
    const missing = Math.floor(place / ranks);
    return { rank: place - missing * ranks, score: best - missing };
  });
}
