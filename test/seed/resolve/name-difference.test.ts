import { describe, expect, test } from 'vitest';
import { nameDifferences, nameNote } from '../../../seed/resolve/name-difference.ts';

const differences = (words: string, name: string, acronym: string | null = null, isQpv = false) =>
  nameDifferences(words, { name, acronym, isQpv });

describe('the words of a mention', () => {
  test.each([
    ['Villes de France', 'Villes de France'],
    ['Fondation de l’eau (75)', "Fondation de l'eau"],
    ['Tiers–Lieux', 'Tiers-Lieux'],
    ['Agence nationale de l’habitat (Anah)', "Agence nationale de l'habitat"],
    ['CC du Pays Houdanais (78/28)', 'CC du Pays Houdanais (CCPH)'],
  ])('%s are the name %s', (words, name) => {
    expect(differences(words, name)).toEqual([]);
  });

  test.each([
    ['DGOM', 'Direction générale des outre-mer', 'DGOM', ['sigle développé']],
    ['Agence de la transition écologique', 'ADEME', 'ADEME', ['abrégé en sigle']],
    ['Ademe', 'ADEME', 'ADEME', ['majuscules']],
    ['Ecole du renouvellement urbain', 'École du renouvellement urbain', 'ERU', ['accents']],
    ['ministère de l’Education', "Ministère de l'Éducation", null, ['majuscules', 'accents']],
    ['Saint Péray', 'Saint-Péray', null, ['ponctuation']],
    ['Shift Project', 'The Shift Project', null, ['mots de liaison']],
    ['Opendata France', 'OpenDataFrance', null, ['espaces']],
    ['CC Castigniccia', 'CC Castagniccia', null, ['orthographe']],
    ['Direction des outremers', 'Direction des outre-mer', null, ['orthographe']],
    ['Grand Lyon', 'Métropole de Lyon', null, ['autre nom']],
    ['communauté d’agglomération du Cotentin (50)', 'CA du Cotentin', null, ['nature abrégée']],
    ['Lisieux Normandie (14)', 'CA Lisieux Normandie', null, ['nature ajoutée']],
    ['Terres de Montaigu Agglomération (85)', 'CA Terres de Montaigu', null, ['nature déplacée']],
    ['commune de Lorient (56)', 'Lorient', null, ['nature en moins']],
    ['CC du Nord (02)', 'CA du Nord', null, ['nature changée']],
    ['communauté d’agglomération du Pays basque', 'CA du Pays Basque', null, ['nature abrégée', 'majuscules']],
  ])('%s differ from %s', (words, name, acronym, expected) => {
    expect(differences(words, name, acronym)).toEqual(expected);
  });

  test('name the place of a QPV before it', () => {
    expect(differences('Saint-Joseph - QPV Butor - les Quais (974)', 'QPV Butor - Les Quais', null, true)).toEqual([
      'lieu en moins',
      'majuscules',
    ]);
  });
});

describe('the note of a mention', () => {
  test('gives the name and says in French what differs', () => {
    expect(nameNote('commune de Lorient (56)', { name: 'Lorient', acronym: null, isQpv: false })).toBe(
      'Nom retenu : « Lorient » (nature en moins).',
    );
  });

  test('quotes within the name by other marks', () => {
    expect(nameNote('Blois', { name: 'CA de Blois « Agglopolys »', acronym: null, isQpv: false })).toBe(
      'Nom retenu : « CA de Blois “Agglopolys” » (nature ajoutée, autre nom).',
    );
  });

  test('is none for the name itself', () => {
    expect(nameNote('Lorient (56)', { name: 'Lorient', acronym: null, isQpv: false })).toBeNull();
  });
});
