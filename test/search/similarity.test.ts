import { describe, expect, it } from 'vitest';
import type { OfficialFile } from '../../src/domain/official-places.ts';
import { OfficialPlaces, officialFileSchema } from '../../src/domain/official-places.ts';
import { DepartementIndex } from '../../src/search/departement-index.ts';
import { lookUpWords, spellings } from '../../src/search/look-up.ts';
import { NameMatcher } from '../../src/search/name-matcher.ts';
import { OfficialSearch } from '../../src/search/official-search.ts';
import type { Candidate } from '../../src/search/similarity.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';
import { wordSimilarity } from '../../src/search/word-similarity.ts';
import { smallFile } from '../fixtures/small-places.ts';

const file: OfficialFile = officialFileSchema.parse({
  ...smallFile,
  departements: [
    ...smallFile.departements,
    ['79', 'Deux-Sèvres', null, [['79191', 'Niort', null, 60_000]]],
    ['972', 'Martinique', null, [['97224', 'Saint-Joseph', null, 16_000]]],
  ],
  groups: [...smallFile.groups, ['200041317', 'CA du Niortais', 'CA', ['79191']]],
});
const departements = new DepartementIndex([
  { code: '50', name: 'Manche' },
  { code: '93', name: 'Seine-Saint-Denis' },
  { code: '972', name: 'Martinique' },
  { code: '974', name: 'La Réunion' },
]);
const matcher = new NameMatcher<Candidate>(departements, new OfficialSearch(new OfficialPlaces(file)));

const territoire = (code: string, name: string, kind: 'COMMUNE' | 'CC' | 'CA' | 'METROPOLE', departement: string) => ({
  node: { type: 'Territoire', name, aliases: [], code, kind } as const,
  key: code,
  departements: [departement],
});
const organisation = (name: string, acronym: string | null = null, aliases: readonly string[] = []) => ({
  node: { type: 'Organisation', name, acronym, aliases } as const,
  key: name,
  departements: null,
});
const granville = territoire('50218', 'Granville', 'COMMUNE', '50');
const terreEtMer = territoire('200042604', 'CC Granville Terre et Mer', 'CC', '50');
const niortais = territoire('200041317', 'CA du Niortais', 'CA', '79');
const nancy = territoire('245400676', 'Métropole du Grand Nancy', 'METROPOLE', '54');

const match = (name: string, ...nodes: readonly Candidate[]) => matcher.match(matcher.prepare(name), nodes, 5);
const scores = (name: string, ...nodes: readonly Candidate[]) =>
  Object.fromEntries(match(name, ...nodes).candidates.map(({ key, score }) => [key, score]));

