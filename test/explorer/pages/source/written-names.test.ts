import { describe, expect, test } from 'vitest';
import { NameFinder } from '../../../../src/explorer/pages/source/written-names.ts';

const finder = new NameFinder([
  { target: 'villes', names: ['Villes de France'] },
  { target: 'apvf', names: ['Association des petites villes de France', 'APVF'] },
  { target: 'anel', names: ['Association nationale des élus des littoraux', 'ANEL'] },
  { target: 'ademe', names: ['ADEME'] },
  { target: 'fas', names: ['FAS'] },
  { target: 'active', names: ['France Active'] },
  { target: 'angouleme', names: ['GrandAngoulême'] },
  { target: 'ecole', names: ['École du renouvellement urbain'] },
  { target: 'habitat', names: ["Agence nationale de l'habitat"] },
  { target: 'one', names: ['Pays du Nord'] },
  { target: 'other', names: ['Pays du Nord'] },
]);

/** The found words, with what they name. */
function found(text: string, ...taken: readonly string[]): string[] {
  const spans = taken.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return finder.find(text, spans).map(({ start, end, target }) => `${text.slice(start, end)}: ${target}`);
}

describe('names in a text', () => {
  test.each([
    ['the exact name', 'menée par Transdev et Villes de France sur', ['Villes de France: villes']],
    [
      'the longest name',
      'Association des Petites Villes de France.',
      ['Association des Petites Villes de France: apvf'],
    ],
    ['several', 'l’ADEME, puis Villes de France', ['ADEME: ademe', 'Villes de France: villes']],
    ['after an elision', 'conjointe de l’ADEME et', ['ADEME: ademe']],
    ['without its accent', 'Ecole du renouvellement urbain', ['Ecole du renouvellement urbain: ecole']],
    ['with another apostrophe', 'Agence nationale de l’habitat', ['Agence nationale de l’habitat: habitat']],
    ['in two words', 'Grand Angoulême - synthèse', ['Grand Angoulême: angouleme']],
    ['with a hyphen', 'Grand-Angoulême', ['Grand-Angoulême: angouleme']],
    ['a long acronym as a word', 'Anel - Cerema', ['Anel: anel']],
    ['in capitals', 'VILLES DE FRANCE', ['VILLES DE FRANCE: villes']],
  ])('are found: %s', (_case, text, names) => {
    expect(found(text)).toEqual(names);
  });

  test.each([
    ['common nouns', 'dans les villes de France'],
    ['part of a word', 'GrandAngoulêmes et ADEMEs'],
    ['a verb', 'la France active ses réseaux'],
    ['a short acronym as a word', 'Fas et fas'],
    ['a long acronym in small letters', 'anel'],
    ['words that a comma separates', 'Villes, de France'],
    ['the name of two things', 'Pays du Nord'],
    ['nothing', ''],
  ])('are not found: %s', (_case, text) => {
    expect(found(text)).toEqual([]);
  });

  test('are not found in words that are taken', () => {
    expect(found('Petites Villes de France, Villes de France', 'Petites Villes de France')).toEqual([
      'Villes de France: villes',
    ]);
    expect(found('Villes de France', 'Villes')).toEqual([]);
  });
});
