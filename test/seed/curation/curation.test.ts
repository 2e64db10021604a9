import { describe, expect, test } from 'vitest';
import { knownNames, parseCuration } from '../../../seed/curation/curation.ts';
import type { CurationFile } from '../../../seed/curation/rows.ts';
import { PublicError } from '../../../src/domain/error.ts';
import { bourg, curationFiles, fabriqueRow } from '../resolve/small-world.ts';

const union = 'union;Union des villes;UV;association;;Union villes|Villes unies;;';

function messageOf(files: Record<CurationFile, string>): string {
  try {
    parseCuration(files);
  } catch (error) {
    expect(error).toBeInstanceOf(PublicError);
    expect(error).toHaveProperty('code', 'DATA_INVALID');
    return error instanceof Error ? error.message : '';
  }
  return 'no error';
}

describe('parseCuration', () => {
  test('reads lists and empty cells', () => {
    const [row] = parseCuration(curationFiles({ 'organisations.csv': [union] })).organisations;
    expect(row).toMatchObject({
      row: 2,
      nom: 'Union des villes',
      parent: null,
      alias: ['Union villes', 'Villes unies'],
    });
  });

  test('accepts columns in another order', () => {
    const files = { ...curationFiles(), 'links.csv': 'nature;adresse;titre;fabrique\n' };
    expect(parseCuration(files).links).toEqual([]);
  });

  test('makes known names of all names, acronyms, aliases and spellings, also without codes', () => {
    const curation = parseCuration(curationFiles({ 'organisations.csv': [union], 'territoires.csv': [bourg] }));
    expect(knownNames(curation)).toEqual([
      'Union des villes',
      'UV',
      'Union villes',
      'Villes unies',
      'Bourg (01)',
      'Bourg',
    ]);
  });
});