describe('a territoire', () => {
  it.each([
    ['Granville', { 50218: 1, 200042604: 0.595 }],
    ['commune de Granville', { 50218: 1 }],
    ['Granville (50)', { 50218: 1, 200042604: 0.595 }],
    ['Granville Manche', { 50218: 0.97, 200042604: 0.577 }],
    // The kind before or after the name; another kind of intercommunalité.
    ['Granville Terre et Mer CC', { 200042604: 1 }],
    ['CA Granville Terre et Mer', { 200042604: 0.95 }],
    // A commune with the words of an intercommunalité means its own.
    ['CC Granville', { 200042604: 0.9, 50218: 0.6 }],
    // One typo in nine letters.
    ['Granvlile (50)', { 50218: 0.889 }],
    ['Pontoise', {}],
    ['', {}],
  ])('is found by %s', (name, expected) => {
    expect(scores(name, granville, terreEtMer)).toMatchObject(expected);
  });

  it('is looked up by its code when its name lacks the word', () => {
    expect(matcher.prepare('Niort Agglo').words).toContain('200041317');
    expect(match('Niort Agglo', niortais)).toMatchObject({
      candidates: [{ key: '200041317', score: 0.9, matched: 'CA du Niortais' }],
      absentPlace: null,
    });
  });

  it('is another place than the commune of its name', () => {
    const { candidates, absentPlace } = match('Niort', territoire('1', 'CA de Niort', 'CA', '79'));
    expect(candidates).toMatchObject([{ score: 0.7 }]);
    expect(absentPlace).toMatchObject({ kind: 'COMMUNE', code: '79191' });
    // Mistyped: 0.7 × five of six letters.
    expect(scores('Nioort', territoire('1', 'CA de Niort', 'CA', '79'))).toEqual({ 1: 0.583 });
  });

  it('is in doubt when another place has the same name', () => {
    const reunion = territoire('97411', 'Saint-Denis', 'COMMUNE', '974');
    const { candidates, absentPlace } = match('Saint-Denis', reunion);
    expect(candidates).toMatchObject([{ score: 0.75 }]);
    expect(absentPlace).toMatchObject({ code: '93066' });
    expect(match('Saint-Denis (974)', reunion)).toMatchObject({ candidates: [{ score: 1 }], absentPlace: null });
    expect(match('Saint-Denis (93)', reunion)).toMatchObject({ candidates: [], absentPlace: { code: '93066' } });
  });

  it('is in doubt when another place has the same name, also if it is mistyped', () => {
    const reunion = territoire('97411', 'Saint-Denis', 'COMMUNE', '974');
    // One typo in five letters of the heavier word: less than 0.75 in all.
    expect(scores('Saint-Denys', reunion)[97411]).toBeLessThan(0.75);
    expect(scores('Saint-Denys (974)', reunion)[97411]).toBeGreaterThan(0.8);
    // Granville has no homonym in the official data of this test.
    expect(scores('Granvlile', granville)).toEqual({ 50218: 0.889 });
  });

  it('lies in another département', () => {
    expect(scores('Granville (974)', granville)).toEqual({ 50218: 0.7 });
    const shared = { ...granville, departements: ['14', '50'] };
    expect(scores('Granville (50)', shared)).toEqual({ 50218: 1 });
  });

  it('is not an organisation', () => {
    expect(scores('Université du Grand Nancy', nancy)[245400676]).toBeLessThan(0.8);
    expect(scores('Grand Nancy', nancy)).toEqual({ 245400676: 1 });
  });
});

describe('an organisation', () => {
  const outreMer = organisation('Direction générale des outre-mer');
  const maires = organisation('Association des maires de France', 'AMF');

  it('is not another one that shares only the words for what it is', () => {
    expect(scores('Direction générale du Trésor', outreMer)).toEqual({});
    expect(scores('DG des outre mer', outreMer)).toEqual({ 'Direction générale des outre-mer': 1 });
  });

  it('is not certain by a part of its name', () => {
    const network = organisation('Réseau Tempo Rythmes');
    const observatory = organisation("Observatoire de l'action sociale");
    const university = organisation('Université Paris-Est Créteil');
    expect(scores('Tempo', organisation('Tempo territorial'))['Tempo territorial']).toBeLessThan(0.8);
    expect(scores('Réseau Tempo', network)['Réseau Tempo Rythmes']).toBeLessThan(0.8);
    expect(scores('Action sociale', observatory)["Observatoire de l'action sociale"]).toBeLessThan(0.8);
    // The beginning: at most 0.79.
    expect(scores('Université Paris-Est', university)['Université Paris-Est Créteil']).toBeLessThan(0.8);
    expect(scores('Paris-Est Créteil', university)['Université Paris-Est Créteil']).toBeGreaterThan(0.8);
  });

  it('is certain by its whole name, however short', () => {
    expect(scores('interconnectés', organisation('Les Interconnectés'))).toEqual({ 'Les Interconnectés': 1 });
    expect(scores('Open Data France', organisation('OpenDataFrance'))).toEqual({ OpenDataFrance: 1 });
  });

  it('is not that of an area', () => {
    const ofArea = scores('Association des maires de La Réunion', maires)['Association des maires de France'] ?? 0;
    expect(ofArea).toBeLessThan(0.8);
  });

  it('is found by its acronym, unless the rest of the name is another one', () => {
    expect(scores('A.M.F.', maires)).toEqual({ 'Association des maires de France': 1 });
    expect(scores('Association des maires (AMF)', maires)['Association des maires de France']).toBeGreaterThan(0.9);
    // 0.95 × 0.75, rounded down.
    expect(scores('Autorité des marchés financiers (AMF)', maires)).toEqual({
      'Association des maires de France': 0.712,
    });
  });

  it('has other words for what it is', () => {
    const emploi = organisation('France Travail');
    expect(scores('Ministère du Travail', emploi)['France Travail']).toBeLessThan(0.8);
    expect(scores('France-Travail', emploi)).toEqual({ 'France Travail': 1 });
  });

  it('is compared without parentheses, and up to a colon', () => {
    expect(scores('Réseau du Sud', organisation('Réseau du Sud (Mayotte)'))).toEqual({ 'Réseau du Sud (Mayotte)': 1 });
    expect(scores('Eau et industrie', organisation('Eau et industrie : un projet'))).toEqual({
      'Eau et industrie : un projet': 1,
    });
  });

  it('returns the most similar text, the first of equals', () => {
    const node = organisation('Banque', null, ['BANQUE des Territoires', 'banque']);
    expect(match('banque des territoires', node).candidates).toMatchObject([
      { matched: 'BANQUE des Territoires', score: 1 },
    ]);
    expect(match('banque', node).candidates).toMatchObject([{ matched: 'Banque', score: 1 }]);
  });

  it('with an equal score is ordered by its key, and limited', () => {
    const nodes = ['b', 'a', 'c'].map((key) => ({ ...organisation('Rouen'), key }));
    expect(matcher.match(matcher.prepare('Rouen'), nodes, 2).candidates.map(({ key }) => key)).toEqual(['a', 'b']);
  });
});

