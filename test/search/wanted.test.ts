import { describe, expect, it } from 'vitest';
import { matchedText } from '../../src/search/matched.ts';
import { type Question, questionOf, wantedWords } from '../../src/search/wanted.ts';

describe('questionOf', () => {
  it.each([
    ['Terres en ville', { words: ['terres', 'ville'], prefix: 'ville' }],
    ['eau eau', { words: ['eau'], prefix: 'eau' }],
    ['st joseph', { words: ['saint', 'joseph'], prefix: 'joseph' }],
    // On the way to "Stenay".
    ['st', { words: ['st'], prefix: 'st' }],
    ['de la', { words: ['la'], prefix: 'la' }],
    ['+ -', null],
    ['', null],
  ])('%j', (query, question) => {
    expect(questionOf(query)).toEqual(question);
  });
});

describe('wantedWords', () => {
  it('takes the last word for a beginning, and forgives one typo in each', () => {
    const vocabulary = ['granville', 'granvilles', 'ville', 'villes', 'villages', 'vile'];
    expect(wantedWords({ words: ['granvile', 'ville'], prefix: 'ville' }, vocabulary)).toEqual([
      { word: 0, text: 'granvile', how: 'EXACT' },
      { word: 0, text: 'granville', how: 'TYPO' },
      { word: 1, text: 'ville', how: 'EXACT' },
      { word: 1, text: 'villes', how: 'PREFIX' },
    ]);
  });
});

describe('matchedText', () => {
  const ask = (query: string) => questionOf(query) as Question;
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
  ])('of a Fabrique, %s: %s', (query, text) => {
    expect(matchedText(nature, ask(query))).toBe(text);
  });

  it('is the name where only the kind answers', () => {
    const node = { type: 'Territoire', name: 'CC Cœur du Var', code: null, aliases: [], kind: 'CC' } as const;
    expect(matchedText(node, ask('communauté'))).toBe('CC Cœur du Var');
  });
});