describe('parseCuration names file, row and column of', () => {
  test.each<[string, Partial<Record<CurationFile, string[]>>, string]>([
    ['an empty name', { 'organisations.csv': ['union;;;association;;;;'] }, 'organisations.csv, row 2: column « nom »'],
    ['a slug in capitals', { 'organisations.csv': ['Union;U;;association;;;;'] }, 'row 2: column « slug »'],
    [
      'an unknown type',
      { 'territoires.csv': [bourg, 'x;X;VILLE;;;;;;01;;'] },
      'territoires.csv, row 3: column « type »',
    ],
    ['a year in words', { 'fabriques.csv': ['essai;Une;vingt;Essai;;;'] }, 'fabriques.csv, row 2: column « annee »'],
    ['half a period', { 'fabriques.csv': ['essai;Une;2021;Essai;;2021-06;'] }, 'row 2: column « periode »'],
    ['a broken address', { 'links.csv': ['essai;Titre;ici;article'] }, 'links.csv, row 2: column « adresse »'],
    ['an unknown nature', { 'organisations.csv': ['u;U;;club;;;;'] }, 'row 2: column « nature »: "club" is not a kind'],
    ['an unlisted nature', { 'organisations.csv': ['u;U;;ministère;;;;'] }, 'column « nature »: « ministère »'],
    ['an unknown parent', { 'organisations.csv': ['u;U;;association;v;;;'] }, 'row 2: column « parent »: « v »'],
    ['its own parent', { 'organisations.csv': ['u;U;;association;u;;;'] }, 'row 2: column « parent »: « u »'],
    ['a slug twice', { 'organisations.csv': [union, 'union;V;;association;;;;'] }, 'row 3: « union » stands in row 2'],
    ['an old slug taken', { 'territoires.csv': [bourg, 'x;X;PAYS;;;;;;01;bourg-01;'] }, 'row 3: « bourg-01 »'],
    [
      'a name of two bodies',
      { 'organisations.csv': [union, 'v;villes UNIES;;association;;;;'] },
      'row 3: « villes unies »',
    ],
    ['a code twice', { 'territoires.csv': [bourg, 'x;X;COMMUNE;01003;;;;;;;'] }, 'row 3: « 01003 »'],
    [
      'an old code that another row has',
      { 'territoires.csv': [bourg, 'x;X;PAYS;;;;;;01;;01003;'] },
      'row 3: « 01003 » stands in row 2',
    ],
    [
      'an old code that is none',
      { 'territoires.csv': ['x;X;PAYS;;;;;;01;;245;'] },
      'row 2: column « anciens_codes »: « 245 » is not a code',
    ],
    ['a spelling twice', { 'territoires.csv': [bourg, 'x;X;PAYS;;bourg (01);;;;01;;'] }, 'row 3: « bourg 01 »'],
    ['nothing says where', { 'territoires.csv': ['x;X;PAYS;;;;;;;;'] }, 'territoires.csv, row 2: one of the columns'],
    [
      'a label twice, the second in the plural',
      { 'labels.csv': ['Autre partenaire;partenaire', 'Autres partenaires :;ignorer'] },
      'labels.csv, row 3: « autre partenaire » stands in row 2',
    ],
    [
      'a title of a section twice',
      { 'sections.csv': ['Fabriques en cours;en cours', 'FABRIQUES EN COURS;achevée'] },
      'sections.csv, row 3: « fabrique en cour » stands in row 2',
    ],
    [
      'an opening twice',
      { 'fabriques.csv': [fabriqueRow, 'b;UNE description;2021;B;;;'] },
      'row 3: « une description »',
    ],
    [
      'a link twice',
      { 'fabriques.csv': [fabriqueRow], 'links.csv': ['essai;T;https://a.fr;x', 'essai;U;https://a.fr;x'] },
      'links.csv, row 3: « essai ; https://a.fr » stands in row 2',
    ],
    [
      'a publication twice',
      { 'fabriques.csv': [fabriqueRow], 'publications.csv': ['essai;Guide;Guide;', 'essai;guide;Le guide;'] },
      'publications.csv, row 3: « essai ; guide » stands in row 2',
    ],
    [
      'a correction twice',
      { 'fabriques.csv': [fabriqueRow], 'corrections.csv': ['essai;a;nom;b;;c', 'essai;a;nom;other;d;e'] },
      'corrections.csv, row 3: « essai ; a ; nom » stands in row 2',
    ],
    [
      'evidence for an unknown slug',
      { 'evidence.csv': ['organisations;autre;nature;;note;a;;'] },
      'evidence.csv, row 2: column « slug »: « autre » is not in organisations.csv',
    ],
    [
      'evidence for a column of another file',
      { 'organisations.csv': [union], 'evidence.csv': ['organisations;union;periode;;note;a;;'] },
      'evidence.csv, row 2: column « colonne »: organisations.csv needs one of nature, parent, sigle, alias',
    ],
    [
      'evidence for an empty cell',
      { 'organisations.csv': [union], 'evidence.csv': ['organisations;union;parent;;note;a;;'] },
      'evidence.csv, row 2: « union » has nothing in column « parent » of organisations.csv',
    ],
    [
      'evidence for a value that the cell does not have',
      { 'organisations.csv': [union], 'evidence.csv': ['organisations;union;alias;Union;note;a;;'] },
      'evidence.csv, row 2: column « valeur »: « Union » is not in column « alias » of « union »',
    ],
    [
      'evidence for no value in particular',
      { 'organisations.csv': [union], 'evidence.csv': ['organisations;union;nature;;note;a;;'] },
      'evidence.csv, row 2: column « valeur » must say which value of « nature » it supports',
    ],
    [
      'official data by hand: the program adds it',
      { 'organisations.csv': [union], 'evidence.csv': ['organisations;union;nature;;données officielles;a;;'] },
      'column « nature »: « données officielles » is none of: page source, document, note',
    ],
    [
      'evidence with a date of a spreadsheet',
      { 'organisations.csv': [union], 'evidence.csv': ['organisations;union;nature;;note;a;;mars-22'] },
      'column « date »: must be a day, a month or a year',
    ],
    [
      'evidence twice',
      {
        'organisations.csv': [union],
        'evidence.csv': [
          'organisations;union;nature;association;note;a;;',
          'organisations;union;nature;association;note;a;;2022',
        ],
      },
      'evidence.csv, row 3: « organisations ; union ; nature ; association ; NOTE ; a ;  » stands in row 2',
    ],
    ['an unknown Fabrique', { 'fabriques.csv': [fabriqueRow], 'links.csv': ['autre;T;https://a.fr;x'] }, '« autre »'],
  ])('%s', (_, rows, message) => {
    expect(messageOf(curationFiles(rows))).toContain(message);
  });

  test('a misspelt column, with the valid columns', () => {
    const text = 'slug;nom;sigles;nature;parent;alias;anciens_slugs;note\n';
    expect(messageOf({ ...curationFiles(), 'organisations.csv': text })).toBe(
      'organisations.csv, row 1: column « sigles » is not known; column « sigle » is missing. ' +
        'The columns are: slug;nom;sigle;nature;parent;alias;anciens_slugs;note.',
    );
  });

  test('an empty file', () => {
    expect(messageOf({ ...curationFiles(), 'links.csv': '' })).toContain('column « fabrique » is missing');
  });

  test('all faults of all files at once, twenty of a file at most', () => {
    const rows = Array.from({ length: 22 }, (_, index) => `slug-${index};;;association;;;;`);
    const message = messageOf(curationFiles({ 'organisations.csv': rows, 'fabriques.csv': ['essai;;vingt;Essai;;;'] }));
    expect(message.split('\n')).toEqual([
      ...rows.slice(0, 20).map((_, index) => `organisations.csv, row ${index + 2}: column « nom »: must not be empty`),
      '… and 2 more.',
      'fabriques.csv, row 2: column « debut »: must not be empty',
      'fabriques.csv, row 2: column « annee »: must be a year such as 2021',
    ]);
  });
});
