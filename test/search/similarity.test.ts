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
    // One typo in five letters, and in nine letters of two words.
    [['paris'], ['parus'], 0.8],
    [['bary'], ['barry'], 0.8],
    // Words of four letters must be equal, and words of five may have one typo.
    [['lyon'], ['lyan'], 0],
    [['abcde'], ['abxye'], 0],
    // Two typos in eight letters are the most for one word. Three in twelve count for all letters as one word.
    [['granvile'], ['granxyle'], 0.75],
    [['grandville', 'ab'], ['grandxyzle', 'ab'], 0.75],
    // A word is matched once: 10 of 15 letters.
    [['paris', 'paris'], ['paris'], 10 / 15],
  ])('%j, %j: %d', (a, b, expected) => {
    expect(wordsSimilarity(a, b)).toBe(expected);
  });
});

describe('similarity', () => {
  const organisation = (name: string, key = name) => ({
    node: { type: 'Organisation', name, acronym: null, aliases: [] } as const,
    key,
    departements: null,
  });
  const scores = (name: string, ...nodes: Parameters<typeof mostSimilar>[1]) =>
    mostSimilar(parseName(name, departements), nodes, 5).map(({ key, score }) => [key, score]);

  it('of a part of the name is multiplied by 0.95', () => {
    expect(scores('Granville / Avranches', territoire('a', 'Granville', 'COMMUNE', '50'))).toEqual([['a', 0.95]]);
  });

  it('compares texts also without parentheses, and up to a colon', () => {
    expect(scores('Réseau du Sud', organisation('Réseau du Sud (Mayotte)'))).toEqual([['Réseau du Sud (Mayotte)', 1]]);
    expect(scores('Eau et industrie', organisation('Eau et industrie : un projet'))).toEqual([
      ['Eau et industrie : un projet', 1],
    ]);
    // A colon without spaces does not count: 24 of 30 letters.
    expect(scores('Eau industrie', organisation('Eau industrie:projet'))).toEqual([['Eau industrie:projet', 0.8]]);
  });

  it('ignores the kind in names of territoires only', () => {
    expect(scores('Rouen', territoire('a', 'Métropole Rouen', 'COMMUNE', '76'))).toEqual([['a', 1]]);
    // 10 of 19 letters.
    expect(scores('Rouen', organisation('Métropole Rouen', 'b'))).toEqual([['b', 0.526]]);
  });

  it('is not lower for a territoire in several départements, if one of them is named', () => {
    const shared = { ...territoire('a', 'Granville', 'COMMUNE', '50'), departements: ['14', '50'] };
    expect(scores('Granville (50)', shared)).toEqual([['a', 1]]);
  });

  it('returns the most similar text, the first of equals', () => {
    const node = {
      type: 'Organisation',
      name: 'Banque',
      acronym: null,
      aliases: ['BANQUE des Territoires', 'banque'],
    } as const;
    const match = (name: string) => mostSimilar(parseName(name, []), [{ node, key: 'a', departements: null }], 1);
    expect(match('banque des territoires')).toMatchObject([{ matched: 'BANQUE des Territoires', score: 1 }]);
    expect(match('banque')).toMatchObject([{ matched: 'Banque', score: 1 }]);
  });

  it('must be at least 0.5; candidates with equal scores are ordered by key', () => {
    expect(scores('Rouen Paris', organisation('Rouen Lille'))).toEqual([['Rouen Lille', 0.5]]);
    expect(scores('Rouen', organisation('Rouen', 'b'), organisation('Rouen', 'a'))).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
    const three = ['a', 'b', 'c'].map((key) => organisation('Rouen', key));
    expect(mostSimilar(parseName('Rouen', []), three, 2).map(({ key }) => key)).toEqual(['a', 'b']);
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
    // The typo is in the first letters, then in the last.
    expect(spellingsOf('xranville')).toEqual(['xranville', 'granville']);
    expect(spellingsOf('granvilxe')).toEqual(['granvilxe', 'granville', 'granvilles']);
  });

  it('does not tolerate typos in words with digits', () => {
    expect(spellings(['50218', 'granville'])('50219')).toEqual(['50219']);
  });
});
