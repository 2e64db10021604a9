import { describe, expect, it } from 'vitest';
import { lookUpWords, spellings } from '../../src/search/look-up.ts';
import { likeness, mostLikely } from '../../src/search/resemblance.ts';
import { readName } from '../../src/search/written-name.ts';

const places = [
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
const found = (name: string) => mostLikely(readName(name, places), candidates, 5).map(({ key, score }) => [key, score]);

describe('mostLikely', () => {
  it.each([
    // 9 letters of 9, and of the 17 of "granville terre mer": 18 / 26.
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

describe('likeness', () => {
  it.each([
    [['rouen', 'normandie'], ['normandie', 'rouen'], 1],
    [['opendata', 'france'], ['opendatafrance'], 1],
    // Codes and short words are the same or not.
    [['200067205'], ['200067213'], 0],
    [['dge'], ['dgs'], 0],
    [[], [], 0],
  ])('%j, %j: %d', (a, b, expected) => {
    expect(likeness(a, b)).toBe(expected);
  });
});

describe('the words to look for', () => {
  it('leave out the kind, unless there is nothing else', () => {
    expect(lookUpWords('communauté de communes St-Joseph')).toEqual(['st', 'saint', 'joseph', 'stjoseph']);
    expect(lookUpWords('Métropole')).toEqual(['metropole']);
  });

  it('are those of the data, two typos away at most', () => {
    const spelt = spellings(['granville', 'granvilles', 'grandes', 'communaute']);
    expect(spelt('granvile')).toEqual(['granvile', 'granville']);
    expect(spelt('comunaute')).toEqual(['comunaute']);
  });
});
