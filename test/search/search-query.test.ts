import { describe, expect, it } from 'vitest';
import { matchedText } from '../../src/search/matched.ts';
import { isMistyped, matchWords, parseQuery, type SearchQuery, vocabularyKeys } from '../../src/search/search-query.ts';

describe('parseQuery', () => {
  it.each([
    ['Terres en ville', { words: ['terres', 'ville'], prefix: 'ville' }],
    ['eau eau', { words: ['eau'], prefix: 'eau' }],
    ['st joseph', { words: ['saint', 'joseph'], prefix: 'joseph' }],
    // May become "Stenay".
    ['st', { words: ['st'], prefix: 'st' }],
    ['de la', { words: ['la'], prefix: 'la' }],
    ['+ -', null],
    ['', null],
  ])('%j', (text, query) => {
    expect(parseQuery(text)).toEqual(query);
  });
});

describe('matchWords', () => {
  it('completes the last word and tolerates one typo in each word', () => {
    const vocabulary = ['granville', 'granvilles', 'ville', 'villes', 'villages', 'vile'];
    expect(matchWords({ words: ['granvile', 'ville'], prefix: 'ville' }, vocabulary)).toEqual([
      { word: 0, text: 'granvile', how: 'EXACT' },
      { word: 0, text: 'granville', how: 'TYPO' },
      { word: 1, text: 'ville', how: 'EXACT' },
      { word: 1, text: 'villes', how: 'PREFIX' },
    ]);
  });
});

describe('matchWords for a word that is not the last', () => {
  it('does not complete it', () => {
    expect(matchWords({ words: ['mont', 'ville'], prefix: 'ville' }, ['montagne', 'villes'])).toEqual([
      { word: 0, text: 'mont', how: 'EXACT' },
      { word: 1, text: 'ville', how: 'EXACT' },
      { word: 1, text: 'villes', how: 'PREFIX' },
    ]);
  });
});

describe('vocabularyKeys', () => {
  it('returns the heads and tails of misspelled words, each once', () => {
    expect(vocabularyKeys(['arras', 'arras', 'm2a'], 'm2a')).toEqual({
      prefix: 'm2a',
      // For words of the data with five letters, and with six: the first or last two letters, and the length.
      heads: ['ar5', 'ar6'],
      tails: ['as5', 'as6'],
    });
  });
});

describe('isMistyped', () => {
  it('compares words of letters only', () => {
    expect(isMistyped('aras', 'arras', 1)).toBe(true);
    expect(isMistyped('arra5', 'arras', 1)).toBe(false);
    expect(isMistyped('5rras', 'arras', 1)).toBe(false);
    expect(isMistyped('arras', 'arra5', 1)).toBe(false);
  });
});

describe('matchedText', () => {
  const queryOf = (text: string) => parseQuery(text) as SearchQuery;
  const nature = {
    type: 'Fabrique',
    title: 'La nature en ville',
    description: 'Elle part de Nantes. La ville et le climat : que faire ?\nFin.',
  } as const;

  it.each([
    ['nature', 'La nature en ville'],
    ['ville', 'La nature en ville'],
    ['climat ville', 'La ville et le climat : que faire ?'],
    ['nantes', 'Elle part de Nantes.'],
    ['nates', 'Elle part de Nantes.'],
  ])('of a Fabrique for %s: %s', (query, text) => {
    expect(matchedText(nature, queryOf(query))).toBe(text);
  });

  it('is the name when only the kind matches', () => {
    const node = { type: 'Territoire', name: 'CC Cœur du Var', code: null, aliases: [], kind: 'CC' } as const;
    expect(matchedText(node, queryOf('communauté'))).toBe('CC Cœur du Var');
  });
});
