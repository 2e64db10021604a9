import { describe, expect, test } from 'vitest';
import { parseCuration } from '../../../seed/curation/curation.ts';
import type { CurationFile } from '../../../seed/curation/rows.ts';
import { bourg, curationFiles, fabriqueRow } from '../resolve/small-world.ts';

const header = 'slug;nom;sigle;nature;parent;alias;anciens_slugs;note';
const union = 'union;Union des villes;UV;association;;Union villes|Villes unies;;Une note';

const organisations = (text: string, notes: string[] = []) =>
  parseCuration({ ...curationFiles(), 'organisations.csv': text }, (note) => notes.push(note)).organisations;
const usual = organisations(`${header}\n${union}\n`);

describe('a CSV file is read the same when a spreadsheet saves it with', () => {
  test.each([
    ['Windows line ends', `${header}\r\n${union}\r\n`],
    ['line ends of older Macintoshes', `${header}\r${union}\r`],
    ['line separators (U+2028)', `${header}\u2028${union}\u2028`],
    ['no line end at its end', `${header}\n${union}`],
    ['a byte order mark', `\uFEFF${header}\n${union}\n`],
    ['a first line that names the separator', `sep=;\n${header}\n${union}\n`],
    ['all cells in quotes', `${header}\n${union}\n`.replace(/[^;\n]+/g, '"$&"')],
    ['empty rows at its end', `${header}\n${union}\n;;;;;;;\n\n`],
    ['empty columns to the right', `${header};;;\n${union};;;\n`],
    ['blanks around the names of columns', ` ${header.replaceAll(';', ' ; ')}\u00a0\n${union}\n`],
    ['names of columns in capitals', `${header.toUpperCase()}\n${union}\n`],
    ['no-break and other invisible blanks in cells', `${header}\n${union.replaceAll(' ', '\u00a0 \u200b')} \n`],
    ['a line break in a cell', `${header}\n${union.replace('Union des villes', '"Union\ndes villes"')}\n`],
  ])('%s', (_what, text) => expect(organisations(text)).toEqual(usual));

  test('decomposed letters, which are composed', () => {
    const text = `${header}\nu;Fédération;;association;;;;`.normalize('NFD');
    expect(organisations(text)[0]?.nom).toBe('Fédération'.normalize('NFC'));
  });

  test.each([
    ['commas', ','],
    ['tabs', '\t'],
  ])('%s between the columns, which is said', (name, separator) => {
    const notes: string[] = [];
    expect(organisations(`${header}\n${union}\n`.replaceAll(';', separator), notes)).toEqual(usual);
    expect(notes).toEqual([`organisations.csv was read with ${name} between its columns.`]);
  });

  test('rows that end at their last cell with content', () => {
    const [row] = organisations(`${header}\nunion;Union des villes;;association\n`);
    expect(row).toMatchObject({ nom: 'Union des villes', parent: null, alias: [], note: null });
  });

  test('quotes and separators in quotes, and quotes within a text', () => {
    const rows = `a;"Union ; ""des"" villes";;association;;;;\nb;Le club "Ville";;association;;;;\n`;
    expect(organisations(`${header}\n${rows}`).map(({ nom }) => nom)).toEqual([
      'Union ; "des" villes',
      'Le club "Ville"',
    ]);
  });

  test('line breaks, after which rows keep the numbers that the spreadsheet shows', () => {
    const rows = `a;"Union\ndes villes";;association;;;;\n;;;;;;;\nb;B;;association;;;;\n`;
    expect(organisations(`${header}\n${rows}`).map(({ row }) => row)).toEqual([2, 4]);
  });
});

function messageOf(files: Record<CurationFile, string>): string {
  try {
    parseCuration(files);
  } catch (error) {
    expect(error).toHaveProperty('code', 'DATA_INVALID');
    return (error as Error).message;
  }
  return 'no error';
}

describe('codes are read without blanks, in upper case:', () => {
  test('a SIREN in groups, and 2a', () => {
    const rows = ['x;X;CC;200 073 252;;;;;;;', 'y;Y;PAYS;;;;;"2a004 | 2B033";2a;;'];
    const { territoires } = parseCuration(curationFiles({ 'territoires.csv': rows }));
    expect(territoires).toMatchObject([{ code: '200073252' }, { perimetre: ['2A004', '2B033'], departements: ['2A'] }]);
  });
});

