import { describe, expect, it } from 'vitest';
import { type Hit, hitsAfter, type Posting, placeOf, placesOfHits } from '../../src/search/hits.ts';
import { packOccurrence } from '../../src/search/occurrences.ts';
import type { Wanted } from '../../src/search/wanted.ts';

/** Where a word stands: rank, worth of the whole word, worth of its beginning. */
const posting = (text: string, ...at: [rank: number, exact: number, partial: number][]): Posting => ({
  text,
  occurrences: at.map(([rank, exact, partial]) => packOccurrence({ rank, exact, partial })),
});

const postings = [
  posting('nature', [0, 3900, 3450], [3, 1000, 1000], [7, 3450, 3225]),
  // More than one term holds.
  posting('nature', [9, 3450, 3225]),
  posting('natures', [3, 3900, 3450]),
  posting('ville', [3, 3900, 3450], [7, 3450, 3225], [8, 4900, 2450]),
];

const hits = (...wanted: [word: number, text: string, how: Wanted['how']][]): Hit[] => {
  const words = new Set(wanted.map(([word]) => word)).size;
  const places = placesOfHits(
    wanted.map(([word, text, how]) => ({ word, text, how })),
    words,
    postings,
  );
  return hitsAfter(places, Number.NEGATIVE_INFINITY, 10);
};

describe('the hits of a question', () => {
  it('come by what its word is worth in them, then by rank', () => {
    expect(hits([0, 'nature', 'EXACT'])).toEqual([
      { rank: 0, score: 3900 },
      { rank: 7, score: 3450 },
      { rank: 9, score: 3450 },
      { rank: 3, score: 1000 },
    ]);
  });

  it('count the best of the words that answer one of the question: begun, or a tenth for a typo', () => {
    expect(hits([0, 'nature', 'PREFIX'], [0, 'natures', 'PREFIX'])).toEqual([
      { rank: 0, score: 3450 },
      { rank: 3, score: 3450 },
      { rank: 7, score: 3225 },
      { rank: 9, score: 3225 },
    ]);
    expect(hits([0, 'natures', 'TYPO'], [0, 'nature', 'EXACT'])).toContainEqual({ rank: 3, score: 1000 });
    expect(hits([0, 'natures', 'TYPO'])).toEqual([{ rank: 3, score: 345 }]);
  });

  it('have every word: the thousands of the weakest, and the rests together', () => {
    expect(hits([0, 'nature', 'EXACT'], [1, 'ville', 'EXACT'])).toEqual([
      { rank: 7, score: 3900 },
      // 1 000 and 3 900.
      { rank: 3, score: 1900 },
    ]);
  });

  it('have rests of 999 at most', () => {
    expect(hits([0, 'natures', 'EXACT'], [1, 'ville', 'EXACT'])).toEqual([{ rank: 3, score: 3999 }]);
  });

  it('are none where a word stands nowhere', () => {
    expect(hits([0, 'nature', 'EXACT'], [1, 'mer', 'EXACT'])).toEqual([]);
    expect(hits()).toEqual([]);
  });
});

describe('a page of them', () => {
  const places = placesOfHits([{ word: 0, text: 'nature', how: 'EXACT' }], 1, postings);
  const ranksAfter = (after: Hit, limit = 10) => hitsAfter(places, placeOf(after), limit).map(({ rank }) => rank);

  it('begins behind a hit, and is no longer than asked', () => {
    expect(ranksAfter({ rank: 0, score: 3900 })).toEqual([7, 9, 3]);
    expect(ranksAfter({ rank: 7, score: 3450 }, 1)).toEqual([9]);
    expect(ranksAfter({ rank: 3, score: 1000 })).toEqual([]);
    expect(ranksAfter({ rank: 0, score: 3900 }, 0)).toEqual([]);
  });

  it('begins with all of a score, where the rank is not known any more', () => {
    expect(ranksAfter({ rank: -1, score: 3450 })).toEqual([7, 9, 3]);
  });
});
