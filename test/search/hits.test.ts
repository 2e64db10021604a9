import { describe, expect, it } from 'vitest';
import { findHits, type Hit, hitsAfter, type Posting, packHit } from '../../src/search/hits.ts';
import { packOccurrence } from '../../src/search/occurrences.ts';
import type { WordMatch } from '../../src/search/search-query.ts';

/** The occurrences of a word: rank of the node, points of the whole word, points of its beginning. */
const posting = (text: string, ...at: [rank: number, exact: number, partial: number][]): Posting => ({
  text,
  occurrences: at.map(([rank, exact, partial]) => packOccurrence({ rank, exact, partial })),
});

const postings = [
  posting('nature', [0, 3900, 3450], [3, 1000, 1000], [7, 3450, 3225]),
  // The second term of a frequent word.
  posting('nature', [9, 3450, 3225]),
  posting('natures', [3, 3900, 3450]),
  posting('ville', [3, 3900, 3450], [7, 3450, 3225], [8, 4900, 2450]),
];

const hits = (...matches: [word: number, text: string, how: WordMatch['how']][]): Hit[] => {
  const words = new Set(matches.map(([word]) => word)).size;
  const found = findHits(
    matches.map(([word, text, how]) => ({ word, text, how })),
    words,
    postings,
  );
  return hitsAfter(found, Number.NEGATIVE_INFINITY, 10);
};

describe('findHits', () => {
  it('sorts by points, then by rank', () => {
    expect(hits([0, 'nature', 'EXACT'])).toEqual([
      { rank: 0, score: 3900 },
      { rank: 7, score: 3450 },
      { rank: 9, score: 3450 },
      { rank: 3, score: 1000 },
    ]);
  });

  it('counts the best match of each word of the query; a typo gets a tenth of the points', () => {
    expect(hits([0, 'nature', 'PREFIX'], [0, 'natures', 'PREFIX'])).toEqual([
      { rank: 0, score: 3450 },
      { rank: 3, score: 3450 },
      { rank: 7, score: 3225 },
      { rank: 9, score: 3225 },
    ]);
    expect(hits([0, 'natures', 'TYPO'], [0, 'nature', 'EXACT'])).toContainEqual({ rank: 3, score: 1000 });
    expect(hits([0, 'natures', 'TYPO'])).toEqual([{ rank: 3, score: 345 }]);
    // Whichever comes first.
    expect(hits([0, 'nature', 'EXACT'], [0, 'natures', 'TYPO'])).toContainEqual({ rank: 3, score: 1000 });
    expect(hits([0, 'unknown', 'EXACT'])).toEqual([]);
  });

  it('finds nodes that have every word: lowest level, sum of the bonuses', () => {
    expect(hits([0, 'nature', 'EXACT'], [1, 'ville', 'EXACT'])).toEqual([
      { rank: 7, score: 3900 },
      // 1 000 and 3 900.
      { rank: 3, score: 1900 },
    ]);
  });

  it('limits the bonus to 999', () => {
    expect(hits([0, 'natures', 'EXACT'], [1, 'ville', 'EXACT'])).toEqual([{ rank: 3, score: 3999 }]);
  });

  it('finds nothing when no node has one of the words', () => {
    expect(hits([0, 'nature', 'EXACT'], [1, 'mer', 'EXACT'])).toEqual([]);
    expect(hits()).toEqual([]);
  });
});

describe('hitsAfter', () => {
  const found = findHits([{ word: 0, text: 'nature', how: 'EXACT' }], 1, postings);
  const ranksAfter = (after: Hit, limit = 10) => hitsAfter(found, packHit(after), limit).map(({ rank }) => rank);

  it('starts after a hit and stops at the limit', () => {
    expect(ranksAfter({ rank: 0, score: 3900 })).toEqual([7, 9, 3]);
    expect(ranksAfter({ rank: 7, score: 3450 }, 1)).toEqual([9]);
    expect(ranksAfter({ rank: 3, score: 1000 })).toEqual([]);
    expect(ranksAfter({ rank: 0, score: 3900 }, 0)).toEqual([]);
  });

  it('starts with all hits of the same score when the rank is unknown', () => {
    expect(ranksAfter({ rank: -1, score: 3450 })).toEqual([7, 9, 3]);
  });
});