describe('what a spreadsheet has changed in a cell is refused, with file, row, column and remedy:', () => {
  const number = 'is a number as the spreadsheet shows it';
  const asText = 'Spreadsheets drop zeros: format the column as text, and write';
  test.each<[string, CurationFile, string, string]>([
    [
      'a zero of a commune',
      'territoires.csv',
      'x;X;COMMUNE;6084;;;;;;;',
      `column « code »: « 6084 » is not a code such as 06084 (INSEE), 2A004 or 200073252 (SIREN). ${asText} 06084`,
    ],
    ['a zero, and decimals', 'territoires.csv', 'x;X;COMMUNE;6084,0;;;;;;;', `${asText} 06084`],
    ['decimals', 'territoires.csv', 'x;X;COMMUNE;42012,00;;;;;;;', `${asText} 42012`],
    [
      'a zero in a perimeter',
      'territoires.csv',
      'x;X;PAYS;;;;;1001|01002;;;',
      `column « perimetre »: « 1001 » is not a code such as 06084`,
    ],
    [
      'a zero of a département',
      'territoires.csv',
      'x;X;PAYS;;;;;;1;;',
      `column « departements »: « 1 » is not a code such as 01, 2A or 974. ${asText} 01`,
    ],
    ['a SIREN', 'territoires.csv', 'x;X;CC;2,00E+08;;;;;;;', `column « code »: « 2,00E+08 » ${number}`],
    ['2A', 'territoires.csv', 'x;X;PAYS;;;;;;2,00E+00;;', `column « departements »: « 2,00E+00 » ${number}`],
    [
      'a code that is too short',
      'territoires.csv',
      'x;X;COMMUNE;12;;;;;;;',
      `column « code »: « 12 » is not a code such as 06084 (INSEE), 2A004 or 200073252 (SIREN)`,
    ],
    [
      'a period into a day',
      'fabriques.csv',
      'essai;Une;2021;Essai;;01/06/2021;',
      'column « periode »: must be two months such as 2021-06/2022-06, in a column formatted as text',
    ],
    ['a title into a day', 'fabriques.csv', 'essai;Une;2021;01/06/2021;;;', 'column « titre »: is a date'],
    ['a name into a month', 'organisations.csv', 'u;mai-68;;association;;;;', 'column « nom »: is a date'],
    [
      'a year into a number',
      'fabriques.csv',
      'essai;Une;2 021,00;Essai;;;',
      'column « annee »: must be a year such as 2021',
    ],
    [
      'a formula',
      'organisations.csv',
      'u;#NOM?;;association;;;;',
      'column « nom »: « #NOM? » is an error of the spreadsheet. Format the column as text',
    ],
    ['a narrow column', 'organisations.csv', 'u;#####;;association;;;;', 'is an error of the spreadsheet'],
    [
      'a lost letter',
      'organisations.csv',
      'u;M\uFFFDtropole;;association;;;;',
      'column « nom »: « M\uFFFDtropole » has a character that was damaged',
    ],
    [
      'a letter that the encoding lacks',
      'organisations.csv',
      'u;D?veloppement;;association;;;;',
      'column « nom »: « D?veloppement » has a question mark in place of a letter',
    ],
    [
      'an encoding',
      'organisations.csv',
      'u;La MÃ©tropole;;association;;;;',
      'column « nom »: « MÃ©tropole » was encoded twice. Type the words again',
    ],
    [
      'lines in a list',
      'organisations.csv',
      'u;U;;association;;"A\nB";;',
      'column « alias »: has a line break: write | between values',
    ],
    [
      'a cell too many',
      'organisations.csv',
      'u;Union; des villes;association;;;;;trop',
      '« trop » is in a column without a name. Put a text that contains semicolons in quotes',
    ],
  ])('%s', (_what, file, row, message) => {
    expect(messageOf(curationFiles({ [file]: [row] }))).toContain(`${file}, row 2: `);
    expect(messageOf(curationFiles({ [file]: [row] }))).toContain(message);
  });

  test('a quotation mark that is not closed', () => {
    const message = messageOf(
      curationFiles({ 'organisations.csv': ['u;"Union;;association;;;;', 'v;V;;association;;;;'] }),
    );
    expect(message).toMatch(/^organisations\.csv, row 2: a quotation mark is not closed\. .*close all quotes\.$/);
  });

  test('two of them, which make one cell of several rows', () => {
    const rows = ['u;"Union;;association;;;;', 'v;V;;association;;;;', 'w;W";;association;;;;'];
    expect(messageOf(curationFiles({ 'organisations.csv': rows }))).toContain(
      'organisations.csv, row 2: a cell contains other rows: a quotation mark at its start is not closed',
    );
  });

  test('the words of a correction may be a date, and an address may contain a question mark', () => {
    const curation = parseCuration(
      curationFiles({
        'fabriques.csv': [fabriqueRow],
        'corrections.csv': ['essai;15/07/2021;graphie;a;;b'],
        'links.csv': ['essai;Titre;https://a.fr/x?y=1;article'],
      }),
    );
    expect(curation.corrections[0]?.texte).toBe('15/07/2021');
    expect(curation.links[0]?.adresse).toBe('https://a.fr/x?y=1');
  });
});

describe('a header is refused', () => {
  const columns = 'The columns are: fabrique;titre;adresse;nature.';
  test.each([
    [
      '',
      `links.csv has no rows: column « fabrique » is missing; column « titre » is missing; column « adresse » is missing; column « nature » is missing. ${columns}`,
    ],
    [
      'essai;Titre;https://a.fr;article\n',
      `links.csv, row 1: « essai Titre https://a.fr article » is not a header of this file. ${columns} Save the table as CSV`,
    ],
    [
      '"fabrique;titre;adresse;nature"\n',
      `links.csv, row 1: « fabrique;titre;adresse;nature » is not a header of this file. ${columns} Save the table as CSV with semicolons, one column a cell`,
    ],
    ['fabrique;titre;adresse;nature;Titre\n', `links.csv, row 1: column « titre » occurs twice. ${columns}`],
    ['fabrique;titre;adresse\n', `links.csv, row 1: column « nature » is missing. ${columns}`],
    [
      '<html><body><table></table></body></html>',
      'links.csv is a web page or XML, not CSV. Save the table as CSV in UTF-8.',
    ],
  ])('%j', (text, message) => {
    expect(messageOf({ ...curationFiles({ 'territoires.csv': [bourg] }), 'links.csv': text })).toContain(message);
  });
});
