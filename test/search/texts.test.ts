import { describe, expect, test } from 'vitest';
import { impliedWords, isAcronym, type Searchable, textsOf } from '../../src/search/texts.ts';

const texts = (node: Searchable) => textsOf(node).map(({ field, text }) => `${field} ${text}`);

describe('the texts of a node, the most telling first,', () => {
  test('are of a territoire: its code, its acronyms, its name, its other names', () => {
    const node: Searchable = {
      type: 'Territoire',
      name: 'CA de la Région Nazairienne',
      code: '244400644',
      aliases: ['Saint-Nazaire Agglomération', 'CARENE'],
      kind: 'CA',
    };
    expect(texts(node)).toEqual([
      'ACRONYM 244400644',
      'ACRONYM CARENE',
      'NAME CA de la Région Nazairienne',
      'ALIAS Saint-Nazaire Agglomération',
    ]);
  });

  test('are of an organisation: its acronym, if it has one, and its names', () => {
    const node: Searchable = {
      type: 'Organisation',
      name: 'Villes de France',
      acronym: null,
      aliases: ['VdF', 'Villes'],
    };
    expect(texts(node)).toEqual(['ACRONYM VdF', 'NAME Villes de France', 'ALIAS Villes']);
    expect(texts({ ...node, acronym: 'VDF', aliases: [] })).toEqual(['ACRONYM VDF', 'NAME Villes de France']);
  });

  test('are of a Fabrique: its title and its description', () => {
    expect(texts({ type: 'Fabrique', title: 'Eau', description: 'La mer.' })).toEqual([
      'NAME Eau',
      'DESCRIPTION La mer.',
    ]);
  });

  test.each(['Departement', 'Region'] as const)('are of a %s: its code and its name', (type) => {
    expect(texts({ type, name: 'Manche', code: '50' })).toEqual(['ACRONYM 50', 'NAME Manche']);
  });
});

describe('an acronym', () => {
  test.each(['CARENE', 'AdCF', 'm2A', 'VdF', '2B'])('%s is one', (text) => {
    expect(isAcronym(text)).toBe(true);
  });

  test.each([
    ['has one capital', 'A'],
    ['has as many small letters', 'PaRi'],
    ['has more small letters', 'GrandAngoulême'],
    ['has two words', 'CU SM'],
    ['has no capital', 'pays'],
    ['has no letter', '—'],
  ])('is not a text that %s: %s', (_why, text) => {
    expect(isAcronym(text)).toBe(false);
  });
});

describe('implied words', () => {
  test('are those of the kind of a territoire, and of no other node', () => {
    const territoire: Searchable = { type: 'Territoire', name: 'X', code: null, aliases: [], kind: 'CC' };
    expect(impliedWords(territoire)).toBe('CC communauté communes');
    expect(impliedWords({ type: 'Region', name: 'Normandie', code: '28' })).toBe('');
    // A record may have more than its type says.
    expect(impliedWords({ ...territoire, type: 'Departement', code: '50' } as Searchable)).toBe('');
  });
});
