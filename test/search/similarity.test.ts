import { describe, expect, it } from 'vitest';
import { lookUpWords, spellings } from '../../src/search/look-up.ts';
import { mostSimilar, wordsSimilarity } from '../../src/search/similarity.ts';
import { parseName } from '../../src/search/written-name.ts';

const departements = [
  { code: '50', name: 'Manche' },
  { code: '972', name: 'Martinique' },
  { code: '974', name: 'La Réunion' },
];
const territoire = (key: string, name: string, kind: 'COMMUNE' | 'CC' | 'CA', departement: string) => ({
  node: { type: 'Territoire', name, aliases: [], code: null, kind } as const,
  key,
  departements: [departement],
});
const candidates = [
  territoire('a', 'Granville', 'COMMUNE', '50'),
  territoire('b', 'CC de Granville, Terre et Mer', 'CC', '50'),
  territoire('c', 'Saint-Joseph', 'COMMUNE', '972'),
  territoire('d', 'Saint-Joseph', 'COMMUNE', '974'),
  {
    node: { type: 'Organisation', name: 'Villes de France', acronym: null, aliases: [] } as const,
    key: 'e',
    departements: null,
  },
];
const found = (name: string) =>
  mostSimilar(parseName(name, departements), candidates, 5).map(({ key, score }) => [key, score]);

describe('mostSimilar', () => {
  it.each([
    // All 9 letters; then 18 of 26 letters: "granville" in both, "terre" and "mer" in one.
    [
      'Granville',
      [
        ['a', 1],
        ['b', 0.692],
      ],
    ],
    ['commune de Granville', [['a', 1]]],
    [
      'CC Granville',
      [
        ['b', 0.692],
        ['a', 0.6],
      ],
    ],
    ['CA de Granville Terre et Mer (50)', [['b', 0.9]]],
    [
      'Saint-Joseph',
      [
        ['c', 1],
        ['d', 1],
      ],
    ],
    [
      'Saint-Joseph (974)',
      [
        ['d', 1],
        ['c', 0.7],
      ],
    ],
    [
      'saint joseph (Martinique)',
      [
        ['c', 1],
        ['d', 0.7],
      ],
    ],
    // One typo in nine letters.
    [
      'Granvlile (50)',
      [
        ['a', 0.889],
        ['b', 0.615],
      ],
    ],
    ['Villes de France', [['e', 1]]],
    ['Villes de France (50)', [['e', 0.9]]],
    ['Pontoise', []],
    ['', []],
  ])('%s', (name, expected) => {
    expect(found(name)).toEqual(expected);
  });
});

describe('wordsSimilarity', () => {
  it.each([
    [['rouen', 'normandie'], ['normandie', 'rouen'], 1],
    [['opendata', 'france'], ['opendatafrance'], 1],
    // Codes and short words tolerate no typo.
    [['200067205'], ['200067213'], 0],
    [['dge'], ['dgs'], 0],
    [[], [], 0],
  ])('%j, %j: %d', (a, b, expected) => {
    expect(wordsSimilarity(a, b)).toBe(expected);
  });
});

describe('lookUpWords', () => {
  it('leaves out words of the kind, unless there are no others', () => {
    expect(lookUpWords('communauté de communes St-Joseph')).toEqual(['st', 'saint', 'joseph', 'stjoseph']);
    expect(lookUpWords('Métropole')).toEqual(['metropole']);
  });
});

describe('spellings', () => {
  it('returns the word itself and words of the data with at most two typos', () => {
    const spellingsOf = spellings(['granville', 'granvilles', 'grandes', 'communaute']);
    expect(spellingsOf('granvile')).toEqual(['granvile', 'granville']);
    expect(spellingsOf('comunaute')).toEqual(['comunaute']);
  });
});
