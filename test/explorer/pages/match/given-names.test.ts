import { expect, test } from 'vitest';
import { givenNames } from '../../../../src/explorer/pages/match/given-names.ts';

test.each([
  ['one name a line', 'Cerema\nADEME\r\nANAH\rDGE', ['Cerema', 'ADEME', 'ANAH', 'DGE']],
  ['empty lines', '\n\n  \nCerema\n\n', ['Cerema']],
  ['a name given twice, twice', 'Cerema\nCerema', ['Cerema', 'Cerema']],
  ['the first cell of rows of a spreadsheet', 'CA du Cotentin\t50\n;Cerema;Bron\n', ['CA du Cotentin', 'Cerema']],
  ['cells of a CSV file', '"Ville de ""X""";"50"\n"Caen";"14"', ['Ville de "X"', 'Caen']],
  ['a single line, as a list', 'Cerema; ADEME;ANAH', ['Cerema', 'ADEME', 'ANAH']],
  ['nothing', ' \n;\t;\n', []],
])('%s', (_, text, names) => {
  expect(givenNames(text)).toEqual({ names, total: names.length });
});

test('500 names at most, with the number of all', () => {
  const { names, total } = givenNames(Array.from({ length: 501 }, (_, index) => `n${index}`).join('\n'));
  expect([names.length, names.at(-1), total]).toEqual([500, 'n499', 501]);
});