describe('wordSimilarity', () => {
  it.each([
    // Codes and short words tolerate no typo.
    ['200067205', '200067213', 0],
    ['dge', 'dgs', 0],
    ['paris', 'parus', 0.8],
    ['bary', 'barry', 0.8],
    ['lyon', 'lyan', 0],
    ['abcde', 'abxye', 0],
    ['granvile', 'granxyle', 0.75],
    // A plural, a feminine, and an article without its apostrophe.
    ['ardennes', 'ardenne', 0.97],
    ['urbain', 'urbaine', 0.97],
    ['leau', 'eau', 0.97],
    ['beureysur', 'beurey', 0.97],
  ])('%s, %s: %d', (a, b, expected) => {
    expect(wordSimilarity(a, b)).toBe(expected);
    expect(wordSimilarity(b, a)).toBe(expected);
  });
});

describe('lookUpWords', () => {
  it('leaves out words of the kind, unless there are no others', () => {
    expect(lookUpWords('communauté de communes St-Joseph')).toEqual(['st', 'joseph', 'saint', 'stjoseph']);
    expect(lookUpWords('Métropole')).toEqual(['metropole']);
  });

  it('separates words at capitals, and joins acronyms with dots', () => {
    expect(lookUpWords('BourgesPlus')).toEqual(['bourgesplus', 'bourges', 'plus']);
    expect(lookUpWords('A.N.C.T.')).toEqual(['anct']);
  });
});

describe('spellings', () => {
  it('returns the word itself and words of the data with at most two typos', () => {
    const vocabulary = new Vocabulary(['granville', 'granvilles', 'grandes', 'communaute']);
    const spellingsOf = (word: string) => spellings(word, vocabulary);
    expect(spellingsOf('granvile')).toEqual(['granvile', 'granville']);
    expect(spellingsOf('comunaute')).toEqual(['comunaute']);
    // The typo is in the first letters, then in the last.
    expect(spellingsOf('xranville')).toEqual(['xranville', 'granville']);
    expect(spellingsOf('granvilxe')).toEqual(['granvilxe', 'granville', 'granvilles']);
  });

  it('does not tolerate typos in words with digits', () => {
    expect(spellings('50219', new Vocabulary(['50218', 'granville']))).toEqual(['50219']);
  });
});
